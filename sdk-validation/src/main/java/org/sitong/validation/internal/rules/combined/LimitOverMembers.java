package org.sitong.validation.internal.rules.combined;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.diff.TimeTotal;
import org.sitong.item.CombinedMember;
import org.sitong.item.CombinedService;
import org.sitong.item.Definition;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.time.TimeLimitWords;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/** A combined service takes longer than its members do one after another. */
public final class LimitOverMembers extends CombinedRule {

    /** The rule. */
    public LimitOverMembers() {
        super(RuleCard.builder()
                .id("combined.limit-over-members")
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.COMBINED_SERVICE)
                .need("members.item")
                .need("timeLimits.promised")
                .basisEntry(Sources.sitong("一件事"))
                .covered("M06")
                .build());
    }

    @Override
    protected void check(CombinedService service, SetContext document, Knowledge knowledge, JudgingContext run) {
        TimeLimit promised =
                service.timeLimits() == null ? null : service.timeLimits().promised();
        if (promised == null) {
            document.notApplicable();
            return;
        }
        TimeTotal sum = TimeTotal.NONE;
        for (CombinedMember member : service.members()) {
            TimeTotal limit = limit(Members.definitions(member, knowledge, run));
            if (limit == null) {
                document.notChecked("member", Map.of("member", Members.name(member)));
                return;
            }
            sum = sum.plus(limit);
        }
        Boolean isShorter = sum.isShorterThan(promised);
        if (isShorter == null) {
            document.notChecked("units", Map.of());
        } else if (isShorter) {
            Observation said = Observation.at("/timeLimits/promised").with("promised", TimeLimitWords.of(promised));
            TimeLimit total = sum.asLimit();
            document.report(total == null ? said.variant("units") : said.with("sum", TimeLimitWords.of(total)));
        }
    }

    /** The longest that any of the items promises, or may take by law; {@code null} where one says neither. */
    private static @Nullable TimeTotal limit(List<Definition> definitions) {
        TimeTotal longest = null;
        for (Definition definition : definitions) {
            TimeLimits limits = ItemParts.timeLimits(definition);
            TimeLimit own = limits == null ? null : limits.promised() == null ? limits.statutory() : limits.promised();
            TimeTotal total = own == null ? null : TimeTotal.of(own);
            if (total == null) {
                return null;
            }
            longest = longest == null ? total : longest.orLonger(total);
        }
        return longest;
    }
}
