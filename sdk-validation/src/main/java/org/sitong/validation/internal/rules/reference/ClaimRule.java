package org.sitong.validation.internal.rules.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ClaimList;
import org.sitong.validation.internal.claim.BasicCatalog;
import org.sitong.validation.internal.reference.Effective;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.Knowing;
import org.sitong.validation.internal.rules.StandardSetRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetEnd;
import org.sitong.validation.rule.SetJudgement;
import org.sitong.validation.rule.SetMark;

/** A rule that holds claim lists against the basic catalog, when all definitions have been seen. */
abstract class ClaimRule extends StandardSetRule<Claimed> implements Knowing {

    ClaimRule(RuleCard card) {
        super(card);
    }

    /** Judges one list. */
    abstract void check(Claimed list, BasicCatalog catalog, Knowledge knowledge, SetContext document);

    @Override
    public final @Nullable Claimed project(DocumentContext document) {
        return document.definition() instanceof ClaimList list && Effective.on(list.lifecycle(), document.date())
                ? Claimed.of(list)
                : null;
    }

    @Override
    public final SetJudgement<Claimed> begin(JudgingContext run) {
        return new Judgement(run);
    }

    private record Seen(Claimed list, SetMark mark) {}

    private final class Judgement implements SetJudgement<Claimed> {

        private final JudgingContext run;
        private final List<Seen> seen = new ArrayList<>();

        Judgement(JudgingContext run) {
            this.run = run;
        }

        @Override
        public void next(Claimed list, SetContext document) {
            seen.add(new Seen(list, document.mark()));
        }

        @Override
        public void end(SetEnd end) {
            if (!seen.isEmpty()) {
                Knowledge knowledge = Knowledge.of(run);
                BasicCatalog catalog = new BasicCatalog(knowledge.basicItems().iterator(), run.date());
                seen.forEach(each -> check(each.list(), catalog, knowledge, end.at(each.mark())));
            }
        }
    }
}
