package org.sitong.client.internal.index;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.Kind;

/** The catalog's order as bytes: kind, identity (none last), version, first effective day (none first), then the place in the shards. */
final class SortKey {

    /** Version, day and place. */
    private static final int AFTER_IDENTITY =
            1 + Integer.BYTES + 1 + Long.BYTES + Integer.BYTES + Long.BYTES + Integer.BYTES;

    private SortKey() {}

    static byte[] of(Entry entry, int shard, long offset, int number) {
        Bytes key = new Bytes(64).put(entry.kind().ordinal());
        identity(key, entry.identity());
        Integer version = entry.version();
        key.put(version == null ? 0 : 1).putInt(version == null ? 0 : version ^ Integer.MIN_VALUE);
        LocalDate from = entry.kind() == Kind.TOMBSTONE ? null : entry.from();
        key.put(from == null ? 0 : 1).putLong(from == null ? 0 : from.toEpochDay() ^ Long.MIN_VALUE);
        return key.putInt(shard).putLong(offset).putInt(number).toArray();
    }

    /** In the order of {@link String#compareTo}: each character as two bytes; two zeros end it, so a zero has a one behind it. */
    private static void identity(Bytes key, @Nullable String identity) {
        key.put(identity == null ? 1 : 0);
        if (identity != null) {
            for (int i = 0; i < identity.length(); i++) {
                char next = identity.charAt(i);
                key.put(next >>> 8).put(next);
                if (next == 0) {
                    key.put(0).put(1);
                }
            }
            key.putInt(0);
        }
    }

    /** Whether two keys are of one definition in two versions. */
    static boolean sameIdentity(byte[] one, byte[] other) {
        int size = one.length - AFTER_IDENTITY;
        return one[1] == 0 && one.length == other.length && Arrays.equals(one, 0, size, other, 0, size);
    }

    /** The number that was given to a key. */
    static int number(byte[] key) {
        return ByteBuffer.wrap(key).getInt(key.length - Integer.BYTES);
    }
}
