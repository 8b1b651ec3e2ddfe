package org.sitong.client.internal.index;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Merges the runs of keys into numbers and dictionary. */
final class TermMerge {

    private final PageWriter index;
    private final DictionaryWriter dictionary;
    private final int @Nullable [] places;
    private final PostingsWriter postings;

    private int[] moved = new int[0];
    private int movedCount;

    /**
     * @param places where the definitions have come by the number by which they are known in the runs; none where they are not
     *     renumbered
     */
    TermMerge(PageWriter index, DictionaryWriter dictionary, int @Nullable [] places) {
        this.index = index;
        this.dictionary = dictionary;
        this.places = places;
        this.postings = new PostingsWriter(index);
    }

    void run(SortedRuns runs) throws IOException {
        try (SortedRuns.Merge merge = runs.merge()) {
            SortedRuns.Entry next = merge.next();
            while (next != null) {
                byte[] term = next.key();
                long address = index.address();
                postings.begin();
                movedCount = 0;
                while (next != null && Arrays.equals(term, next.key())) {
                    numbers(next.value());
                    next = merge.next();
                }
                addMoved();
                long length = postings.end();
                dictionary.add(term, address, postings.count(), length);
            }
        }
    }

    /** Each run's numbers begin with the difference from −1. */
    private void numbers(byte[] value) throws IOException {
        int last = -1;
        int at = 0;
        while (at < value.length) {
            int difference = 0;
            int shift = 0;
            while (value[at] < 0) {
                difference |= (value[at++] & 0x7f) << shift;
                shift += 7;
            }
            difference |= value[at++] << shift;
            last += difference;
            number(last);
        }
    }

    private void number(int number) throws IOException {
        if (places == null) {
            postings.add(number);
        } else {
            if (movedCount == moved.length) {
                moved = Arrays.copyOf(moved, movedCount + (movedCount >> 1) + 16);
            }
            moved[movedCount++] = places[number];
        }
    }

    private void addMoved() throws IOException {
        Arrays.sort(moved, 0, movedCount);
        for (int i = 0; i < movedCount; i++) {
            postings.add(moved[i]);
        }
    }
}
