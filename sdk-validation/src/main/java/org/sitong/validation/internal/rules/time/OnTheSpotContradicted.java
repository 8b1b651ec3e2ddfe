package org.sitong.validation.internal.rules.time;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitong.Severity;
import org.sitong.diff.TimeTotal;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/**
 * The text says that it is done on the spot, the promise says days. What is done on the spot under a condition only contradicts
 * nothing.
 */
public final class OnTheSpotContradicted extends StandardRule {

    private static final Pattern ON_THE_SPOT =
            Pattern.compile("(?<!不能|无法|不予|不可|能否|是否|可否|非|不)(?:当场办理|当场办结|当场办毕|即时办理|即时办结|立等可取|即来即办)");

    /** 能够当场办结的，…; 材料齐全的当场办结; 其中某某情形当场办结. */
    private static final Pattern UNDER_A_CONDITION = Pattern.compile("(?:的[，,]?|能够?|可以?|即可)$|的[，,]|如|若|凡|对于|其中|情形|情况");

    private static final Pattern SENTENCES = Pattern.compile("[。；;！!\\n]");

    private static final String TEXT = "process.text";
    private static final String NOTE = "timeLimits.promised.note";
    private static final Set<String> SAYING = Set.of(TEXT, NOTE, "timeLimits.promised.raw");

    /** The rule. */
    public OnTheSpotContradicted() {
        super(RuleCard.builder()
                .id("time.on-the-spot-contradicted")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("timeLimits.promised.value")
                .consider(TEXT)
                .consider(NOTE)
                .consider("timeLimits.promised.raw")
                .basisEntry(new Basis("办事指南质量检查", "写明当场办理而时限超过1日"))
                .parameter(RuleParameter.atMost("days", 1))
                .covered("C15")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        TimeLimits limits = ItemParts.timeLimits(document.definition());
        TimeLimit promised = limits == null ? null : limits.promised();
        TimeTotal length = promised == null ? null : TimeTotal.of(promised);
        if (promised == null || length == null) {
            document.notApplicable();
            return;
        }
        List<PlacedText> said = document.texts().stream()
                .filter(text -> SAYING.contains(text.element()))
                .filter(text -> isSaid(text.text()))
                .toList();
        Boolean atOnce = length.isWithin(StepTimes.most("days", document));
        if (said.isEmpty()) {
            if (document.obstacle(TEXT) != null && document.obstacle(NOTE) != null) {
                document.notChecked(Objects.requireNonNull(document.obstacle(TEXT)));
            }
        } else if (atOnce == null) {
            document.notChecked("units", Map.of("promised", TimeLimitWords.of(promised)));
        } else if (!atOnce) {
            said.forEach(text ->
                    document.report(Observation.at(text.place()).with("promised", TimeLimitWords.of(promised))));
        }
    }

    private static boolean isSaid(String text) {
        for (String sentence : SENTENCES.split(text)) {
            Matcher matcher = ON_THE_SPOT.matcher(sentence);
            while (matcher.find()) {
                boolean isCondition = sentence.startsWith("的", matcher.end());
                if (!isCondition
                        && !UNDER_A_CONDITION
                                .matcher(sentence.substring(0, matcher.start()))
                                .find()) {
                    return true;
                }
            }
        }
        return false;
    }
}
