package org.sitong.validation.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.Conflict;
import org.sitong.diff.ConflictReason;
import org.sitong.diff.DefinitionDiff;
import org.sitong.diff.DerivableForm;
import org.sitong.diff.ElementPath;
import org.sitong.diff.Matching;
import org.sitong.diff.Merge;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.ElementIndex;
import org.sitong.validation.Finding;
import org.sitong.validation.Phrase;
import org.sitong.validation.Related;
import org.sitong.validation.derivation.DerivationJudge;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.derivation.Standing;
import org.sitong.validation.internal.text.PartNames;

/** One definition whose base changes: merged, and what was merged judged against the new base. Used by one thread. */
final class Upgrade {

    /** Conflicts in which a value stands against another, so that the policies have something to say. */
    private static final Set<ConflictReason> VALUES =
            Set.of(ConflictReason.BOTH_CHANGED, ConflictReason.THEIRS_REMOVED, ConflictReason.OURS_REMOVED);

    private final DerivationJudge judge;
    private final WholeRules rules;
    private final BasePair base;
    private final Definition local;
    private final Definition to;
    private final DerivableForm older;
    private final DerivableForm newer;
    private final JsonObject written;

    /** Whether the definition sets anything itself; what does not cannot stand against its base. */
    private final boolean isOwn;

    Upgrade(DerivationJudge judge, WholeRules rules, BasePair base, Definition local) {
        this.judge = judge;
        this.rules = rules;
        this.base = base;
        this.local = local;
        this.to = Objects.requireNonNull(base.to());
        this.older = base.older();
        this.newer = Objects.requireNonNull(base.newer());
        this.written = Definitions.write(local);
        this.isOwn =
                !older.elements().equals(DerivableForm.of(local.kind(), written).elements());
    }

    RehearsedItem result(RehearsedItem.RehearsedItemBuilder item, boolean bringsMerged) {
        List<JudgedChange> asItIs = judge.derived(to, local);
        Merge merge = Merge.of(
                local.kind(),
                older.elements(),
                newer.elements(),
                written,
                Matching.VERSIONS,
                conflict -> decide(conflict, asItIs));
        Definition merged =
                Objects.requireNonNull(Definitions.read(merge.merged()).value());
        List<JudgedChange> afterwards = judge.derived(to, merged);
        List<JudgedChange> bad = afterwards.stream().filter(Upgrade::isBad).toList();
        List<JudgedChange> before = bad.isEmpty() ? List.of() : judge.derived(base.from(), local);
        List<Clash> illegal = bad.stream()
                .filter(each -> each.standing().compareTo(standing(each, before, merge)) > 0)
                .map(each -> illegal(each, merge, merged))
                .toList();
        List<Clash> conflicts = merge.conflicts().stream()
                .filter(conflict -> isOwn && illegal.stream().noneMatch(clash -> isNear(clash.path(), conflict.path())))
                .map(conflict -> conflict(conflict, afterwards))
                .toList();
        RehearsedItem sorted = sort(item.illegal(illegal).conflicts(conflicts), merge)
                .state(RehearsalState.UNAFFECTED)
                .build();
        RehearsedItem whole = asAWhole(sorted, merged);
        RehearsalState state = state(whole);
        return whole.toBuilder()
                .state(state)
                .merged(
                        bringsMerged && state != RehearsalState.UNAFFECTED
                                ? Adopted.of(merged, newer, to, whole)
                                : null)
                .build();
    }

    /** What is lawful part by part may still not go together; what sets nothing itself has only its base's faults. */
    private RehearsedItem asAWhole(RehearsedItem item, Definition merged) {
        if (!isOwn || merged.equals(local)) {
            return item;
        }
        JsonObject whole = Definitions.write(merged);
        List<Clash> broken = rules.newErrors(local, Adopted.decided(merged, newer, to)).stream()
                .map(finding -> broken(finding, whole))
                .filter(clash -> Stream.concat(item.illegal().stream(), item.conflicts().stream())
                        .noneMatch(each -> isNear(each.path(), clash.path())))
                .toList();
        return broken.isEmpty() ? item : item.toBuilder().illegal(broken).build();
    }

    private Clash broken(Finding finding, JsonObject whole) {
        ElementPath path = Places.path(local.kind(), whole, finding.pointer());
        BaseChange cause = cause(finding, path);
        Change change = cause == null ? null : cause.change();
        return Clash.builder()
                .element(ElementIndex.standard().nearest(local.kind(), finding.pointer()))
                .path(path)
                .from(change == null ? null : change.from())
                .to(change == null ? null : change.to())
                .local(whole.at(finding.pointer()))
                .standing(Standing.CONTRADICTION)
                .reason(RehearsalWords.TEXTS.phrase(
                        "text.rule", Map.of("rule", finding.rule(), "message", finding.message())))
                .clauses(finding.basis())
                .cause(cause)
                .build();
    }

