package org.sitong.validation.internal.rules.result;

import java.util.List;
import org.sitong.Severity;
import org.sitong.item.Result;
import org.sitong.item.ResultKind;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A licence after which nothing is handed out. A hint: the law demands a licence document only where one is needed. */
public final class LicenceWithoutDocument extends StandardRule {

    /** The rule. */
    public LicenceWithoutDocument() {
        super(RuleCard.builder()
                .id("result.licence-without-document")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("results.resultKind")
                .basisEntry(Sources.licenceLaw("第三十八条"))
                .basisEntry(Sources.licenceLaw("第三十九条"))
                .covered("H05")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        List<Result> results = ItemParts.results(document.definition());
        if (!ItemParts.isLicence(document.definition())) {
            document.notApplicable();
        } else if (results.stream().allMatch(result -> result.resultKind() == ResultKind.NONE)) {
            document.report(Observation.at("/results/0/resultKind"));
        }
    }
}
