package org.sitong.client.trust;

/** A document needs a signature by a key that was revoked. */
public final class RevokedSignerException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient String keyId;
    private final transient String reason;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param keyId the id of the revoked key
     * @param reason why it was revoked
     */
    public RevokedSignerException(String document, String keyId, String reason) {
        super("revoked", document, keyId, reason);
        this.keyId = keyId;
        this.reason = reason;
    }

    /**
     * The id of the revoked key.
     *
     * @return the id of the revoked key
     */
    public String keyId() {
        return keyId;
    }

    /**
     * Why it was revoked.
     *
     * @return why it was revoked
     */
    public String reason() {
        return reason;
    }
}