    /** The change of the base at a place of which a finding speaks, else in the same part, else what comes first. */
    private @Nullable BaseChange cause(Finding finding, ElementPath path) {
        Stream<JsonPointer> places = Stream.concat(
                Stream.of(finding.pointer()), finding.related().stream().map(Related::pointer));
        List<Change> changes = base.changes();
        return places.flatMap(place -> changes.stream().filter(each -> isNear(each.after(), place)))
                .findFirst()
                .or(() -> changes.stream()
                        .filter(each -> isNear(each.path(), path))
                        .findFirst())
                .or(() -> changes.stream()
                        .filter(each -> !path.steps().isEmpty()
                                && each.path().steps().indexOf(path.steps().get(0)) == 0)
                        .findFirst())
                .or(() -> changes.stream().findFirst())
                .map(base::change)
                .orElse(null);
    }

    private static RehearsalState state(RehearsedItem item) {
        if (!item.illegal().isEmpty()) {
            return RehearsalState.NOW_ILLEGAL;
        }
        if (!item.conflicts().isEmpty()) {
            return RehearsalState.CONFLICT;
        }
        if (!item.taken().isEmpty()) {
            return RehearsalState.MERGED;
        }
        return item.redundant().isEmpty() ? RehearsalState.UNAFFECTED : RehearsalState.NOW_REDUNDANT;
    }

    /**
     * What the definition sets itself holds where that is lawful against the new base, and so does its silence where nobody can tell;
     * nothing else is decided.
     */
    private static Merge.@Nullable Side decide(Conflict conflict, List<JudgedChange> asItIs) {
        boolean stays = asItIs.stream()
                .filter(each -> isNear(each.change().after(), conflict.inOurs())
                        || isNear(each.change().before(), conflict.inTheirs()))
                .allMatch(each -> each.standing() == Standing.LAWFUL
                        || conflict.ours() == null && each.standing() == Standing.NOT_CHECKED);
        return stays ? Merge.Side.OURS : null;
    }

    private static boolean isBad(JudgedChange change) {
        return change.standing() == Standing.CONTRADICTION || change.standing() == Standing.NEEDS_BASIS;
    }

    /** Where the same deviation stood with the old base; a part that the base names anew is still the same one. */
    private static Standing standing(JudgedChange now, List<JudgedChange> before, Merge merge) {
        List<JsonPointer> inBase = merge.conflicts().stream()
                .filter(conflict -> isNear(conflict.inTheirs(), now.change().before()))
                .map(Conflict::inBase)
                .filter(Objects::nonNull)
                .toList();
        return before.stream()
                .filter(each -> isSame(each.change(), now.change())
                        || inBase.stream()
                                .anyMatch(place -> isNear(place, each.change().before())))
                .map(JudgedChange::standing)
                .max(Standing::compareTo)
                .orElse(Standing.LAWFUL);
    }

    /** Whether two deviations are the same one: what is not there now may have been another part under the same id before. */
    private static boolean isSame(Change before, Change now) {
        boolean isAlike = before.to() != null && before.to().equals(now.to());
        return before.path().equals(now.path())
                || isAlike && before.element().equals(now.element())
                || now.kind() == ChangeKind.REMOVED && isNear(before.path(), now.path());
    }

    private Clash illegal(JudgedChange judged, Merge merge, Definition merged) {
        Change change = judged.change();
        BaseChange cause = cause(change.path(), change.before());
        Conflict conflict = merge.conflicts().stream()
                .filter(each -> isNear(each.path(), change.path()))
                .findFirst()
                .orElse(null);
        return Clash.builder()
                .element(change.element())
                .path(change.path())
                .names(named(PartNames.onTheWay(change, Definitions.write(to), Definitions.write(merged))))
                .pointer(conflict == null ? null : conflict.inOurs())
                .from(
                        cause == null || cause.change() == null
                                ? change.from()
                                : cause.change().from())
                .to(change.from())
                .local(change.to())
                .standing(judged.standing())
                .reason(judged.reason())
                .clauses(judged.clauses())
                .cause(cause)
                .build();
    }

    private Clash conflict(Conflict conflict, List<JudgedChange> afterwards) {
        boolean isOfValues = VALUES.contains(conflict.reason());
        JudgedChange judged = afterwards.stream()
                .filter(each -> isOfValues)
                .filter(each -> isNear(each.change().after(), conflict.inMerged())
                        || isNear(each.change().before(), conflict.inTheirs()))
                .max((one, other) -> one.standing().compareTo(other.standing()))
                .orElse(null);
        return Clash.builder()
                .element(conflict.element())
                .path(conflict.path())
                .names(named(names(conflict)))
                .pointer(conflict.inOurs())
                .from(conflict.base())
                .to(conflict.theirs())
                .local(conflict.ours())
                .standing(judged == null ? null : judged.standing())
                .reason(judged == null ? why(conflict) : judged.reason())
                .clauses(judged == null ? List.of() : judged.clauses())
                .cause(cause(conflict.path(), conflict.inTheirs()))
                .build();
    }

