package org.sitong.standard;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.item.BasisRank;

/**
 * What a definition that derives from another may do with one element: annotation {@code x-derivation} of the schemas.
 * Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class DerivationPolicy {

    /** How the value, or one member of the list, may change; {@code null} where only membership is ruled. */
    @Nullable
    ChangePolicy change;

    /** Whether members may be added; {@code null} for an element that is no list. */
    @Nullable
    MembershipPolicy add;

    /** Whether members may be removed; {@code null} for an element that is no list. */
    @Nullable
    MembershipPolicy remove;

    /** The lowest rank of a basis that lifts the policy; {@code null} where none does. */
    @Nullable
    BasisRank unless;

    /** Whether every definition has its own, such as organ, telephone and version: nothing of it is taken over from the base. */
    boolean own;

    /** The laws and standards that set the policy, with clause; empty where it is the standard's own. */
    @Singular("basisEntry")
    List<String> basis;
}
