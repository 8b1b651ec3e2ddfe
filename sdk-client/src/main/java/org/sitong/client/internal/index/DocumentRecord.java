package org.sitong.client.internal.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ItemStatus;

/**
 * How the index lays out what it knows of a definition: a record of fixed size that tells where the definition is and when it
 * holds, and a text with identity and names.
 */
final class DocumentRecord {

    static final int SHARD = 0;
    static final int LENGTH = 4;
    static final int OFFSET = 8;
    static final int FROM = 16;
    static final int TO = 24;
    static final int TEXT = 32;
    static final int VERSION = 40;
    static final int KIND = 44;
    static final int STATUS = 45;
    static final int FLAGS = 46;
    static final int DIGEST = 48;
    static final int DIGEST_SIZE = 32;
    static final int SIZE = DIGEST + DIGEST_SIZE;

    static final int HAS_VERSION = 1;
    /** The next definition is another version of this one. */
    static final int OLDER = 2;

    static final long NO_DAY = Long.MIN_VALUE;

    private DocumentRecord() {}

    /** A record with neither text nor flag of the next version, which are known later. */
    static byte[] of(Entry entry, int shard, long offset, int length, byte[] digest) {
        Integer version = entry.version();
        return new Bytes(SIZE)
                .putInt(shard)
                .putInt(length)
                .putLong(offset)
                .putLong(day(entry.from()))
                .putLong(day(entry.to()))
                .putLong(0)
                .putInt(version == null ? 0 : version)
                .put(entry.kind().ordinal())
                .put(status(entry.status()))
                .put(version == null ? 0 : HAS_VERSION)
                .put(0)
                .put(digest)
                .toArray();
    }

    private static long day(@Nullable LocalDate day) {
        return day == null ? NO_DAY : day.toEpochDay();
    }

    private static int status(@Nullable ItemStatus status) {
        return status == null ? 0 : status.ordinal() + 1;
    }

    /** Whether there is an identity, the identity, and names. */
    static byte[] text(Entry entry) {
        Bytes text = new Bytes(128);
        String identity = entry.identity();
        text.put(identity == null ? 0 : 1);
        if (identity != null) {
            text.putText(identity);
        }
        text.putVarint(entry.names().size());
        entry.names().forEach(text::putText);
        return text.toArray();
    }
}
