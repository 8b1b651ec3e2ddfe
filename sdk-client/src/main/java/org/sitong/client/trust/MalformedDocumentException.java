package org.sitong.client.trust;

/** A document of a catalog does not have the form that it must have. */
public final class MalformedDocumentException extends CatalogTrustException {

    private static final long serialVersionUID = 1L;

    private final transient String place;
    private final transient String reason;

    /**
     * Says what is wrong.
     *
     * @param document the file that is wrong
     * @param place where in the document, as a JSON pointer; empty for the document as such
     * @param reason what is wrong there, in English, for those who look into it
     */
    public MalformedDocumentException(String document, String place, String reason) {
        super("malformed", document, place, reason);
        this.place = place;
        this.reason = reason;
    }

    /**
     * Where in the document, as a JSON pointer; empty for the document as such.
     *
     * @return where in the document, as a JSON pointer; empty for the document as such
     */
    public String place() {
        return place;
    }

    /**
     * What is wrong there, in English, for those who look into it.
     *
     * @return what is wrong there, in English, for those who look into it
     */
    public String reason() {
        return reason;
    }
}
