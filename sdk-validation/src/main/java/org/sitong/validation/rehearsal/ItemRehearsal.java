package org.sitong.validation.rehearsal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitong.document.Problem;
import org.sitong.item.Authority;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.item.DivisionRef;
import org.sitong.item.ItemName;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
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

    ItemRehearsal(Policies policies, LocalDate day, boolean bringsMerged) {
        this.judge = DerivationJudge.of(policies);
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
        if (base.to() == null) {
            return orphaned(item, base);
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

    private static RehearsedItem orphaned(RehearsedItem.RehearsedItemBuilder item, BasePair base) {
        String successors = base.replacedBy().stream()
                .map(each -> String.valueOf(each.code()))
                .collect(Collectors.joining("、"));
        String reason = base.reason() == null ? "" : base.reason();
        return item.state(RehearsalState.ORPHANED)
                .gone(base.change(null))
                .replacedBy(base.replacedBy())
                .note(RehearsalWords.TEXTS.phrase(
                        (successors.isEmpty() ? "note.gone" : "note.replaced") + (reason.isEmpty() ? "" : "-reason"),
                        Map.of("base", base.code(), "by", successors, "reason", reason)))
                .build();
    }

    private static RehearsedItem.RehearsedItemBuilder begin(String document, Definition local) {
        ItemName name = ItemParts.name(local);
        Authority authority = local instanceof ServiceItem item ? item.authority() : null;
        DivisionRef division = authority == null ? null : authority.division();
        return RehearsedItem.builder()
                .document(document)
                .subject(local.identityCode())
                .name(BasePair.name(name))
                .division(division);
    }
}
