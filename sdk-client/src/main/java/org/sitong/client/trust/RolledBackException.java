package org.sitong.client.trust;

/** A document is older than one that was accepted before. */
public final class RolledBackException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient String known;
    private final transient String offered;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param known what was accepted before
     * @param offered what is offered now
     */
    public RolledBackException(String document, String known, String offered) {
        super("rollback", document, known, offered);
        this.known = known;
        this.offered = offered;
    }

    /**
     * What was accepted before.
     *
     * @return what was accepted before
     */
    public String known() {
        return known;
    }

    /**
     * What is offered now.
     *
     * @return what is offered now
     */
    public String offered() {
        return offered;
    }
}
