package org.sitong.validation.derivation;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.diff.Change;
import org.sitong.standard.DerivationPolicy;
import org.sitong.validation.Basis;
import org.sitong.validation.Phrase;

/** A change and where it stands. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class JudgedChange {

    /** What changed; of two of the same rank, from the one to the other. */
    Change change;

    /** The policy that decided. */
    DerivationPolicy policy;

    /** Where it stands. */
    Standing standing;

    /** The clauses that set the policy; empty where it is the standard's own. */
    @Singular("clause")
    List<Basis> clauses;

    /** Why it stands there, in one sentence for people. The key is for programs. */
    Phrase reason;
}
