package org.sitong.client.internal.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.internal.DatedCatalog;
import org.sitong.item.ItemStatus;
import org.sitong.standard.Kind;

/** Reads what the index knows of definitions, by their numbers in the catalog's order. Thread-safe. */
public final class Documents {

    private static final Kind[] KINDS = Kind.values();
    private static final ItemStatus[] STATUSES = ItemStatus.values();

    private final PageFile file;
    private final Footer footer;

    Documents(PageFile file, Footer footer) {
        this.file = file;
        this.footer = footer;
    }

    /** How many there are. */
    public int count() {
        return footer.documents();
    }

    private Cursor at(int number, int part) {
        return file.at(footer.records() + (long) number * DocumentRecord.SIZE + part);
    }

    /** Where a definition is, and what is known of it. */
    public Location location(int number) {
        Cursor record = at(number, 0);
        int shard = record.readInt();
        int length = record.readInt();
        long offset = record.readLong();
        record.skip(DocumentRecord.TEXT - DocumentRecord.FROM);
        long text = record.readLong();
        int version = record.readInt();
        Kind kind = KINDS[record.read()];
        record.skip(1);
        int flags = record.read();
        record.skip(1);
        byte[] digest = record.readBytes(DocumentRecord.DIGEST_SIZE);
        return new Location(
                kind,
                (flags & DocumentRecord.HAS_IDENTITY) == 0
                        ? null
                        : file.at(footer.texts() + text).readText(),
                (flags & DocumentRecord.HAS_VERSION) == 0 ? null : version,
                shard,
                offset,
                length,
                digest);
    }

    /** The names of a definition as they are searched. */
    List<String> names(int number) {
        Cursor text = file.at(footer.texts() + at(number, DocumentRecord.TEXT).readLong());
        if ((at(number, DocumentRecord.FLAGS).read() & DocumentRecord.HAS_IDENTITY) != 0) {
            text.skip(text.readSize());
        }
        List<String> names = new ArrayList<>();
        for (int i = text.readSize(); i > 0; i--) {
            names.add(text.readText());
        }
        return names;
    }

    private @Nullable String identity(int number) {
        boolean has = (at(number, DocumentRecord.FLAGS).read() & DocumentRecord.HAS_IDENTITY) != 0;
        return has
                ? file.at(footer.texts() + at(number, DocumentRecord.TEXT).readLong())
                        .readText()
                : null;
    }

    /** All definitions of a kind. */
    Docs ofKind(Kind kind) {
        return Docs.range(footer.kinds()[kind.ordinal()], footer.kinds()[kind.ordinal() + 1]);
    }

    /** All versions of a definition. */
    Docs ofIdentity(Kind kind, String code) {
        int from = footer.kinds()[kind.ordinal()];
        int to = footer.kinds()[kind.ordinal() + 1];
        int end = to;
        while (from < to) {
            int middle = (from + to) >>> 1;
            String identity = identity(middle);
            if (identity != null && identity.compareTo(code) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        if (from == end || !code.equals(identity(from))) {
            return Docs.NONE;
        }
        int last = from;
        while (isOlder(last)) {
            last++;
        }
        return Docs.range(from, last + 1);
    }

    private boolean isOlder(int number) {
        return (at(number, DocumentRecord.FLAGS).read() & DocumentRecord.OLDER) != 0;
    }

    /** Whether a definition is what stands in the catalog on a day, as {@link DatedCatalog} has it. */
    boolean stands(int number, LocalDate day) {
        if (KINDS[at(number, DocumentRecord.KIND).read()] == Kind.TOMBSTONE) {
            LocalDate removed = day(at(number, DocumentRecord.FROM));
            return removed == null || !day.isBefore(removed);
        }
        if (!isEffective(number, day)) {
            return false;
        }
        for (int newer = number; isOlder(newer); newer++) {
            if (isEffective(newer + 1, day)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEffective(int number, LocalDate day) {
        Cursor record = at(number, DocumentRecord.FROM);
        LocalDate from = day(record);
        LocalDate to = day(record);
        int status = at(number, DocumentRecord.STATUS).read();
        return DatedCatalog.isEffective(status == 0 ? null : STATUSES[status - 1], from, to, day);
    }

    private static @Nullable LocalDate day(Cursor record) {
        long day = record.readLong();
        return day == DocumentRecord.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }
}
