package org.sitong.validation.internal.rules.time;

import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.diff.TimeTotal;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A limit is written in words of which no number and unit can be made. */
public final class WordsOnly extends StandardRule {

    /** The rule. */
    public WordsOnly() {
        super(RuleCard.builder()
                .id("time.words-only")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .read("timeLimits.statutory")
                .read("timeLimits.promised")
                .basisEntry(new Basis("办事指南质量检查", "时限写成“几个工作日”"))
                .covered("C21")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        TimeLimits limits = ItemParts.timeLimits(document.definition());
        if (limits != null) {
            check(limits.statutory(), "/timeLimits/statutory", document);
            check(limits.promised(), "/timeLimits/promised", document);
        }
    }

    private static void check(@Nullable TimeLimit limit, String place, DocumentContext document) {
        if (limit == null || TimeTotal.of(limit) != null) {
            return;
        }
        if (limit.raw() != null) {
            document.report(
                    Observation.at(JsonPointer.parse(place).child("raw")).with("words", limit.raw()));
        }
    }
}
