package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.MembershipPolicy;

/** Sharper policy（从严的派生规则）: what those who derive from a catalog may do with one element. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ElementPolicy {

    /** Element: The path of the element, such as channels.express. */
    @Nullable
    String element;

    /** Value: How the value may change. */
    @Nullable
    ChangePolicy change;

    /** Adding: Whether members may be added. */
    @Nullable
    MembershipPolicy add;

    /** Removing: Whether members may be removed. */
    @Nullable
    MembershipPolicy remove;

    /** Rank: The lowest rank of the basis that adding and removing take. */
    @Nullable
    BasisRank rank;

    /** Unless: The lowest rank of a basis that lifts the policy. */
    @Nullable
    BasisRank unless;

    /** Basis: The provision that asks for it. */
    @Singular("basisEntry")
    List<RuleBasis> basis;
}
