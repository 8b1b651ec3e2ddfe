package org.sitong.validation.internal.engine;

import java.util.List;
import org.sitong.validation.Phrase;
import org.sitong.validation.Related;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.internal.pair.Held;
import org.sitong.validation.internal.pair.Match;
import org.sitong.validation.rule.Absence;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.Counterpart;
import org.sitong.validation.rule.PairContext;
import org.sitong.validation.rule.PairRule;

/** One rule judging one document against another definition. */
final class PairJudging extends Judging implements PairContext {

    private final Counterpart other;

    private PairJudging(Subject subject, Entry entry, Environment environment, int most, Counterpart other) {
        super(subject, entry, environment, most);
        this.other = other;
    }

    @Override
    public Counterpart other() {
        return other;
    }

    /** Lets a rule judge a document against what was found. */
    static Judging judge(PairRule rule, Subject subject, Entry entry, Match match, Environment environment, int most) {
        if (match instanceof Match.Found found) {
            PairJudging judging = new PairJudging(subject, entry, environment, most, new Other(found));
            rule.check(judging);
            return judging;
        }
        Judging judging = new Judging(subject, entry, environment, most);
        rule.checkAlone(judging, absence(rule.card().against(), (Match.Missing) match));
        return judging;
    }

    private static Absence absence(Against against, Match.Missing missing) {
        List<Related> candidates =
                missing.candidates().stream().map(Held::place).toList();
        return Absence.builder()
                .why(missing.why())
                .reason(reason(against, missing))
                .candidates(candidates)
                .build();
    }

    /** Why a document cannot be judged against another one. */
    static Phrase reason(Against against, Match.Missing missing) {
        return EngineTexts.absent(against, missing.why());
    }
}
