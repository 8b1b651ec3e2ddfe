package org.sitong.validation.internal.derivation;

import java.util.List;
import org.sitong.item.LegalBasis;

/**
 * How a change was judged.
 *
 * @param why why it stands where it stands
 * @param bases the bases that had a part in it
 */
record Ruling(Why why, List<LegalBasis> bases) {

    Ruling {
        bases = List.copyOf(bases);
    }

    static Ruling of(Why why) {
        return new Ruling(why, List.of());
    }

    /** The one that stands better. */
    Ruling orBetter(Ruling other) {
        return other.why().standing().compareTo(why.standing()) < 0 ? other : this;
    }
}
