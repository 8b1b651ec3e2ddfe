package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;

/** Situations（情形）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Situations {

    /** Cases: Flat, named situations, each with its materials; an alternative to questions. */
    @Singular("situationCase")
    List<SituationCase> cases;

    /** Questions: Questions that guide the applicant; the decision table says what the answers mean. */
    @Singular("question")
    List<SituationQuestion> questions;

    /**
     * Decision table: The decision table: which answers select which materials, steps and fees. Rows that hold
     * add up: rows without “when” always hold, rows over different questions each add their own, rows over the
     * same questions do not overlap.
     */
    @Singular("row")
    List<SituationRow> rows;
}
