package org.sitong.client.trust;

/** A document does not have the length that was signed. */
public final class LengthMismatchException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient long expected;
    private final transient long actual;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param expected the bytes that were signed for
     * @param actual the bytes that there are; where reading stopped early, more than expected
     */
    public LengthMismatchException(String document, long expected, long actual) {
        super("length", document, expected, actual);
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * The bytes that were signed for.
     *
     * @return the bytes that were signed for
     */
    public long expected() {
        return expected;
    }

    /**
     * The bytes that there are; where reading stopped early, more than expected.
     *
     * @return the bytes that there are; where reading stopped early, more than expected
     */
    public long actual() {
        return actual;
    }
}
