package org.sitong.validation.internal.rules.reference;

import java.util.List;
import java.util.Map;
import org.sitong.Severity;
import org.sitong.diff.Names;
import org.sitong.item.DivisionEntry;
import org.sitong.json.JsonPatch;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/** A definition that holds carries a division code that is no longer used. */
public final class DivisionAbolished extends MentionRule {

    /** The rule. */
    public DivisionAbolished() {
        super(card("reference.division-abolished"), DivisionRefs.FINDER);
    }

    static RuleCard card(String id) {
        return RuleCard.builder()
                .id(id)
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.ORGANIZATION)
                .kind(Kind.CATALOG)
                .kind(Kind.CLAIM_LIST)
                .read("authority.division")
                .read("authority.township")
                .read("authority.village")
                .read("division")
                .read("territory")
                .basisEntry(new Basis("GB/T 2260", null))
                .fixable(true)
                .build();
    }

    @Override
    protected void check(List<Mention> mentions, SetContext document, Knowledge knowledge, JudgingContext run) {
        if (!knowledge.hasDivisions()) {
            document.notChecked("no-divisions", Map.of());
            return;
        }
        for (Mention mention : mentions) {
            String code = String.valueOf(mention.code());
            List<DivisionEntry> entries = knowledge.divisions(code);
            if (entries.isEmpty()) {
                document.notChecked("unknown", Map.of());
            } else if (entries.stream()
                    .allMatch(
                            entry -> entry.effectiveTo() != null && !run.date().isBefore(entry.effectiveTo()))) {
                report(mention, entries, DivisionRefs.successors(entries, knowledge, run.date()), knowledge, document);
            }
        }
    }

    private static void report(
            Mention mention,
            List<DivisionEntry> old,
            List<DivisionEntry> successors,
            Knowledge knowledge,
            SetContext document) {
        String code = String.valueOf(mention.code());
        Observation said = Observation.at(mention.codePlace())
                .variant(successors.isEmpty() ? "none" : "replaced")
                .naming("code", code)
                .with("name", String.valueOf(old.get(0).name()))
                .with("since", String.valueOf(old.get(0).effectiveTo()));
        if (!successors.isEmpty()) {
            said = said.with(
                    "successors",
                    successors.stream()
                            .map(entry -> entry.code() + " " + entry.name())
                            .toList());
        }
        document.report(
                isRenamed(successors, knowledge) ? repaired(said, mention, code, old, successors.get(0)) : said);
    }

    /** One successor of one division: where several were merged, the organs were too, and the code alone is not the repair. */
    private static boolean isRenamed(List<DivisionEntry> successors, Knowledge knowledge) {
        return successors.size() == 1
                && knowledge.predecessors(String.valueOf(successors.get(0).code())).stream()
                                .map(DivisionEntry::code)
                                .distinct()
                                .count()
                        == 1;
    }

    /** One successor: its code takes the place of the old one, and its name that of the old name. */
    private static Observation repaired(
            Observation said, Mention mention, String code, List<DivisionEntry> old, DivisionEntry successor) {
        JsonPatch patch = JsonPatch.EMPTY.replace(mention.codePlace(), code, String.valueOf(successor.code()));
        String name = mention.name();
        boolean isOldName = name != null && old.stream().anyMatch(entry -> Names.same(entry.name(), name));
        if (name != null && isOldName && successor.name() != null) {
            patch = patch.replace(mention.namePlace(), name, successor.name());
        }
        return said.repairedBy(patch.toValue());
    }
}
