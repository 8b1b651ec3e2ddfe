package org.sitong.validation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetEnd;
import org.sitong.validation.rule.SetJudgement;
import org.sitong.validation.rule.SetMark;

/**
 * A rule of the SDK that holds what a definition refers to against all that the run knows: the reference data and the other
 * documents. It judges each definition by itself when all have been seen.
 */
public abstract class KnowledgeRule<P> extends StandardSetRule<P> implements Knowing {

    private record Seen<P>(P projection, SetMark mark) {}

    /** A rule with the texts of the SDK's rules. */
    protected KnowledgeRule(RuleCard card) {
        super(card);
    }

    @Override
    public SetJudgement<P> begin(JudgingContext run) {
        return new Judgement(run);
    }

    /** Judges one definition by what was taken from it. */
    protected abstract void check(P projection, SetContext document, Knowledge knowledge, JudgingContext run);

    /** A projection with its repeated parts shared by all of a run. */
    protected P shared(P projection, Pool pool) {
        return projection;
    }

    private final class Judgement implements SetJudgement<P> {

        private final JudgingContext run;
        private final List<Seen<P>> seen = new ArrayList<>();
        private final Pool pool = new Pool();

        Judgement(JudgingContext run) {
            this.run = run;
        }

        @Override
        public void next(P projection, SetContext context) {
            seen.add(new Seen<>(shared(projection, pool), context.mark()));
        }

        @Override
        public void end(SetEnd end) {
            Knowledge knowledge = Knowledge.of(run);
            seen.forEach(each -> check(each.projection(), end.at(each.mark()), knowledge, run));
        }
    }
}
