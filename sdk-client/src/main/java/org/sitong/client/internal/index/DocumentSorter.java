package org.sitong.client.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitong.client.internal.index.SortedRuns.Entry;

/** Brings the records of definitions into the catalog's order. */
final class DocumentSorter {

    private static final int OVERHEAD = 96;

    private final SortedRuns runs;
    private final long memory;
    private final List<Entry> kept = new ArrayList<>();
    private long size;

    DocumentSorter(Path folder, long memory) {
        this.memory = memory;
        runs = new SortedRuns(folder, "documents");
    }

    void add(byte[] key, byte[] value) throws IOException {
        Entry entry = new Entry(key, value);
        kept.add(entry);
        size += entry.size() + OVERHEAD;
        if (size >= memory) {
            flush();
        }
    }

    private void flush() throws IOException {
        kept.sort(Entry.BY_KEY);
        runs.add(kept);
        kept.clear();
        size = 0;
    }

    SortedRuns sorted() throws IOException {
        flush();
        return runs;
    }
}
