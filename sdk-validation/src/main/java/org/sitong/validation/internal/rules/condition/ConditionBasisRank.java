package org.sitong.validation.internal.rules.condition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.BasisRank;
import org.sitong.item.Condition;
import org.sitong.item.LegalBasis;
import org.sitong.item.Process;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A condition or a special procedure of a licence rests on documents below laws, regulations and rules only. */
public final class ConditionBasisRank extends StandardRule {

    private static final Set<BasisRank> ALLOWING = EnumSet.of(
            BasisRank.LAW,
            BasisRank.ADMINISTRATIVE_REGULATION,
            BasisRank.STATE_COUNCIL_DECISION,
            BasisRank.LOCAL_REGULATION,
            BasisRank.DEPARTMENT_RULE,
            BasisRank.LOCAL_GOVERNMENT_RULE);

    /** The rule. */
    public ConditionBasisRank() {
        super(RuleCard.builder()
                .id("condition.basis-rank")
                .severity(Severity.ERROR)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .read("conditions.basis")
                .read("process.specialProcedures.basis")
                .basisEntry(Sources.businessEnvironment("第三十五条"))
                .covered("B14")
                .covered("L07")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        if (!ItemParts.isLicence(document.definition())) {
            document.notApplicable();
            return;
        }
        List<Condition> conditions = ItemParts.conditions(document.definition());
        for (int i = 0; i < conditions.size(); i++) {
            check(conditions.get(i).basis(), JsonPointer.parse("/conditions").child(i), "condition", document);
        }
        Process process = ItemParts.process(document.definition());
        if (process != null) {
            JsonPointer place = JsonPointer.parse("/process/specialProcedures");
            for (int i = 0; i < process.specialProcedures().size(); i++) {
                check(process.specialProcedures().get(i).basis(), place.child(i), "step", document);
            }
        }
    }

    private static void check(List<LegalBasis> bases, JsonPointer place, String variant, DocumentContext document) {
        if (bases.isEmpty() || bases.stream().anyMatch(basis -> ALLOWING.contains(basis.rank()))) {
            return;
        }
        if (bases.stream().anyMatch(basis -> basis.rank() == null || basis.rank() == BasisRank.OTHER)) {
            document.notChecked("rank", Map.of());
        } else {
            document.report(Observation.at(place.child("basis"))
                    .variant(variant)
                    .with(
                            "bases",
                            bases.stream()
                                    .map(basis -> String.valueOf(basis.title()))
                                    .toList()));
        }
    }
}
