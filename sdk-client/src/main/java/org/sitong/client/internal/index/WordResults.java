package org.sitong.client.internal.index;

import java.util.Arrays;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.sitong.client.lookup.WordMatch;

/** Puts what words found into the order of how well it fits; of more than the limit, the best are kept. */
public final class WordResults {

    private static final int MATCH_SHIFT = 61;
    private static final int DISTANCE_SHIFT = 31;
    private static final WordMatch[] MATCHES = WordMatch.values();

    private final Documents documents;
    private final WordSearch search;
    private final int limit;
    private long[] results = new long[64];
    private int size;

    WordResults(Documents documents, WordSearch search, int limit) {
        this.documents = documents;
        this.search = search;
        this.limit = limit;
    }

    /** Takes the results among definitions in place of what was taken before. */
    void collect(Docs docs) {
        size = 0;
        PrimitiveIterator.OfInt all = docs.stream().iterator();
        while (all.hasNext()) {
            int number = all.nextInt();
            WordSearch.Rank rank = search.rank(documents.names(number));
            if (rank != null) {
                add((long) rank.match().ordinal() << MATCH_SHIFT | (long) rank.distance() << DISTANCE_SHIFT | number);
            }
        }
        prune();
    }

    /** Takes the results among definitions that fit closely; whether there are as many as are wanted, so that others do not matter. */
    boolean suffice(Docs close) {
        collect(close);
        return size == limit && (size == 0 || match(results[size - 1]) != WordMatch.IN_COMMON);
    }

    /** The results, best first; each is read by {@link #number} and {@link #match}. */
    LongStream best() {
        return Arrays.stream(results, 0, size);
    }

    private void add(long result) {
        if (size == results.length) {
            if (size >= 2L * limit) {
                prune();
            } else {
                results = Arrays.copyOf(results, size * 2);
            }
        }
        results[size++] = result;
    }

    private void prune() {
        Arrays.sort(results, 0, size);
        size = Math.min(size, limit);
    }

    /** The number of the definition. */
    public static int number(long result) {
        return (int) (result & Integer.MAX_VALUE);
    }

    /** The way in which it fits. */
    public static WordMatch match(long result) {
        return MATCHES[(int) (result >>> MATCH_SHIFT)];
    }
}
