package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;

/** Audience（服务对象）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Audience {

    /** Kinds of applicants: The persons and organisations that may apply; several may be given. */
    @Singular("kind")
    List<AudienceKind> kinds;

    /** Topics for natural persons: Topic codes for natural persons, such as 060 marriage; for items open to them. */
    @Singular("naturalPersonTopic")
    List<String> naturalPersonTopics;

    /**
     * Topics for legal persons: Topic codes for legal persons, such as 010 permits to operate; for items open to
     * them.
     */
    @Singular("legalPersonTopic")
    List<String> legalPersonTopics;

    /** Local topics for natural persons: Topics of a place's own for natural persons, in words. */
    @Singular("localNaturalPersonTopic")
    List<String> localNaturalPersonTopics;

    /** Local topics for legal persons: Topics of a place's own for legal persons, in words. */
    @Singular("localLegalPersonTopic")
    List<String> localLegalPersonTopics;

    /** Themes as published: Themes in words, where the source does not say for whom they are. */
    @Singular("theme")
    List<String> themes;
}
