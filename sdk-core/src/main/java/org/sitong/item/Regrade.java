package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;

/** Regrade（程度上调）: raises the severity of a rule of the standard. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Regrade {

    /** Rule: The rule of the standard. */
    @Nullable
    String rule;

    /** Severity: The new severity, never lighter than the old one. */
    @Nullable
    Severity severity;

    /** Basis: The provision that asks for it. */
    @Singular("basisEntry")
    List<RuleBasis> basis;

    /** Covers: Ids of the collected rules that the regrade covers. */
    @Singular("covered")
    List<String> covers;
}
