package org.sitong.client.trust;

/** A file with a private key cannot be used or written safely. */
public final class UnsafeKeyFileException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient String reason;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param reason what is wrong, in English
     */
    public UnsafeKeyFileException(String document, String reason) {
        super("key-file", document, reason);
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
