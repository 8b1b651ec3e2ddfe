package org.sitong.client.trust;

/** A signature that claims to be by a trusted key is not by that key: somebody changed the document or the signature. */
public final class InvalidSignatureException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient String keyId;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param keyId the id of the key
     */
    public InvalidSignatureException(String document, String keyId) {
        super("signature", document, keyId);
        this.keyId = keyId;
    }

    /**
     * The id of the key.
     *
     * @return the id of the key
     */
    public String keyId() {
        return keyId;
    }
}
