package org.sitong.validation.rehearsal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.sitong.document.Problem;
import org.sitong.item.Authority;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.item.DivisionRef;
import org.sitong.item.ItemName;
import org.sitong.item.ServiceItem;
import org.sitong.item.Succession;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.compare.MaterialNames;
import org.sitong.validation.derivation.DerivationJudge;
import org.sitong.validation.derivation.Policies;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.rule.Absence;

/** What a new version of its base does to one definition. Immutable and thread-safe. */
final class ItemRehearsal {

    private static final Set<Kind> KINDS =
            Set.of(Kind.SERVICE_ITEM, Kind.IMPLEMENTATION_STANDARD, Kind.ITEM_DIFFERENTIAL);

    private final DerivationJudge judge;
    private final WholeRules rules;
    private final boolean bringsMerged;

    ItemRehearsal(Policies policies, MaterialNames materials, LocalDate day, boolean bringsMerged) {
        this.judge = DerivationJudge.of(policies, materials);
        this.rules = new WholeRules(day);
        this.bringsMerged = bringsMerged;
    }

    /** Whether definitions of this kind derive from others, and are therefore rehearsed. */
    static boolean derives(Definition definition) {
        return KINDS.contains(definition.kind());
    }

    RehearsedItem unreadable(String document, Problem problem) {
        return RehearsedItem.builder()
                .document(document)
                .flaw(Flaw.UNREADABLE)
                .state(RehearsalState.NOT_REHEARSED)
                .note(RehearsalWords.TEXTS.phrase("note.unreadable", Map.of("reason", reason(problem))))
                .build();
    }

    /** A definition of which a part would be lost, were it rehearsed as far as it could be read. */
    RehearsedItem againstSchema(String document, Definition local, Problem problem) {
        String place = problem.pointer() == null ? "" : problem.pointer().toString();
        return begin(document, local)
                .flaw(Flaw.AGAINST_SCHEMA)
                .state(RehearsalState.NOT_REHEARSED)
                .note(RehearsalWords.TEXTS.phrase(
                        place.isEmpty() ? "note.schema" : "note.schema-at",
                        Map.of("place", place, "reason", reason(problem))))
                .build();
    }

    private static Phrase reason(Problem problem) {
        return Phrase.of(problem.id(), Map.of(), problem::text);
    }

    /** A differential whose differences do not fit the base that it names. */
    RehearsedItem notFlat(String document, Definition local, Problem problem) {
        return begin(document, local)
                .state(RehearsalState.NOT_REHEARSED)
                .note(reason(problem))
                .build();
    }

    RehearsedItem withoutBase(String document, Definition local, Absence.Why why) {
        String note = switch (why) {
            case NONE, UNNAMED -> "note.no-base";
            case SEVERAL -> "note.several-bases";
            case UNKNOWN, NOT_GIVEN -> "note.unknown-base";
        };
        DerivationRef named =
                local.lifecycle() == null ? null : local.lifecycle().derivesFrom();
        return begin(document, local)
                .state(RehearsalState.NOT_REHEARSED)
                .base(named == null ? null : named.code())
                .note(RehearsalWords.TEXTS.phrase(
                        note, Map.of("base", String.valueOf(named == null ? null : named.code()))))
                .build();
    }

    RehearsedItem rehearse(String document, Definition local, BasePair base) {
        RehearsedItem.RehearsedItemBuilder item = begin(document, local)
                .base(base.code())
                .fromVersion(BasePair.version(base.from()))
                .toVersion(BasePair.version(base.to()))
                .names(base.names());
        BasePair.End end = base.end();
        if (end != null) {
            return orphaned(item, base, end);
        }
        if (base.changes().isEmpty()) {
            return item.state(RehearsalState.UNAFFECTED).build();
        }
        return new Upgrade(judge, rules, base, local).result(item, bringsMerged);
    }

    /** Says that the old release does not have the version that the definition derives from. */
    static RehearsedItem fromOtherVersion(RehearsedItem item, Definition local) {
        DerivationRef named =
                local.lifecycle() == null ? null : local.lifecycle().derivesFrom();
        if (named == null || item.note() != null) {
            return item;
        }
        return item.toBuilder()
                .note(RehearsalWords.TEXTS.phrase(
                        "note.other-version",
                        Map.of(
                                "named", String.valueOf(named.version()),
                                "from", String.valueOf(item.fromVersion()))))
                .build();
    }

    private static RehearsedItem orphaned(RehearsedItem.RehearsedItemBuilder item, BasePair base, BasePair.End end) {
        String successors = end.replacedBy().stream()
                .map(Succession::code)
                .filter(StringUtils::isNotBlank)
                .collect(Collectors.joining("、"));
        String what = !end.cancelled() ? "note.gone" : end.since() == null ? "note.cancelled" : "note.cancelled-since";
        return item.state(RehearsalState.ORPHANED)
                .gone(base.change(null))
                .replacedBy(end.replacedBy())
                .note(RehearsalWords.TEXTS.phrase(
                        what,
                        Map.of(
                                "base",
                                base.code(),
                                "since",
                                String.valueOf(end.since()),
                                "by",
                                RehearsalWords.TEXTS.phrase(
                                        successors.isEmpty() ? "note.by-none" : "note.by", Map.of("by", successors)),
                                "why",
                                end.reason() == null
                                        ? ""
                                        : RehearsalWords.TEXTS.phrase("note.why", Map.of("reason", end.reason())))))
                .build();
    }

    /** An item that an earlier document defined already: which of the two holds, nobody can tell here. */
    static RehearsedItem repeated(RehearsedItem item, String earlier) {
        return RehearsedItem.builder()
                .document(item.document())
                .subject(item.subject())
                .version(item.version())
                .name(item.name())
                .division(item.division())
                .base(item.base())
                .flaw(Flaw.REPEATED)
                .state(RehearsalState.NOT_REHEARSED)
                .note(RehearsalWords.TEXTS.phrase("note.repeated", Map.of("document", earlier)))
                .build();
    }

    private static RehearsedItem.RehearsedItemBuilder begin(String document, Definition local) {
        ItemName name = ItemParts.name(local);
        Authority authority = local instanceof ServiceItem item ? item.authority() : null;
        DivisionRef division = authority == null ? null : authority.division();
        return RehearsedItem.builder()
                .document(document)
                .subject(local.identityCode())
                .version(BasePair.version(local))
                .name(BasePair.name(name))
                .division(division);
    }
}
