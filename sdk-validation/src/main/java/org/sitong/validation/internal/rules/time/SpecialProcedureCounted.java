package org.sitong.validation.internal.rules.time;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.Process;
import org.sitong.item.SpecialProcedure;
import org.sitong.item.SpecialProcedureKind;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.internal.rules.Titles;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A special procedure whose time the licence law leaves out of the limit is said to count in it. */
public final class SpecialProcedureCounted extends StandardRule {

    private static final Set<SpecialProcedureKind> NOT_COUNTED = EnumSet.of(
            SpecialProcedureKind.HEARING,
            SpecialProcedureKind.TENDERING,
            SpecialProcedureKind.AUCTION,
            SpecialProcedureKind.INSPECTION,
            SpecialProcedureKind.TESTING,
            SpecialProcedureKind.QUARANTINE,
            SpecialProcedureKind.APPRAISAL,
            SpecialProcedureKind.EXPERT_REVIEW);

    /** The rule. */
    public SpecialProcedureCounted() {
        super(RuleCard.builder()
                .id("time.special-procedure-counted")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.specialProcedures.countedInLimit")
                .basisEntry(Sources.licenceLaw("第四十五条"))
                .covered("C09")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Process process = ItemParts.process(document.definition());
        if (process == null || !ItemParts.isLicence(document.definition())) {
            document.notApplicable();
            return;
        }
        for (int i = 0; i < process.specialProcedures().size(); i++) {
            SpecialProcedure procedure = process.specialProcedures().get(i);
            SpecialProcedureKind kind = procedure.procedureKind();
            if (kind != null && NOT_COUNTED.contains(kind) && Boolean.TRUE.equals(procedure.countedInLimit())) {
                document.report(Observation.at("/process/specialProcedures/" + i + "/countedInLimit")
                        .with("kind", Titles.of("special-procedure-kind", kind)));
            }
        }
    }
}
