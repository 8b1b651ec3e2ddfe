package org.sitong.validation.derivation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.item.BasisRank;
import org.sitong.item.ElementPolicy;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.MembershipPolicy;

/**
 * The order of policies from free to fixed. Of values and of members alike, free is the loosest; what lies between may only be
 * sharpened to the strictest, fixed or never, since none of these allows all that another one does: a basis is no reason. A higher
 * rank of basis is stricter. Thread-safe.
 */
public final class Strictness {

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
                && isMemberAtLeast(sharper.add(), now.add(), now.change(), MembershipPolicy.FREE)
                && isMemberAtLeast(sharper.remove(), now.remove(), now.change(), MembershipPolicy.NEVER)
                && (now.rank() == null || isRankAtLeast(sharper.rank(), now.rank()))
                && (sharper.unless() == null || now.unless() != null && isRankAtLeast(sharper.unless(), now.unless()));
    }

    private static boolean isValueAtLeast(@Nullable ChangePolicy sharper, @Nullable ChangePolicy given) {
        ChangePolicy now = Objects.requireNonNullElse(given, ChangePolicy.SPECIFY);
        return sharper == null || sharper == now || sharper == ChangePolicy.FIXED || now == ChangePolicy.FREE;
    }

    private static boolean isMemberAtLeast(
            @Nullable MembershipPolicy sharper,
            @Nullable MembershipPolicy given,
            @Nullable ChangePolicy change,
            MembershipPolicy ofWiden) {
        MembershipPolicy now = given != null ? given : implied(change, ofWiden);
        return sharper == null || sharper == now || sharper == MembershipPolicy.NEVER || now == MembershipPolicy.FREE;
    }

    /** What the policy of values says of members where nothing else does; where that depends on the list, the stricter. */
    private static MembershipPolicy implied(@Nullable ChangePolicy change, MembershipPolicy ofWiden) {
        if (change == ChangePolicy.FREE) {
            return MembershipPolicy.FREE;
        }
        return change == ChangePolicy.WIDEN ? ofWiden : MembershipPolicy.NEVER;
    }

    private static boolean isRankAtLeast(@Nullable BasisRank sharper, BasisRank now) {
        return sharper == null || sharper.compareTo(now) <= 0;
    }
}
