package org.sitong.validation.internal.rules.condition;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.item.Condition;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.CatchAll;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A condition, or one clause of it, that no applicant can tell whether it is met. */
public final class ConditionCatchAll extends StandardRule {

    private static final JsonPointer CONDITIONS = JsonPointer.ROOT.child("conditions");
    private static final Pattern CLAUSE_END = Pattern.compile("[。；;\\r\\n]|(?=[（(][一二三四五六七八九十0-9]{1,3}[)）])");

    /** The rule. */
    public ConditionCatchAll() {
        super(RuleCard.builder()
                .id("condition.catch-all")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("conditions.text")
                .basisEntry(Sources.qualityCheck("受理条件不得有兜底条款"))
                .basisEntry(new Basis("国务院办公厅关于全国互联网政务服务平台检查情况的通报", "国办函〔2017〕115号"))
                .covered("D02")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        List<Condition> conditions = ItemParts.conditions(document.definition());
        for (int i = 0; i < conditions.size(); i++) {
            JsonPointer place = CONDITIONS.child(i).child("text");
            CLAUSE_END
                    .splitAsStream(StringUtils.stripToEmpty(conditions.get(i).text()))
                    .filter(CatchAll::isCatchAll)
                    .distinct()
                    .forEach(clause -> document.report(
                            Observation.at(place).naming("clause", StringUtils.abbreviate(clause.strip(), 60))));
        }
    }
}
