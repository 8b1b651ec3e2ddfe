package org.sitong.validation.rule;

import java.util.Locale;
import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonToken;
import org.sitong.standard.BilingualText;

/**
 * Something that law, standard or practice says of service items, as it was collected: either rules cover it, or it is
 * explained why none does. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class SourcedRule {

    /** The id that a rule card covers, such as {@code C01}. */
    String id;

    /** What it says. */
    BilingualText text;

    /** Where it stands, in Chinese. */
    String source;

    /** How sure it is. */
    Certainty certainty;

    /** Why no rule covers it; {@code null} where one does. */
    @Nullable
    Uncovered uncovered;

    /** The reason in a sentence; {@code null} where a rule covers it. */
    @Nullable
    BilingualText reason;

    /** How sure it is that a source says so. */
    public enum Certainty implements JsonToken {
        /** Read in the source. */
        VERIFIED,
        /** Our reading of a schema or of data; no published sentence. */
        DERIVED,
        /** Seen in the data of some places. */
        OBSERVED,
        /** From memory, or the text was not obtained. */
        UNVERIFIED;

        @Override
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why no rule covers it. */
    public enum Uncovered implements JsonToken {
        /** It shows in the handling of cases, which definitions do not hold. */
        CASE_TIME,
        /** It is about how people and systems work. */
        ORGANISATIONAL,
        /** It shows only in comparison with definitions of other levels or places. */
        OTHER_LEVEL,
        /** What it needs is not known yet. */
        LATER;

        @Override
        public String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
