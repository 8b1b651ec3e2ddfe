package org.sitong.validation.compare;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.validation.Basis;
import org.sitong.validation.Phrase;
import org.sitong.validation.derivation.Standing;

/** Where a difference stands with law and standard, and why. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Judgement {

    /** Where it stands. */
    Standing standing;

    /** Why, in one sentence. */
    Phrase reason;

    /** The clauses that decide; empty where it is the standard's own rule. */
    @Singular("clause")
    List<Basis> clauses;
}
