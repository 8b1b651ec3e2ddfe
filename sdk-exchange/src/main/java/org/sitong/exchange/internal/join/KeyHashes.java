package org.sitong.exchange.internal.join;

import java.util.Arrays;

/**
 * The keys of a table, each as 64 bits with the line of its row, so that millions of them fit into memory. Two different keys
 * share their bits with a probability that can be left out of account. Not thread-safe.
 */
final class KeyHashes {

    private static final int ABSENT = -1;

    private long[] hashes = new long[1024];
    private int[] lines = filled(1024);
    private int size;

    /** Adds a key; the line of the row that has it already, or -1 where none has. */
    int add(String key, int line) {
        if (size * 2 >= hashes.length) {
            grow();
        }
        long hash = hash(key);
        int slot = slot(hash);
        if (lines[slot] != ABSENT) {
            return lines[slot];
        }
        hashes[slot] = hash;
        lines[slot] = line;
        size++;
        return ABSENT;
    }

    boolean contains(String key) {
        return lines[slot(hash(key))] != ABSENT;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (lines[slot] != ABSENT && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldLines = lines;
        hashes = new long[oldHashes.length * 2];
        lines = filled(hashes.length);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldLines[i] != ABSENT) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                lines[slot] = oldLines[i];
            }
        }
    }

    private static int[] filled(int size) {
        int[] lines = new int[size];
        Arrays.fill(lines, ABSENT);
        return lines;
    }

    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}
