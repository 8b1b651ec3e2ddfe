package org.sitong.client;

/** There is nothing to serve: nothing was synced yet, or a release that is asked for is not kept. */
public final class NoReleaseException extends CatalogException {

    private static final long serialVersionUID = 1L;

    private final transient String catalog;
    private final transient String asked;

    /**
     * Nothing was synced yet.
     *
     * @param catalog the catalog's name
     */
    public NoReleaseException(String catalog) {
        super("no-release", null, catalog);
        this.catalog = catalog;
        this.asked = "";
    }

    /**
     * A release is not kept.
     *
     * @param catalog the catalog's name
     * @param asked the release that was asked for
     * @param kept the releases that are kept, for people
     */
    public NoReleaseException(String catalog, String asked, String kept) {
        super("not-kept", null, catalog, asked, kept);
        this.catalog = catalog;
        this.asked = asked;
    }

    /**
     * The catalog's name.
     *
     * @return the name
     */
    public String catalog() {
        return catalog;
    }

    /**
     * The release that was asked for.
     *
     * @return its version; empty where nothing was synced yet
     */
    public String asked() {
        return asked;
    }
}
