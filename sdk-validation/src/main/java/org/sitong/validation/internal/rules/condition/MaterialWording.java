package org.sitong.validation.internal.rules.condition;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.item.Condition;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** What to hand in stands among the conditions, where the list of materials belongs. Told by the words: a hint. */
public final class MaterialWording extends StandardRule {

    private static final JsonPointer CONDITIONS = JsonPointer.ROOT.child("conditions");

    private static final Pattern WORDS =
            Pattern.compile("(?<!无|无需|无须|不需|不须|不用|不必|未|拒绝|要求|已|所)(?:应当|应|须|需要|需|并|同时)?(?:提交|提供|报送|递交|出示|交验)(?!的|了|过)"
                    + "[^，。；：:、\\n无不]{0,18}(?:材料|资料|文件|证件|证明|原件|复印件|护照|身份证|户口簿|申请表|申请书|报告|以下证)");
    private static final Pattern OTHERWISE = Pattern.compile("补正|齐全|真实|合法|虚假|隐瞒|证明力");

    /** The rule. */
    public MaterialWording() {
        super(RuleCard.builder()
                .id("condition.material-wording")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("conditions.text")
                .basisEntry(new Basis("第三方办事指南检查", "受理条件中不写应提交的材料"))
                .covered("D15")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        List<Condition> conditions = ItemParts.conditions(document.definition());
        for (int i = 0; i < conditions.size(); i++) {
            JsonPointer place = CONDITIONS.child(i).child("text");
            WORDS.matcher(StringUtils.stripToEmpty(conditions.get(i).text()))
                    .results()
                    .map(found -> found.group())
                    .filter(words -> !OTHERWISE.matcher(words).find())
                    .findFirst()
                    .ifPresent(words -> document.report(Observation.at(place).with("words", words)));
        }
    }
}
