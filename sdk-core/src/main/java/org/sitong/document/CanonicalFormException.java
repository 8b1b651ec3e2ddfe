package org.sitong.document;

import java.util.Locale;
import org.sitong.document.internal.DocumentMessages;

/** A value has no canonical form: it holds a number or a text that other programs would read differently. */
public class CanonicalFormException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * Says why and where.
     *
     * @param problem what cannot be written, with its place
     */
    public CanonicalFormException(Problem problem) {
        super(problem.pointer() + ": "
                + DocumentMessages.TEXTS.text(Locale.ENGLISH, problem.messageKey(), problem.arguments()));
        this.problem = problem;
    }

    /**
     * What cannot be written.
     *
     * @return the problem, with the place in the value; {@link Problem#text} says it in either language
     */
    public Problem problem() {
        return problem;
    }
}
