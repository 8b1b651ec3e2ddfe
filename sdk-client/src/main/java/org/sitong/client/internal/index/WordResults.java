package org.sitong.client.internal.index;

import java.util.Arrays;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.sitong.client.lookup.WordMatch;

/** Puts what words found into the order of how well it fits; of more than the limit, the best are kept. */
public final class WordResults {

    private static final int MATCH_SHIFT = 61;
    private static final int DISTANCE_SHIFT = 31;
    private static final WordMatch[] MATCHES = WordMatch.values();

    private final int limit;
    private long[] results = new long[64];
    private int size;

    private WordResults(@Nullable Integer limit) {
        this.limit = limit == null ? Integer.MAX_VALUE : limit;
    }

    /** The best results, best first; each is read by {@link #number} and {@link #match}. */
    public static LongStream best(IndexFile index, WordSearch search, Docs docs, @Nullable Integer limit) {
        WordResults results = new WordResults(limit);
        PrimitiveIterator.OfInt all = docs.stream().iterator();
        while (all.hasNext()) {
            int number = all.nextInt();
            WordSearch.Rank rank = search.rank(index.documents().names(number));
            if (rank != null) {
                results.add((long) rank.match().ordinal() << MATCH_SHIFT
                        | (long) rank.distance() << DISTANCE_SHIFT
                        | number);
            }
        }
        results.prune();
        return Arrays.stream(results.results, 0, results.size);
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
