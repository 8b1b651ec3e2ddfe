package org.sitong.validation.internal.rules.reference;

import java.util.List;
import java.util.Map;
import org.sitong.Severity;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/** An item names a standard material that the library does not have. */
public final class UnknownMaterial extends MentionRule {

    /** The rule. */
    public UnknownMaterial() {
        super(
                RuleCard.builder()
                        .id("reference.unknown-material")
                        .severity(Severity.WARNING)
                        .phase(Phase.SET)
                        .kind(Kind.SERVICE_ITEM)
                        .kind(Kind.IMPLEMENTATION_STANDARD)
                        .kind(Kind.COMBINED_SERVICE)
                        .read("materials.standardMaterial")
                        .read("results.standardMaterial")
                        .read("sharedMaterials.material.standardMaterial")
                        .basisEntry(Sources.sitong("标准材料"))
                        .build(),
                Mention.Finder.of("standardMaterial", name -> true));
    }

    @Override
    protected void check(List<Mention> mentions, SetContext document, Knowledge knowledge, JudgingContext run) {
        if (!knowledge.hasMaterials()) {
            document.notChecked("no-library", Map.of());
            return;
        }
        for (Mention mention : mentions) {
            if (mention.code() != null && knowledge.material(mention.code()) == null) {
                document.report(Observation.at(mention.codePlace()).naming("code", mention.code()));
            }
        }
    }
}
