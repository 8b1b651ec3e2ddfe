package org.sitong.exchange.internal.file;

import java.util.Arrays;
import java.util.Collection;

/**
 * Finds rows by the text of one column: a sorted list of numbers, half of each a hash of the text and half the place of
 * the row. Eight bytes a row; a hash may stand for several texts.
 */
final class RowIndex {

    private static final int FIRST_SIZE = 1024;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] entries = new long[FIRST_SIZE];
    private int size;
    private boolean sorted;

    /** Notes that a row has a text. */
    void add(String text, int row) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size + (size >> 1));
        }
        entries[size++] = hash(text) | row;
    }

    /** The rows that may have one of some texts, in order. */
    int[] find(Collection<String> texts) {
        if (!sorted) {
            Arrays.sort(entries, 0, size);
            sorted = true;
        }
        int[] rows = new int[texts.size()];
        int count = 0;
        for (String text : texts) {
            long hash = hash(text);
            int at = Arrays.binarySearch(entries, 0, size, hash);
            for (int i = at < 0 ? -at - 1 : at; i < size && (entries[i] & ~0xFFFF_FFFFL) == hash; i++) {
                if (count == rows.length) {
                    rows = Arrays.copyOf(rows, count * 2 + 1);
                }
                rows[count++] = (int) entries[i];
            }
        }
        return Arrays.stream(rows, 0, count).sorted().distinct().toArray();
    }

    /** A hash in the upper half of a number. */
    private static long hash(String text) {
        long hash = MIX;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * MIX;
            hash ^= hash >>> 32;
        }
        return hash << 32;
    }
}
