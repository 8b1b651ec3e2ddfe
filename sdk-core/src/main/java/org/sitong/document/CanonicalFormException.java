package org.sitong.document;

/** A value has no canonical form: it holds a number or a text that other programs would read differently. */
public class CanonicalFormException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message what cannot be written, in English
     */
    public CanonicalFormException(String message) {
        super(message);
    }
}
