package org.sitong.client;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Files in memory as a source; it can be told to be out of reach, and remembers what was asked for. */
final class MapSource implements CatalogSource {

    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    volatile boolean gone;
    private final Map<String, byte[]> files;

    MapSource(Map<String, byte[]> files) {
        this.files = files;
    }

    @Override
    public Fetched fetch(FetchRequest request) {
        asked.add(request.name());
        if (gone) {
            throw CatalogUnavailableException.of(
                    address(), request.name(), UnavailableReason.CONNECTION, 1, "unplugged", null);
        }
        byte[] file = files.get(request.name());
        if (file == null) {
            return Fetched.missing();
        }
        int offset = (int) Math.min(request.offset(), file.length);
        return Fetched.content(new ByteArrayInputStream(file, offset, file.length - offset), offset, null);
    }

    @Override
    public String address() {
        return "memory:";
    }
}