    private static Phrase why(Conflict conflict) {
        return RehearsalWords.TEXTS.phrase("conflict." + conflict.reason().token());
    }

    private Map<String, String> names(Conflict conflict) {
        if (conflict.inOurs() != null && conflict.reason() != ConflictReason.SAME_TWICE) {
            return PartNames.onTheWay(conflict.path(), conflict.inOurs(), written);
        }
        return conflict.inTheirs() != null
                ? PartNames.onTheWay(conflict.path(), conflict.inTheirs(), newer.elements())
                : PartNames.onTheWay(conflict.path(), conflict.inBase(), older.elements());
    }

    /** Names on the way to a place, those of the base's parts beside them. */
    private Map<String, String> named(Map<String, String> onTheWay) {
        if (base.names().entrySet().containsAll(onTheWay.entrySet())) {
            return base.names();
        }
        Map<String, String> names = new HashMap<>(base.names());
        names.putAll(onTheWay);
        return Collections.unmodifiableMap(names);
    }

    /** The change of the base at a place, or the nearest one around or within. */
    private @Nullable BaseChange cause(ElementPath path, @Nullable JsonPointer inNewer) {
        return base.changes().stream()
                .filter(each -> isNear(each.path(), path) || isNear(each.after(), inNewer))
                .findFirst()
                .map(base::change)
                .orElse(null);
    }

    /** Which changes of the base were taken over, which the definition had made before, and which it may do without. */
    private RehearsedItem.RehearsedItemBuilder sort(RehearsedItem.RehearsedItemBuilder item, Merge merge) {
        List<Change> deviations = DefinitionDiff.between(local.kind(), older.elements(), written, Matching.VERSIONS)
                .changes();
        List<Change> steps = DefinitionDiff.between(local.kind(), written, merge.merged(), Matching.VERSIONS)
                .changes();
        for (Change change : base.changes()) {
            if (deviations.stream().anyMatch(own -> isAlike(own, change))) {
                item.redundantChange(change);
                continue;
            }
            ElementPath own = ownAddition(change, deviations, merge);
            if (own != null && isUndisputed(merge, change)) {
                List<Change> within =
                        steps.stream().filter(step -> isNear(step.path(), own)).toList();
                if (within.isEmpty()) {
                    item.redundantChange(change);
                } else {
                    item.taken(within);
                }
            } else if (merge.decided().stream().anyMatch(each -> isNear(each.path(), change.path()))) {
                item.keptChange(change);
            } else if (merge.conflicts().stream().noneMatch(each -> isNear(each.path(), change.path()))) {
                item.takenChange(change);
            }
        }
        return item;
    }

    /** Whether nothing had to be decided about a change of the base, nor has to be. */
    private static boolean isUndisputed(Merge merge, Change change) {
        return Stream.concat(merge.decided().stream(), merge.conflicts().stream())
                .noneMatch(each -> isNear(each.path(), change.path()));
    }

    /** Where the definition has a part, set by itself, that the base now adds; {@code null} where it has none. */
    private @Nullable ElementPath ownAddition(Change change, List<Change> deviations, Merge merge) {
        if (change.kind() != ChangeKind.ADDED) {
            return null;
        }
        JsonPointer own = merge.addedByBoth().get(change.after());
        return own == null
                ? deviations.stream()
                        .filter(each ->
                                each.kind() == ChangeKind.ADDED && each.path().equals(change.path()))
                        .map(Change::path)
                        .findFirst()
                        .orElse(null)
                : Places.path(local.kind(), written, own);
    }

    /** Whether two changes of one definition do the same to the same place. */
    private static boolean isAlike(Change one, Change other) {
        return one.kind() == other.kind() && one.path().equals(other.path()) && Objects.equals(one.to(), other.to());
    }

    /** Whether one place is the other, or within it. */
    private static boolean isNear(ElementPath one, ElementPath other) {
        int common = Math.min(one.steps().size(), other.steps().size());
        return common > 0 && one.steps().subList(0, common).equals(other.steps().subList(0, common));
    }

    private static boolean isNear(@Nullable JsonPointer one, @Nullable JsonPointer other) {
        if (one == null || other == null) {
            return false;
        }
        List<String> tokens = new ArrayList<>(one.tokens());
        List<String> others = new ArrayList<>(other.tokens());
        int common = Math.min(tokens.size(), others.size());
        return common > 0 && tokens.subList(0, common).equals(others.subList(0, common));
    }
}
