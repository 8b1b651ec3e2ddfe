package org.sitong.validation.internal.derivation;

import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.derivation.Policies;

/**
 * Judges how two definitions of the same rank differ: as each being the other's base, and the better of both counts, since either
 * may be the one that changed. Of a member that only one has, the one that has it must say why. What a special provision sets for
 * one is no reason to differ where the provision applies to the other, too.
 */
public final class Peers {

    private final Policies policies;
    private final Side one;
    private final Side other;
    private final Directed forth;
    private final Directed back;

    /** Between two definitions. */
    public Peers(Policies policies, Side one, Side other) {
        this.policies = policies;
        this.one = one;
        this.other = other;
        this.forth = new Directed(policies, one, other, null);
        this.back = new Directed(policies, other, one, null);
    }

    /** One difference with its standing. */
    public JudgedChange judge(Change change) {
        DerivationPolicy policy = policies.of(change.element());
        return Reasons.judged("peers", change, policy, ruling(policy, change));
    }

    private Ruling ruling(DerivationPolicy policy, Change change) {
        Ruling forward = forth.ruling(policy, change);
        if (forward.why() == Why.ORDER) {
            return forward;
        }
        Ruling backward = back.ruling(policy, reversed(change));
        boolean isMembership = Directed.isMembership(change);
        Ruling having = change.from() == null ? forward : backward;
        boolean isFree =
                isMembership ? having.why() == Why.FREE : forward.why() == Why.FREE || backward.why() == Why.FREE;
        if (isFree) {
            return Ruling.of(policy.change() == ChangePolicy.FREE ? Why.FREE : Why.OWN_CHOICE);
        }
        Why gap = forth.gap(change);
        if (gap != null) {
            return Ruling.of(gap);
        }
        if (isMembership) {
            return having;
        }
        if (change.from() == null || change.to() == null) {
            return Ruling.of(Why.NOT_GIVEN);
        }
        return value(policy, forward, backward);
    }

    private Ruling value(DerivationPolicy policy, Ruling forward, Ruling backward) {
        Ruling better = forward.orBetter(backward);
        boolean isOwnChoice = policy.change() == ChangePolicy.TIGHTEN
                || policy.change() == ChangePolicy.WIDEN
                || policy.change() == ChangePolicy.MEMBER;
        if (isOwnChoice && better.why() != Why.SAME) {
            return Ruling.of(Why.OWN_CHOICE);
        }
        boolean appliesToBoth = forward.why() == Why.LIFTED && Grounds.applyTo(one, forward.bases())
                || backward.why() == Why.LIFTED && Grounds.applyTo(other, backward.bases());
        boolean isLiftedByBoth = forward.why() == Why.LIFTED && backward.why() == Why.LIFTED;
        return better.why() == Why.LIFTED && appliesToBoth && !isLiftedByBoth
                ? new Ruling(Why.BASIS_COMMON, better.bases())
                : better;
    }

    private static Change reversed(Change change) {
        ChangeKind kind = switch (change.kind()) {
            case ADDED -> ChangeKind.REMOVED;
            case REMOVED -> ChangeKind.ADDED;
            default -> change.kind();
        };
        return change.toBuilder()
                .kind(kind)
                .before(change.after())
                .after(change.before())
                .from(change.to())
                .to(change.from())
                .direction(change.direction().reversed())
                .build();
    }
}
