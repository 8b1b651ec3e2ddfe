package org.sitong.client.trust;

/** A proof of membership does not prove what it claims. */
public final class InvalidProofException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient String reason;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param reason what is wrong, in English
     */
    public InvalidProofException(String document, String reason) {
        super("proof", document, reason);
        this.reason = reason;
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
