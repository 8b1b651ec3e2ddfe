package org.sitong.client.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the shards that were read last, up to a bound. Thread-safe. */
final class ShardCache {

    private static final int LARGEST_KEPT = 1 << 20;
    private static final long KEPT = 8L << 20;

    private final ShardReader reader;
    private final Map<Integer, byte[]> shards = new LinkedHashMap<>(16, 0.75f, true);
    private long kept;

    ShardCache(ShardReader reader) {
        this.reader = reader;
    }

    /** A part of a shard; shorter than asked for where the shard ends before. */
    byte[] read(int shard, long offset, int length) throws IOException {
        byte[] known = find(shard);
        if (known == null) {
            try (InputStream in = reader.open(shard)) {
                known = in.readNBytes(LARGEST_KEPT + 1);
            }
            if (known.length > LARGEST_KEPT) {
                return skipTo(shard, offset, length);
            }
            keep(shard, known);
        }
        int from = (int) Math.min(offset, known.length);
        return Arrays.copyOfRange(known, from, (int) Math.min((long) from + length, known.length));
    }

    private byte[] skipTo(int shard, long offset, int length) throws IOException {
        try (InputStream in = reader.open(shard)) {
            in.skipNBytes(offset);
            return in.readNBytes(length);
        }
    }

    private synchronized byte @Nullable [] find(int shard) {
        return shards.get(shard);
    }

    private synchronized void keep(int shard, byte[] bytes) {
        byte[] before = shards.put(shard, bytes);
        kept += bytes.length - (before == null ? 0 : before.length);
        while (kept > KEPT) {
            Map.Entry<Integer, byte[]> eldest = shards.entrySet().iterator().next();
            shards.remove(eldest.getKey());
            kept -= eldest.getValue().length;
        }
    }
}
