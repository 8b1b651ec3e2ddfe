package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;

/** Audience（服务对象）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Audience {

    /** Kinds of applicants: The persons and organisations that may apply. */
    @Singular("kind")
    List<AudienceKind> kinds;

    /** Topics for natural persons: Topic codes for natural persons. */
    @Singular("naturalPersonTopic")
    List<String> naturalPersonTopics;

    /** Topics for legal persons: Topic codes for legal persons. */
    @Singular("legalPersonTopic")
    List<String> legalPersonTopics;

    /** Local topics for natural persons. */
    @Singular("localNaturalPersonTopic")
    List<String> localNaturalPersonTopics;

    /** Local topics for legal persons. */
    @Singular("localLegalPersonTopic")
    List<String> localLegalPersonTopics;

    /** Themes as published: Themes that the source gives in words, for whomever. */
    @Singular("theme")
    List<String> themes;
}
