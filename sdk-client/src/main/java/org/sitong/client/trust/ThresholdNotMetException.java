package org.sitong.client.trust;

import java.util.List;

/** Too few trusted keys have signed a document. */
public final class ThresholdNotMetException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient String role;
    private final transient int required;
    private final transient List<String> signers;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param role the role whose keys are trusted
     * @param required how many different keys must sign
     * @param signers the ids of the trusted keys that did sign
     */
    public ThresholdNotMetException(String document, String role, int required, List<String> signers) {
        super("threshold", document, role, required, signers.size(), list(signers));
        this.role = role;
        this.required = required;
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
     * How many different keys must sign.
     *
     * @return how many different keys must sign
     */
    public int required() {
        return required;
    }

    /**
     * The ids of the trusted keys that did sign.
     *
     * @return the ids of the trusted keys that did sign
     */
    public List<String> signers() {
        return signers;
    }
}
