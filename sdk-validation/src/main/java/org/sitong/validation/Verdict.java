package org.sitong.validation;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one document. Immutable and thread-safe.
 *
 * @param outcome which of the four
 * @param reason why it was not checked; {@code null} for the other three
 */
public record Verdict(Outcome outcome, @Nullable Phrase reason) {

    /** The four things that a rule can say of a document. */
    public enum Outcome {
        /** Checked, nothing found. */
        PASSED,
        /** Checked, something found. */
        FAILED,
        /** It should be checked, but cannot be; the verdict says why. */
        NOT_CHECKED,
        /** The rule has nothing to do with this document. */
        NOT_APPLICABLE;

        private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /**
         * The word in machine output.
         *
         * @return {@code passed}, {@code failed}, {@code not-checked} or {@code not-applicable}
         */
        public String token() {
            return token;
        }
    }

    /** Checked, nothing found. */
    public static final Verdict PASSED = new Verdict(Outcome.PASSED, null);

    /** Checked, something found. */
    public static final Verdict FAILED = new Verdict(Outcome.FAILED, null);

    /** Nothing to do with this document. */
    public static final Verdict NOT_APPLICABLE = new Verdict(Outcome.NOT_APPLICABLE, null);

    /**
     * Checks that a reason is given exactly where it was not checked.
     *
     * @param outcome which of the four
     * @param reason why it was not checked
     */
    public Verdict {
        Objects.requireNonNull(outcome, "outcome");
        if ((outcome == Outcome.NOT_CHECKED) != (reason != null)) {
            throw new IllegalArgumentException("A reason belongs to not-checked and to nothing else");
        }
    }

    /**
     * A verdict that says why a document was not checked.
     *
     * @param reason why
     * @return the verdict
     */
    public static Verdict notChecked(Phrase reason) {
        return new Verdict(Outcome.NOT_CHECKED, Objects.requireNonNull(reason, "reason"));
    }
}
