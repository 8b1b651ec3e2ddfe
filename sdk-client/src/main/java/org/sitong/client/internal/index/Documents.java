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
        Cursor identity = file.at(footer.texts() + text);
        return new Location(
                kind,
                identity.read() == 0 ? null : identity.readText(),
                (flags & DocumentRecord.HAS_VERSION) == 0 ? null : version,
                shard,
                offset,
                length,
                digest);
    }

    /** The names of a definition as they are searched. */
    List<String> names(int number) {
        Cursor text = text(number);
        if (text.read() != 0) {
            text.skip(text.readSize());
        }
        List<String> names = new ArrayList<>();
        for (int i = text.readSize(); i > 0; i--) {
            names.add(text.readText());
        }
        return names;
    }

    private @Nullable String identity(int number) {
        Cursor text = text(number);
        return text.read() == 0 ? null : text.readText();
    }

    private Cursor text(int number) {
        return file.at(footer.texts() + at(number, DocumentRecord.TEXT).readLong());
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
        while (isOlder(at(last, DocumentRecord.FLAGS).read())) {
            last++;
        }
        return Docs.range(from, last + 1);
    }

    /** Whether a definition is what stands in the catalog on a day, as {@link DatedCatalog} has it. */
    boolean stands(int number, LocalDate day) {
        Validity own = validity(number);
        if (own.kind() == Kind.TOMBSTONE) {
            return own.from() == null || !day.isBefore(own.from());
        }
        Validity newer = own;
        for (int next = number + 1; newer.isOlder() && own.isEffective(day); next++) {
            newer = validity(next);
            if (newer.isEffective(day)) {
                return false;
            }
        }
        return own.isEffective(day);
    }

    /** When a version holds, and whether a newer one follows. */
    private record Validity(
            Kind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable ItemStatus status,
            boolean isOlder) {

        boolean isEffective(LocalDate day) {
            return DatedCatalog.isEffective(status, from, to, day);
        }
    }

    private Validity validity(int number) {
        Cursor record = at(number, DocumentRecord.FROM);
        LocalDate from = day(record);
        LocalDate to = day(record);
        record.skip(DocumentRecord.KIND - DocumentRecord.TEXT);
        Kind kind = KINDS[record.read()];
        int status = record.read();
        return new Validity(kind, from, to, status == 0 ? null : STATUSES[status - 1], isOlder(record.read()));
    }

    private static boolean isOlder(int flags) {
        return (flags & DocumentRecord.OLDER) != 0;
    }

    private static @Nullable LocalDate day(Cursor record) {
        long day = record.readLong();
        return day == DocumentRecord.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }
}
