package org.sitong.validation.rule;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.validation.Phrase;
import org.sitong.validation.Related;

/** Why there is no definition to judge another one against. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Absence {

    /** Ways in which the other definition may be absent. */
    public enum Why {
        /** There is none: the definition names nothing that it derives from, or it is new. */
        NONE,
        /** There must be one, but nothing to look for it in was given. */
        NOT_GIVEN,
        /** The definition names one that is nowhere in what was given. */
        UNKNOWN,
        /** The definition names none, and none of what was given has its codes. */
        UNNAMED,
        /** Several fit, and nothing tells which is meant. */
        SEVERAL
    }

    /** Why there is none. */
    Why why;

    /** The same for people. */
    Phrase reason;

    /** Where several fit, those; else empty. */
    @Singular
    List<Related> candidates;
}
