package org.sitong.validation.derivation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.item.BasisRank;
import org.sitong.item.ElementPolicy;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.MembershipPolicy;

/**
 * The order of policies from free to fixed. Of values: free is the loosest, fixed the strictest; what lies between may only be
 * sharpened to fixed, since none of these allows all that another one does. Of members: free, with a reason, with a basis, never. A
 * higher rank of basis is stricter. Thread-safe.
 */
public final class Strictness {

    private static final List<MembershipPolicy> MEMBERS = List.of(
            MembershipPolicy.FREE, MembershipPolicy.WITH_REASON, MembershipPolicy.WITH_BASIS, MembershipPolicy.NEVER);

    private Strictness() {}

    /**
     * Tells whether a catalog's policy allows nothing that another policy does not.
     *
     * @param sharper what a catalog says of an element; what it leaves out stays
     * @param now the policy that holds for the element
     * @return whether all that it says is at least as strict
     */
    public static boolean isAtLeast(ElementPolicy sharper, DerivationPolicy now) {
        return isValueAtLeast(sharper.change(), now.change())
                && isMemberAtLeast(sharper.add(), now.add())
                && isMemberAtLeast(sharper.remove(), now.remove())
                && (now.rank() == null || isRankAtLeast(sharper.rank(), now.rank()))
                && (sharper.unless() == null || now.unless() != null && isRankAtLeast(sharper.unless(), now.unless()));
    }

    private static boolean isValueAtLeast(@Nullable ChangePolicy sharper, @Nullable ChangePolicy now) {
        return sharper == null || sharper == now || sharper == ChangePolicy.FIXED || now == ChangePolicy.FREE;
    }

    private static boolean isMemberAtLeast(@Nullable MembershipPolicy sharper, @Nullable MembershipPolicy now) {
        return sharper == null
                || MEMBERS.indexOf(sharper) >= MEMBERS.indexOf(Objects.requireNonNullElse(now, MembershipPolicy.NEVER));
    }

    private static boolean isRankAtLeast(@Nullable BasisRank sharper, BasisRank now) {
        return sharper == null || sharper.compareTo(now) <= 0;
    }
}
