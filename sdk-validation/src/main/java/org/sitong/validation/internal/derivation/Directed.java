package org.sitong.validation.internal.derivation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.Direction;
import org.sitong.item.BasisRank;
import org.sitong.item.ExerciseLevel;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonBoolean;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.ElementOrder;
import org.sitong.standard.Growth;
import org.sitong.standard.MembershipPolicy;
import org.sitong.validation.compare.MatchWay;
import org.sitong.validation.compare.NameRecognition;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.derivation.Policies;
import org.sitong.validation.derivation.Standing;

/** Judges what a definition changes of its base. */
public final class Directed {

    private static final JsonValue GRADED = JsonValue.of(ExerciseLevel.GRADED.token());

    private static final String CROSS_REGION = "cross-region-scope";

    private final Policies policies;
    private final Side base;
    private final Side local;
    private final Grounds grounds;

    /** Tells which names and wordings mean the same; {@code null} where only words tell. */
    private final @Nullable NameRecognition names;

    /** Between a base and what derives from it. */
    public Directed(Policies policies, Side base, Side local, @Nullable NameRecognition names) {
        this.policies = policies;
        this.names = names;
        this.base = base;
        this.local = local;
        this.grounds = new Grounds(local, base);
    }

    /** One change with its standing. */
    public JudgedChange judge(Change change) {
        DerivationPolicy policy = policies.of(change.element());
        Ruling ruling = ruling(policy, change);
        boolean isRestated = ruling.why().standing() != Standing.LAWFUL && Restated.is(change, base, local);
        return Reasons.judged("derived", change, policy, isRestated ? Ruling.of(Why.SAME) : ruling);
    }

    /** How a change from base to local is judged. */
    Ruling ruling(DerivationPolicy policy, Change change) {
        if (change.kind() == ChangeKind.MOVED) {
            return Ruling.of(Why.ORDER);
        }
        boolean isMembership = isMembership(change);
        if (isMembership
                ? Membership.rule(policy, change) == MembershipPolicy.FREE
                : policy.change() == ChangePolicy.FREE) {
            return Ruling.of(Why.FREE);
        }
        Why gap = gap(change);
        if (gap != null) {
            return Ruling.of(gap);
        }
        if (isMembership) {
            return membership(policy, change);
        }
        if (change.from() == null) {
            return Ruling.of(isBurden(change) ? Why.SILENT : Why.FILLED);
        }
        return change.to() == null ? Ruling.of(Why.NOT_GIVEN) : value(policy, change, change.from(), change.to());
    }

    /** Whether a list gained or lost a member, or a part whose presence means something came or went. */
    static boolean isMembership(Change change) {
        ElementOrder order = change.element().order();
        boolean cameOrWent = change.from() == null || change.to() == null;
        return cameOrWent && (change.element().list() || order != null && order.growth() == Growth.PRESENT);
    }

    /** Whether a value that nobody gave before burdens the applicant: yes where no is easier. */
    private static boolean isBurden(Change change) {
        ElementOrder order = change.element().order();
        return order != null
                && order.growth() == Growth.FALSE
                && change.to() instanceof JsonBoolean answer
                && answer.value();
    }

    /** Why one of the two cannot be held against the other; {@code null} where it can. */
    @Nullable
    Why gap(Change change) {
        Element element = change.element();
        Side silent = change.from() == null ? base : change.to() == null ? local : null;
        if (silent == null) {
            return null;
        }
        if (!silent.carries(element.path())) {
            return Why.NOT_CARRIED;
        }
        return element.list() && !Lists.isSaid(silent, silent == base ? local : base, element, change.pointer())
                ? Why.NOT_GIVEN
                : null;
    }

    private Ruling membership(DerivationPolicy policy, Change change) {
        if (change.direction() == Direction.SAME) {
            return Ruling.of(Why.NO_BURDEN);
        }
        MembershipPolicy rule = Membership.rule(policy, change);
        return switch (rule) {
            case FREE -> Ruling.of(Why.FREE);
            case NEVER -> never(policy, change);
            case WITH_BASIS -> basis(policy, change, policy.rank());
            case WITH_REASON -> reason(policy, change);
        };
    }

    private Ruling never(DerivationPolicy policy, Change change) {
        return lifted(policy, change, against(policy, change));
    }

    private static Why against(DerivationPolicy policy, Change change) {
        if (change.from() == null) {
            return Why.NEVER_ADDED;
        }
        if (Membership.isLasting(policy, change.from())) {
            return Why.LASTING;
        }
        return policy.change() == ChangePolicy.WIDEN ? Why.NARROWED : Why.NEVER_REMOVED;
    }

    private Ruling reason(DerivationPolicy policy, Change change) {
        boolean isGiven = change.to() instanceof JsonObject part && part.get("reason") != null;
        if (!isGiven) {
            return Ruling.of(carriesReason(change.element().path()) ? Why.REASON_NONE : Why.REASON_NOT_CARRIED);
        }
        Ruling basis = basis(policy, change, null);
        return basis.why() == Why.ADMITTED ? new Ruling(Why.REASONED, basis.bases()) : basis;
    }

