package org.sitong.document.internal.edit;

/** A text is laid out in a way that a change here is not known to be safe. */
final class CannotEdit extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotEdit(String why) {
        super(why, null, false, false);
    }
}
