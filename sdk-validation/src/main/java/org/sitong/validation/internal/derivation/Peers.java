package org.sitong.validation.internal.derivation;

import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.derivation.Policies;

/**
 * Judges how two definitions of the same rank differ: as each being the other's base, and the better of both counts, since either
 * may be the one that changed. Of a member that only one has, the one that has it must say why.
 */
public final class Peers {

    private final Policies policies;
    private final Directed forth;
    private final Directed back;

    /** Between two definitions. */
    public Peers(Policies policies, Side one, Side other) {
        this.policies = policies;
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
        Ruling backward = back.ruling(policy, reversed(change));
        boolean isFree = forward.why() == Why.FREE || backward.why() == Why.FREE;
        if (isFree || forward.why() == Why.ORDER) {
            return isFree ? Ruling.of(policy.change() == ChangePolicy.FREE ? Why.FREE : Why.OWN_CHOICE) : forward;
        }
        Why gap = forth.gap(change);
        if (gap != null) {
            return Ruling.of(gap);
        }
        if (Directed.isMembership(change)) {
            return change.from() == null ? forward : backward;
        }
        if (change.from() == null || change.to() == null) {
            return Ruling.of(Why.NOT_GIVEN);
        }
        Ruling better = forward.orBetter(backward);
        boolean isOwnChoice = policy.change() == ChangePolicy.TIGHTEN
                || policy.change() == ChangePolicy.WIDEN
                || policy.change() == ChangePolicy.MEMBER;
        return isOwnChoice && better.why() != Why.SAME ? Ruling.of(Why.OWN_CHOICE) : better;
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
