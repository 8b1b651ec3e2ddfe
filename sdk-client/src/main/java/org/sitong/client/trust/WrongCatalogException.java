package org.sitong.client.trust;

/** A document belongs to another catalog or another place of it. */
public final class WrongCatalogException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient String expected;
    private final transient String actual;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param expected what it should be about
     * @param actual what it is about
     */
    public WrongCatalogException(String document, String expected, String actual) {
        super("wrong-catalog", document, expected, actual);
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * What it should be about.
     *
     * @return what it should be about
     */
    public String expected() {
        return expected;
    }

    /**
     * What it is about.
     *
     * @return what it is about
     */
    public String actual() {
        return actual;
    }
}
