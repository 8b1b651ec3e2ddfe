package org.sitong.validation.fix;

import java.util.Locale;
import java.util.Objects;
import org.sitong.validation.Finding;
import org.sitong.validation.Texts;

/**
 * A finding whose fix was not applied. Immutable and thread-safe.
 *
 * @param finding what was found
 * @param reason why it was not repaired
 */
public record SkippedFix(Finding finding, Reason reason) {

    private static final Texts TEXTS = Texts.load(SkippedFix.class::getResourceAsStream, "skipped");

    /** Why a fix was not applied. */
    public enum Reason {
        /** It does not fit the document as it is. */
        MISMATCH("mismatch"),
        /** It touches the same place as another one, time and again. */
        OVERLAP("overlap"),
        /** The text cannot be changed in that way without changing something else. */
        REFUSED("refused"),
        /** What was found would not have gone, or something as grave would have come. */
        NO_REPAIR("no-repair");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    /**
     * Checks that nothing is missing.
     *
     * @param finding what was found
     * @param reason why it was not repaired
     */
    public SkippedFix {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Says why.
     *
     * @param locale the language; Chinese or English, any other gets English
     * @return the reason, for a person
     */
    public String text(Locale locale) {
        return TEXTS.phrase(reason.key).in(locale);
    }
}
