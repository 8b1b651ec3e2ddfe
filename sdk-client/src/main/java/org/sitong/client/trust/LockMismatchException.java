package org.sitong.client.trust;

/** A lock file pins something else than what is there. */
public final class LockMismatchException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient String locked;
    private final transient String actual;

    /**
     * Says what is wrong.
     *
     * @param document the lock file
     * @param what what differs: {@code catalog}, {@code root} or {@code release}
     * @param locked what the lock file says
     * @param actual what is there
     */
    public LockMismatchException(String document, String what, String locked, String actual) {
        super("lock", document, what, locked, actual);
        this.locked = locked;
        this.actual = actual;
    }

    /**
     * What the lock file says.
     *
     * @return a name or a digest
     */
    public String locked() {
        return locked;
    }

    /**
     * What is there.
     *
     * @return a name or a digest
     */
    public String actual() {
        return actual;
    }
}
