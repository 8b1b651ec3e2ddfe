package org.sitong.validation;

/**
 * How many findings are handed on; counts stay exact beyond. Immutable and thread-safe.
 *
 * @param perDocument the most for one document
 * @param inAll the most for one run
 */
public record FindingLimits(int perDocument, int inAll) {

    /** The limits that hold where nothing else is said: 1,000 for a document, 100,000 in all. */
    public static final FindingLimits DEFAULT = new FindingLimits(1_000, 100_000);

    /**
     * Checks that the limits are not negative.
     *
     * @param perDocument the most for one document
     * @param inAll the most for one run
     */
    public FindingLimits {
        if (perDocument < 0 || inAll < 0) {
            throw new IllegalArgumentException("Limits of findings cannot be negative");
        }
    }
}
