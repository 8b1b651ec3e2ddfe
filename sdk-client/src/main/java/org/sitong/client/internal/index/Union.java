package org.sitong.client.internal.index;

import java.util.BitSet;

/** The numbers of any of its parts; takes a bit for each definition of the catalog, however many parts there are. */
final class Union extends Docs {

    private final BitSet bits = new BitSet();

    /** Takes all numbers of a part. */
    void add(Docs part) {
        for (int next = part.advance(0); next != END; next = part.advance(next + 1)) {
            bits.set(next);
        }
    }

    @Override
    int advance(int target) {
        int next = bits.nextSetBit(target);
        return next < 0 ? END : next;
    }

    @Override
    long cost() {
        return bits.cardinality();
    }
}
