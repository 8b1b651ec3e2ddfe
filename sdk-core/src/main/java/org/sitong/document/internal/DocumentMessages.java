package org.sitong.document.internal;

import org.sitong.document.Problem;
import org.sitong.internal.Messages;

/** The texts of this package. */
public final class DocumentMessages {

    /** Texts of every problem that reading can report. */
    public static final Messages TEXTS = Messages.load(Problem.class::getResourceAsStream, "problems");

    private DocumentMessages() {}
}
