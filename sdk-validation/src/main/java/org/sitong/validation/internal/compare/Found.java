package org.sitong.validation.internal.compare;

import java.util.BitSet;

/** Pairs that differ in one way: two of them to look at, how many there are, which members are on either side. */
final class Found {

    private final int one;
    private final int other;
    private final BitSet from = new BitSet();
    private final BitSet to = new BitSet();
    private long pairs;

    Found(int one, int other) {
        this.one = one;
        this.other = other;
    }

    void add(int first, int second) {
        from.set(first);
        to.set(second);
        pairs++;
    }

    int one() {
        return one;
    }

    int other() {
        return other;
    }

    BitSet from() {
        return from;
    }

    BitSet to() {
        return to;
    }

    long pairs() {
        return pairs;
    }
}
