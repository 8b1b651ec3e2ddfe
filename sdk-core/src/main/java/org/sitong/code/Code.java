package org.sitong.code;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;

/**
 * An identifier, right or wrong, exactly as it was given.
 *
 * <p>Two codes are equal when they are of one kind and have the same text. {@code toString()} gives the text.
 */
public sealed interface Code
        permits BasicCode,
                NationalHandlingItemCode,
                ImplementationCode,
                HandlingItemCode,
                CreditCode,
                OrganizationCode,
                DivisionCode,
                LocalCode,
                UnknownCode {

    /**
     * The code as it was given.
     *
     * @return the text, unchanged
     */
    String text();

    /**
     * What kind of code this was read as.
     *
     * @return the kind
     */
    CodeKind kind();

    /**
     * The code cut into its segments, none overlapping: put together they give the text again.
     *
     * @return the segments in order; one of the name {@link CodeSegment#UNREAD} where length or characters leave open where
     *     segments begin; empty for the empty text
     */
    List<CodeSegment> segments();

    /**
     * The segments under the names that machine output uses; a segment that holds others stands before them.
     *
     * @return name to characters, in order; empty where the code could not be cut
     */
    Map<String, String> named();

    /**
     * What there is to say of this code.
     *
     * @return the problems by position; empty where there is nothing to say
     */
    List<CodeProblem> problems();

    /**
     * Whether this is a right code of its kind.
     *
     * @return {@code true} without any error, {@code false} with one, {@code null} for kinds that no rule decides ({@link
     *     CodeKind#LOCAL_CODE}, {@link CodeKind#UNKNOWN})
     */
    default @Nullable Boolean valid() {
        return switch (kind()) {
            case LOCAL_CODE, UNKNOWN -> null;
            default -> problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        };
    }
}
