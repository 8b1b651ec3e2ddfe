package org.sitong.client.trust;

import org.sitong.document.Digest;

/** A document is not the one that was signed: its digest is another. */
public final class DigestMismatchException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient Digest expected;
    private final transient Digest actual;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param expected the digest that was signed
     * @param actual the digest of what is there
     */
    public DigestMismatchException(String document, Digest expected, Digest actual) {
        super("digest", document, expected, actual);
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * The digest that was signed.
     *
     * @return the digest that was signed
     */
    public Digest expected() {
        return expected;
    }

    /**
     * The digest of what is there.
     *
     * @return the digest of what is there
     */
    public Digest actual() {
        return actual;
    }
}
