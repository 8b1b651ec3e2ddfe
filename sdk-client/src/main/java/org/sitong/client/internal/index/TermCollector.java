package org.sitong.client.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.sitong.client.internal.index.SortedRuns.Entry;

/** Collects which definitions have which keys: in memory up to a bound, then as a sorted run on disk. */
final class TermCollector {

    private static final int OVERHEAD = 160;

    /** The numbers of the definitions that have a key, as differences. */
    private static final class Numbers {
        private final Bytes bytes = new Bytes(8);
        private int last = -1;
    }

    private final SortedRuns runs;
    private final long memory;
    private final Map<String, Numbers> terms = new HashMap<>();
    private long size;

    TermCollector(Path folder, long memory) {
        this.memory = memory;
        runs = new SortedRuns(folder, "terms");
    }

    /** Notes a key of a definition; definitions come by rising numbers. */
    void add(String term, int number) {
        Numbers numbers = terms.get(term);
        if (numbers == null) {
            numbers = new Numbers();
            terms.put(term, numbers);
            size += OVERHEAD + 2L * term.length();
        }
        if (numbers.last != number) {
            numbers.bytes.putVarint((long) number - numbers.last);
            numbers.last = number;
            size += 2;
        }
    }

    /** To be called between definitions. */
    void flushIfLarge() throws IOException {
        if (size >= memory) {
            flush();
        }
    }

    private void flush() throws IOException {
        runs.add(() -> terms.entrySet().stream()
                .map(each -> new Entry(
                        Terms.bytes(each.getKey()), each.getValue().bytes.toArray()))
                .sorted(Entry.BY_KEY)
                .iterator());
        terms.clear();
        size = 0;
    }

    SortedRuns sorted() throws IOException {
        flush();
        return runs;
    }
}
