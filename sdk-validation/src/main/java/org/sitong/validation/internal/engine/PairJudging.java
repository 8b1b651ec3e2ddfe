package org.sitong.validation.internal.engine;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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

    private final Opposite opposite;

    private PairJudging(Subject subject, Entry entry, Environment environment, int most, Opposite opposite) {
        super(subject, entry, environment, most);
        this.opposite = opposite;
    }

    @Override
    public Counterpart other() {
        return Objects.requireNonNull(opposite.other());
    }

    @Override
    public <T> T once(Class<T> type, Supplier<? extends T> make) {
        return opposite.once(type, make);
    }

    /** Lets a rule judge a document against what was found. */
    static Judging judge(
            PairRule rule, Subject subject, Entry entry, Opposite opposite, Environment environment, int most) {
        if (opposite.match() instanceof Match.Missing missing) {
            Judging judging = new Judging(subject, entry, environment, most);
            rule.checkAlone(judging, absence(rule.card().against(), missing));
            return judging;
        }
        PairJudging judging = new PairJudging(subject, entry, environment, most, opposite);
        rule.check(judging);
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