    /** Whether the source can hold why something is not demanded any more, of the element itself or of its members. */
    private boolean carriesReason(String element) {
        return Stream.of(element + ".reason", element + ".notDemanded.reason")
                .filter(local::knows)
                .allMatch(local::carries);
    }

    /** What the local definition's bases for a change are worth. */
    Ruling basis(DerivationPolicy policy, Change change, @Nullable BasisRank rank) {
        return grounds.judge(policy, change.element(), change.to(), change.after(), rank);
    }

    /** Whether a basis of the rank that lifts the policy is given, or that is open. */
    private Ruling lifted(DerivationPolicy policy, Change change, Why otherwise) {
        Ruling none = Ruling.of(otherwise);
        if (policy.unless() == null) {
            return none;
        }
        Ruling basis = basis(policy, change, policy.unless());
        return switch (basis.why().standing()) {
            case LAWFUL -> new Ruling(Why.LIFTED, basis.bases());
            case NOT_CHECKED -> basis;
            case NEEDS_BASIS, CONTRADICTION -> none;
        };
    }

    private Ruling value(DerivationPolicy policy, Change change, JsonValue from, JsonValue to) {
        if (change.direction() == Direction.SAME) {
            return Ruling.of(Why.SAME);
        }
        ChangePolicy rule = policy.change() == null ? ChangePolicy.SPECIFY : policy.change();
        return switch (rule) {
            case FREE -> Ruling.of(Why.FREE);
            case FIXED -> fixed(policy, change, from, to);
            case TIGHTEN -> ordered(policy, change, Why.LOOSENED);
            case WIDEN -> ordered(policy, change, Why.NARROWED);
            case SPECIFY ->
                Ruling.of(isSpecified(from, to) ? Why.SPECIFIED : isSameByName(change) ? Why.SAME : Why.UNCLEAR);
            case MEMBER -> Ruling.of(among(from, to));
        };
    }

    private Ruling fixed(DerivationPolicy policy, Change change, JsonValue from, JsonValue to) {
        Ruling lifted = lifted(policy, change, Why.FIXED);
        if (lifted.why() != Why.FIXED) {
            return lifted;
        }
        if (change.direction() == Direction.UNKNOWN) {
            return Ruling.of(Why.UNORDERED);
        }
        MembershipPolicy ease = policy.ease();
        if (ease == null || ease == MembershipPolicy.NEVER || change.direction() == Direction.HARDER) {
            return lifted;
        }
        if (change.direction() == Direction.INCOMPARABLE && saysTheSameNumbers(from, to)) {
            return Ruling.of(Why.UNCLEAR);
        }
        return ease == MembershipPolicy.FREE ? Ruling.of(Why.EASED) : basis(policy, change, policy.rank());
    }

    private Ruling ordered(DerivationPolicy policy, Change change, Why against) {
        return switch (change.direction()) {
            case SAME, EASIER -> Ruling.of(Why.EASED);
            case HARDER -> isScopeOfOtherArea(change) ? Ruling.of(Why.UNORDERED) : lifted(policy, change, against);
            case INCOMPARABLE, UNKNOWN -> Ruling.of(Why.UNORDERED);
        };
    }

    /** An item of a higher level is offered in an area of its own, which a lower level does not have. */
    private boolean isScopeOfOtherArea(Change change) {
        return CROSS_REGION.equals(change.element().codeList()) && base.isOfOtherLevel(local);
    }

    /** Another name of what the library, or the normal form of the two names, says to be the same material. */
    private boolean isSameByName(Change change) {
        Element list = ElementIndex.standard().parent(change.element());
        return names != null
                && list != null
                && list.list()
                && change.element().name().equals("name")
                && holder(base, change.before()) instanceof JsonObject one
                && holder(local, change.after()) instanceof JsonObject other
                && names.certain(list, one, other)
                        .filter(match -> match.way() != MatchWay.LIKENESS)
                        .isPresent();
    }

    private static @Nullable JsonValue holder(Side side, @Nullable JsonPointer place) {
        JsonPointer holder = JsonPointer.ROOT;
        if (place != null) {
            for (String token : place.tokens().subList(0, place.tokens().size() - 1)) {
                holder = holder.child(token);
            }
        }
        return side.at(holder);
    }

    private static boolean saysTheSameNumbers(JsonValue from, JsonValue to) {
        return from instanceof JsonString one
                && to instanceof JsonString other
                && Wording.hasSameNumbers(one.value(), other.value());
    }

    private static boolean isSpecified(JsonValue from, JsonValue to) {
        return from instanceof JsonString base
                && to instanceof JsonString particular
                && Wording.isSpecified(base.value(), particular.value());
    }

    private Why among(JsonValue from, JsonValue to) {
        if (!(from instanceof JsonArray array)) {
            return Why.LEVELS_OPEN;
        }
        boolean isOpen = to.equals(GRADED) || array.values().contains(GRADED);
        if (array.values().contains(to)) {
            return Why.AMONG;
        }
        return isOpen ? Why.LEVELS_OPEN : local.isDelegated() ? Why.DELEGATED : Why.NOT_AMONG;
    }
}
