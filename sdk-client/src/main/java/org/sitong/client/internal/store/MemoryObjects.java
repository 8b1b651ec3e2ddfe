package org.sitong.client.internal.store;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Digest;

/** Objects in memory, over others that can only be read. */
final class MemoryObjects implements Objects {

    private final Map<Digest, byte[]> own = new ConcurrentHashMap<>();
    private final Map<Digest, Boolean> dropped = new ConcurrentHashMap<>();
    private final @Nullable Objects below;

    MemoryObjects(@Nullable Objects below) {
        this.below = below;
    }

    @Override
    public byte @Nullable [] read(Digest digest, long limit) throws IOException {
        byte[] bytes = own.get(digest);
        if (bytes != null) {
            return bytes.length > limit ? null : bytes.clone();
        }
        return below == null || dropped.containsKey(digest) ? null : below.read(digest, limit);
    }

    @Override
    public boolean has(Digest digest, long size) {
        byte[] bytes = own.get(digest);
        if (bytes != null) {
            return size < 0 || bytes.length == size;
        }
        return below != null && !dropped.containsKey(digest) && below.has(digest, size);
    }

    @Override
    public void put(Digest digest, byte[] bytes) {
        own.put(digest, bytes.clone());
    }

    @Override
    public void drop(Digest digest) {
        own.remove(digest);
        dropped.put(digest, true);
    }

    void keepOnly(Set<Digest> kept) {
        own.keySet().retainAll(kept);
    }
}
