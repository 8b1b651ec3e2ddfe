package org.sitong.client.trust;

import java.time.Instant;

/** A document was issued later than now: the clock of one of the two machines is wrong. */
public final class IssuedInFutureException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient Instant issued;
    private final transient Instant now;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param issued when it was issued
     * @param now the time it was looked at
     */
    public IssuedInFutureException(String document, Instant issued, Instant now) {
        super("future", document, issued, now);
        this.issued = issued;
        this.now = now;
    }

    /**
     * When it was issued.
     *
     * @return when it was issued
     */
    public Instant issued() {
        return issued;
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
