package org.sitong.client.trust;

import java.time.Instant;

/** A document is no longer valid. */
public final class ExpiredException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient Instant expires;
    private final transient Instant now;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param expires when it stopped being valid
     * @param now the time it was looked at
     */
    public ExpiredException(String document, Instant expires, Instant now) {
        super("expired", document, expires, now);
        this.expires = expires;
        this.now = now;
    }

    /**
     * When it stopped being valid.
     *
     * @return when it stopped being valid
     */
    public Instant expires() {
        return expires;
    }

    /**
     * The time it was looked at.
     *
     * @return the time it was looked at
     */
    public Instant now() {
        return now;
    }
}
