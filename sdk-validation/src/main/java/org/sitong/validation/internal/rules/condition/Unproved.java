package org.sitong.validation.internal.rules.condition;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.item.Condition;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.CatchAll;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A condition of which nothing says what proves it, where others of the item are proved. */
public final class Unproved extends StandardRule {

    private static final JsonPointer CONDITIONS = JsonPointer.ROOT.child("conditions");

    /** What the office finds out itself needs nothing from the applicant. */
    private static final Pattern FOUND_OUT = Pattern.compile("查证|查实|经[\\p{IsHan}]{0,12}(?:核实|核查|调查|认定|检查|验收|评审|鉴定)");

    /** The rule. */
    public Unproved() {
        super(RuleCard.builder()
                .id("condition.unproved")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("conditions.text")
                .expect("conditions.provedBy")
                .basisEntry(Sources.sitong("受理条件"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        List<Condition> conditions = ItemParts.conditions(document.definition());
        if (conditions.stream().allMatch(condition -> condition.provedBy().isEmpty())) {
            document.notChecked("not-modelled", Map.of());
            return;
        }
        for (int i = 0; i < conditions.size(); i++) {
            String text = StringUtils.stripToEmpty(conditions.get(i).text());
            if (conditions.get(i).provedBy().isEmpty() && isForApplicants(text)) {
                document.report(Observation.at(CONDITIONS.child(i))
                        .missing(CONDITIONS.child(i).child("provedBy"))
                        .with("condition", StringUtils.abbreviate(text, 40)));
            }
        }
    }

    /** A catch-all cannot be proved, and is told by its own rule. */
    private static boolean isForApplicants(String text) {
        return !FOUND_OUT.matcher(text).find() && !CatchAll.isCatchAll(text);
    }
}
