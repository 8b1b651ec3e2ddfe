package org.sitong.validation.internal.rules.fee;

import org.sitong.Severity;
import org.sitong.item.Process;
import org.sitong.item.SpecialProcedure;
import org.sitong.item.SpecialProcedureKind;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** Applicants are to pay for a hearing. */
public final class HearingCharged extends StandardRule {

    /** The rule. */
    public HearingCharged() {
        super(RuleCard.builder()
                .id("fee.hearing-charged")
                .severity(Severity.ERROR)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.specialProcedures.charged")
                .basisEntry(Sources.licenceLaw("第四十七条"))
                .covered("E06")
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
            if (procedure.procedureKind() == SpecialProcedureKind.HEARING && Boolean.TRUE.equals(procedure.charged())) {
                document.report(Observation.at("/process/specialProcedures/" + i + "/charged"));
            }
        }
    }
}
