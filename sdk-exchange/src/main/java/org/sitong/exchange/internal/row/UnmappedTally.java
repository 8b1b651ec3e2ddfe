package org.sitong.exchange.internal.row;

/** The account of a field that is not carried over. Not thread-safe. */
public final class UnmappedTally {

    private long filled;
    private long expected;

    void count(boolean asExpected) {
        filled++;
        expected += asExpected ? 1 : 0;
    }

    /** Rows with a value in it. */
    public long filled() {
        return filled;
    }

    /** Of these, those whose text is what other fields let expect. */
    public long expected() {
        return expected;
    }
}
