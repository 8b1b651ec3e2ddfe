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
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * A condition that ends at a colon, so that the list it announces is missing. A list that follows as further conditions,
 * or stands in an annex that the condition points to, is not missing. A warning, not an error: a copy of a guide may have lost what the guide itself holds.
 */
public final class CutOff extends StandardRule {

    private static final JsonPointer CONDITIONS = JsonPointer.ROOT.child("conditions");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．:：]|[①-⑳⑴-⒇]|第[0-9一二三四五六七八九十]{1,3}[,，、])");

    /** 详见附件： */
    private static final Pattern IN_ANNEX = Pattern.compile("(?:见|如)附[件表录]\\s*[0-9一二三四五六七八九十]{0,3}[)）]?[:：]$");

    /** The rule. */
    public CutOff() {
        super(RuleCard.builder()
                .id("condition.cut-off")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("conditions.text")
                .basisEntry(Sources.licenceLaw("第三十条"))
                .basisEntry(new Basis("国务院关于在线政务服务的若干规定", "第六条"))
                .covered("I06")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        List<Condition> conditions = ItemParts.conditions(document.definition());
        for (int i = 0; i < conditions.size(); i++) {
            String text = StringUtils.stripToEmpty(conditions.get(i).text());
            if (endsAtColon(text)
                    && !isFollowedByList(conditions, i)
                    && !IN_ANNEX.matcher(text).find()) {
                document.report(
                        Observation.at(CONDITIONS.child(i).child("text")).with("end", StringUtils.right(text, 20)));
            }
        }
    }

    private static boolean endsAtColon(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    /** Further conditions are the list; another unnumbered announcement right after it is none. */
    private static boolean isFollowedByList(List<Condition> conditions, int index) {
        if (index + 1 >= conditions.size()) {
            return false;
        }
        String next = StringUtils.stripToEmpty(conditions.get(index + 1).text());
        return !next.isEmpty() && !endsAtColon(next) || NUMBERED.matcher(next).find();
    }
}
