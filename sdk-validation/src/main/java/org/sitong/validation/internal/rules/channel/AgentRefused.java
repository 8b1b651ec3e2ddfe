package org.sitong.validation.internal.rules.channel;

import org.sitong.Severity;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;

/** Nobody may act for the applicant, and no law is named that has them come in person. */
public final class AgentRefused extends StandardRule {

    /** The rule. */
    public AgentRefused() {
        super(RuleCard.builder()
                .id("channel.agent-refused")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .read("conditions.text")
                .read("channels")
                .read("process")
                .read("materials")
                .read("faqs")
                .basisEntry(Sources.licenceLaw("第二十九条"))
                .covered("F09")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        if (!ItemParts.isLicence(document.definition())) {
            document.notApplicable();
            return;
        }
        for (PlacedText text : InPerson.refused(document)) {
            if (!text.text().contains("法") && !text.text().contains("规定")) {
                document.report(Observation.at(text.place()));
            }
        }
    }
}
