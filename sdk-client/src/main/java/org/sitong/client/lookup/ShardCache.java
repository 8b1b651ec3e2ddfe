package org.sitong.client.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the shards that were read last, up to a bound. Thread-safe. */
final class ShardCache {

    private static final int LARGEST_KEPT = 16 << 20;
    private static final int BUFFER = 1 << 16;
    private static final long KEPT = 32L << 20;

    private final ShardReader reader;
    private final int largestKept;
    private final long mostKept;
    private final Map<Integer, byte[]> shards = new LinkedHashMap<>(16, 0.75f, true);
    private long kept;

    ShardCache(ShardReader reader) {
        this(reader, LARGEST_KEPT, KEPT);
    }

    ShardCache(ShardReader reader, int largestKept, long mostKept) {
        this.reader = reader;
        this.largestKept = largestKept;
        this.mostKept = mostKept;
    }

    /** A part of a shard; shorter than asked for where the shard ends within it or before. */
    byte[] read(int shard, long offset, int length) throws IOException {
        byte[] known = find(shard);
        if (known == null) {
            try (InputStream in = reader.open(shard)) {
                known = in.readNBytes(largestKept + 1);
            }
            if (known.length > largestKept) {
                return skipTo(shard, offset, length);
            }
            keep(shard, known);
        }
        int from = (int) Math.min(offset, known.length);
        return Arrays.copyOfRange(known, from, (int) Math.min((long) from + length, known.length));
    }

    private byte[] skipTo(int shard, long offset, int length) throws IOException {
        try (InputStream in = reader.open(shard)) {
            for (long left = offset; left > 0; ) {
                int passed = in.readNBytes((int) Math.min(left, BUFFER)).length;
                if (passed == 0) {
                    return new byte[0];
                }
                left -= passed;
            }
            return in.readNBytes(length);
        }
    }

    private synchronized byte @Nullable [] find(int shard) {
        return shards.get(shard);
    }

    private synchronized void keep(int shard, byte[] bytes) {
        byte[] before = shards.put(shard, bytes);
        kept += bytes.length - (before == null ? 0 : before.length);
        while (kept > mostKept) {
            Map.Entry<Integer, byte[]> eldest = shards.entrySet().iterator().next();
            shards.remove(eldest.getKey());
            kept -= eldest.getValue().length;
        }
    }
}
