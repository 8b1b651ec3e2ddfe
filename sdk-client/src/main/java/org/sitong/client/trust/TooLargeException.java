package org.sitong.client.trust;

/** A document is larger than anything that belongs to a catalog. */
public final class TooLargeException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient long limit;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param limit the most bytes that it may have
     */
    public TooLargeException(String document, long limit) {
        super("too-large", document, limit);
        this.limit = limit;
    }

    /**
     * The most bytes that it may have.
     *
     * @return the most bytes that it may have
     */
    public long limit() {
        return limit;
    }
}
