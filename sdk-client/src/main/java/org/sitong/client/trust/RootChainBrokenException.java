package org.sitong.client.trust;

/** A root of trust does not follow from the one that is trusted. */
public final class RootChainBrokenException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient long trusted;
    private final transient long offered;
    private final transient String reason;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param trusted the version that is trusted
     * @param offered the version that is offered
     * @param reason what is wrong, in English
     */
    public RootChainBrokenException(String document, long trusted, long offered, String reason) {
        super("root-chain", document, trusted, offered, reason);
        this.trusted = trusted;
        this.offered = offered;
        this.reason = reason;
    }

    /**
     * The version that is trusted.
     *
     * @return the version that is trusted
     */
    public long trusted() {
        return trusted;
    }

    /**
     * The version that is offered.
     *
     * @return the version that is offered
     */
    public long offered() {
        return offered;
    }

    /**
     * What is wrong, in English.
     *
     * @return what is wrong, in English
     */
    public String reason() {
        return reason;
    }
}
