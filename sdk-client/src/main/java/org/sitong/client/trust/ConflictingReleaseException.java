package org.sitong.client.trust;

import org.sitong.document.Digest;

/** Two different releases claim to be the same one. */
public final class ConflictingReleaseException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient String release;
    private final transient Digest known;
    private final transient Digest offered;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param release the release
     * @param known the digest that was accepted before
     * @param offered the digest that is offered now
     */
    public ConflictingReleaseException(String document, String release, Digest known, Digest offered) {
        super("conflict", document, release, known, offered);
        this.release = release;
        this.known = known;
        this.offered = offered;
    }

    /**
     * The release.
     *
     * @return the release
     */
    public String release() {
        return release;
    }

    /**
     * The digest that was accepted before.
     *
     * @return the digest that was accepted before
     */
    public Digest known() {
        return known;
    }

    /**
     * The digest that is offered now.
     *
     * @return the digest that is offered now
     */
    public Digest offered() {
        return offered;
    }
}
