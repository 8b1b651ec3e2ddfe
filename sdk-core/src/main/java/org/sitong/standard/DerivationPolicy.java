package org.sitong.standard;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.item.BasisPurpose;
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

    /** Whether members may be added; {@code null} where {@link #change} says it, or for an element that is no list. */
    @Nullable
    MembershipPolicy add;

    /** Whether members may be removed; {@code null} where {@link #change} says it, or for an element that is no list. */
    @Nullable
    MembershipPolicy remove;

    /** Whether a fixed value may become easier for the applicant all the same; {@code null}: it may not. */
    @Nullable
    MembershipPolicy ease;

    /** The lowest rank of the basis that {@link MembershipPolicy#WITH_BASIS} asks for; {@code null}: a basis of any rank. */
    @Nullable
    BasisRank rank;

    /** The lowest rank of a basis that lifts the policy; {@code null} where none does. */
    @Nullable
    BasisRank unless;

    /** Whether every definition has its own, such as organ, telephone and version: nothing of it is taken over from the base. */
    boolean own;

    /** What a basis among the legal bases of the definition must be for to count; {@code null}: only one named in place counts. */
    @Nullable
    BasisPurpose purpose;

    /**
     * Members that are never removed, by an element of theirs and its value, such as {@code statutory=true}. One that says
     * otherwise of the same element may go freely; {@link #remove} holds for those that do not say.
     */
    @Singular("lastingMember")
    List<String> lasting;

    /** Members that may be added whatever {@link #add} says, written as in {@link #lasting}. */
    @Singular("usualMember")
    List<String> usual;

    /** The laws and standards that set the policy, with clause; empty where it is the standard's own. */
    @Singular("basisEntry")
    List<String> basis;
}
