package org.sitong.validation.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.DefinitionDiff;
import org.sitong.diff.DerivableForm;
import org.sitong.diff.Matching;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.Texts;
import org.sitong.validation.compare.ComparedElement;
import org.sitong.validation.compare.Comparison;
import org.sitong.validation.derivation.DerivationJudge;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.derivation.Standing;

/**
 * Finds and judges how two definitions of an item differ in what is compared. Of two of one level neither is the other's base. Across
 * levels the higher one is, in what it sets for those below; what every organ promises or offers by itself it does not set, unless
 * the lower one says that it derives from it.
 */
final class PairJudge {

    static final Texts TEXTS = Texts.load(Comparison.class::getResourceAsStream, "comparison");

    private static final String CUT_OFF = "reason.cut-off";

    /** Says the same as the name where only one gives it. */
    private static final String MATERIAL_CODE = "materials.standardMaterial";

    /** Several elements of one pair are asked for one after the other. */
    private static final int KEPT = 64;

    /** Stands for the reference where members are named by numbers. */
    private static final int REFERENCE = -1;

    private final DerivationJudge judge;
    private final Matching matching;
    private final ComparedParts parts = ComparedParts.STANDARD;
    private final Map<List<Integer>, List<JudgedChange>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Integer>, List<JudgedChange>> eldest) {
            return size() > KEPT;
        }
    };

    PairJudge(DerivationJudge judge, Matching matching) {
        this.judge = judge;
        this.matching = matching;
    }

    /** Forgets the members that were numbered so far. */
    void begin() {
        known.clear();
    }

    /** How a member differs in one aspect from what it is measured against; nothing where there is no reference. */
    List<JudgedChange> measured(Peer member, int aspect) {
        Reference reference = member.reference();
        if (reference == null) {
            return List.of();
        }
        List<JudgedChange> all = known.computeIfAbsent(
                List.of(REFERENCE, member.number(), Relation.DERIVES.ordinal()), absent -> measured(member, reference));
        return differing(all, reference.elements(), member, aspect);
    }

    /** What every organ promises or offers by itself is measured only if it says that it derives from the reference. */
    private List<JudgedChange> measured(Peer member, Reference reference) {
        JsonObject own = DerivableForm.of(Kind.SERVICE_ITEM, member.item()).elements();
        List<Change> changes = compared(reference.elements().item(), own);
        return judge.derived(changes, reference.whole(), member.item()).stream()
                .filter(judged -> reference.isNamed() || !isOwn(judged.policy()))
                .toList();
    }

    private List<Change> compared(JsonObject one, JsonObject other) {
        return DefinitionDiff.between(Kind.SERVICE_ITEM, one, other, matching).changes().stream()
                .filter(change -> parts.aspect(change.element()) >= 0)
                .toList();
    }

    /**
     * How two members of which none is above the other differ in one aspect. Which of several like parts is which may depend on the
     * side from which one looks, so that all look from the one of the lower rank.
     */
    List<JudgedChange> differences(Peer one, Peer other, int aspect, boolean isRanked) {
        return isRanked
                ? differences(one, other, Relation.PEERS, aspect)
                : differences(other, one, Relation.PEERS, aspect).stream()
                        .map(PairJudge::turned)
                        .toList();
    }

    private static JudgedChange turned(JudgedChange judged) {
        Change change = judged.change();
        return judged.toBuilder()
                .change(change.toBuilder()
                        .kind(turned(change.kind()))
                        .before(change.after())
                        .after(change.before())
                        .from(change.to())
                        .to(change.from())
                        .direction(change.direction().reversed())
                        .build())
                .build();
    }

    static ChangeKind turned(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> ChangeKind.REMOVED;
            case REMOVED -> ChangeKind.ADDED;
            case CHANGED, MOVED -> kind;
        };
    }

    /** How two members differ in one aspect; the first is the higher one where the relation says so. */
    List<JudgedChange> differences(Peer one, Peer other, Relation relation, int aspect) {
        return differing(judged(one, other, relation), one, other, aspect);
    }

    private List<JudgedChange> differing(List<JudgedChange> all, Peer one, Peer other, int aspect) {
        Carried carried = one.carried().and(other.carried());
        List<JudgedChange> differences = new ArrayList<>();
        for (JudgedChange judged : all) {
            Change change = judged.change();
            if (parts.aspect(change.element()) == aspect
                    && change.kind() != ChangeKind.MOVED
                    && !isSame(one, other, change, carried)) {
                differences.add(isCutOff(change) ? unread(judged, change) : judged);
            }
        }
        return differences;
    }

    private List<JudgedChange> judged(Peer one, Peer other, Relation relation) {
        return known.computeIfAbsent(
                List.of(one.number(), other.number(), relation.ordinal()), absent -> judge(one, other, relation));
    }

    private List<JudgedChange> judge(Peer one, Peer other, Relation relation) {
        List<Change> changes = compared(one.item(), other.item());
        if (relation == Relation.DERIVES) {
            return judge.derived(changes, one.item(), other.item());
        }
        List<JudgedChange> peers = judge.peers(changes, one.item(), other.item());
        if (relation == Relation.PEERS) {
            return peers;
        }
        List<JudgedChange> derived = judge.derived(changes, one.item(), other.item());
        List<JudgedChange> all = new ArrayList<>();
        for (int i = 0; i < peers.size(); i++) {
            all.add(isOwn(derived.get(i).policy()) ? peers.get(i) : derived.get(i));
        }
        return all;
    }

    private static boolean isOwn(DerivationPolicy policy) {
        return policy.change() == ChangePolicy.TIGHTEN || policy.change() == ChangePolicy.WIDEN;
    }

    private boolean isSame(Peer one, Peer other, Change change, Carried carried) {
        if (change.element().path().startsWith(ComparedElement.NAME.token() + ".")) {
            return false;
        }
        if (change.element().path().equals(MATERIAL_CODE)) {
            return change.from() == null || change.to() == null;
        }
        String from = one.form().of(change.element(), change.from(), carried);
        String to = other.form().of(change.element(), change.to(), carried);
        return from == null ? to == null : from.equals(to);
    }

    /** A condition of which the source lost the list that it announces. */
    private static boolean isCutOff(Change change) {
        return change.element().path().startsWith(ComparedElement.CONDITIONS.token())
                && (isCutOff(change.from()) || isCutOff(change.to()));
    }

    private static boolean isCutOff(@org.jspecify.annotations.Nullable JsonValue value) {
        JsonValue text = value instanceof JsonObject condition ? condition.get("text") : value;
        String end = text == null ? "" : StringUtils.stripEnd(text.toString(), null);
        return end.endsWith(":") || end.endsWith("：");
    }

    private static JudgedChange unread(JudgedChange judged, Change change) {
        Phrase reason = TEXTS.phrase(CUT_OFF);
        return judged.toBuilder()
                .change(change)
                .standing(Standing.NOT_CHECKED)
                .reason(reason)
                .clearClauses()
                .build();
    }

    /** Whether a reason is this comparison's own. */
    static boolean isOwnReason(String key) {
        return key.equals(CUT_OFF);
    }

    /** How two members stand to each other. */
    enum Relation {
        /** Neither sets anything for the other. */
        PEERS,
        /** The first one's level is above the other's. */
        ABOVE,
        /** The second says that it derives from the first. */
        DERIVES
    }
}
