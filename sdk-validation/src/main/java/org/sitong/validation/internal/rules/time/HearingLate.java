package org.sitong.validation.internal.rules.time;

import java.util.Map;
import org.sitong.Severity;
import org.sitong.diff.TimeTotal;
import org.sitong.item.Process;
import org.sitong.item.SpecialProcedure;
import org.sitong.item.SpecialProcedureKind;
import org.sitong.item.TimeLimit;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/** A hearing on a licence is to take longer than the law gives for holding it. */
public final class HearingLate extends StandardRule {

    /** The rule. */
    public HearingLate() {
        super(RuleCard.builder()
                .id("time.hearing-late")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.specialProcedures.limit")
                .basisEntry(Sources.licenceLaw("第四十七条"))
                .parameter(RuleParameter.atMost("days", 20))
                .covered("C19")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Process process = ItemParts.process(document.definition());
        if (process == null || !ItemParts.isLicence(document.definition())) {
            document.notApplicable();
            return;
        }
        TimeLimit most = StepTimes.most("days", document);
        boolean isConcerned = false;
        for (int i = 0; i < process.specialProcedures().size(); i++) {
            SpecialProcedure procedure = process.specialProcedures().get(i);
            TimeTotal length = procedure.limit() == null ? null : TimeTotal.of(procedure.limit());
            if (procedure.procedureKind() != SpecialProcedureKind.HEARING || length == null) {
                continue;
            }
            isConcerned = true;
            Boolean within = length.isWithin(most);
            if (within == null) {
                document.notChecked("units", Map.of("limit", TimeLimitWords.of(length)));
            } else if (!within) {
                document.report(Observation.at("/process/specialProcedures/" + i + "/limit")
                        .with("limit", TimeLimitWords.of(length))
                        .with("most", TimeLimitWords.of(most)));
            }
        }
        if (!isConcerned) {
            document.notApplicable();
        }
    }
}
