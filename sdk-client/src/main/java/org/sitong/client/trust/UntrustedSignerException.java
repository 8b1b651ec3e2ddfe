package org.sitong.client.trust;

import java.util.List;

/** None of the signatures of a document is by a key that is trusted for it. */
public final class UntrustedSignerException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient String role;
    private final transient List<String> signers;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param role the role whose keys are trusted
     * @param signers the ids of the keys that signed
     */
    public UntrustedSignerException(String document, String role, List<String> signers) {
        super("untrusted", document, role, list(signers));
        this.role = role;
        this.signers = List.copyOf(signers);
    }

    /**
     * The role whose keys are trusted.
     *
     * @return the role whose keys are trusted
     */
    public String role() {
        return role;
    }

    /**
     * The ids of the keys that signed.
     *
     * @return the ids of the keys that signed
     */
    public List<String> signers() {
        return signers;
    }
}
