package org.sitong.validation.internal.engine;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.Verdict;
import org.sitong.validation.rule.RuleCard;

/** Decides from a rule's card alone whether the rule is to judge a document; the same way for every rule. */
final class Gate {

    private Gate() {}

    /** The verdict where the rule is not to judge, or {@code null} where it is. */
    static @Nullable Verdict verdict(RuleCard card, Subject subject) {
        Kind kind = subject.kind();
        if (kind == null) {
            return Verdict.notChecked(subject.value() == null ? EngineTexts.UNREADABLE : EngineTexts.NO_KIND);
        }
        if (!card.kinds().isEmpty() && !card.kinds().contains(kind)) {
            return Verdict.NOT_APPLICABLE;
        }
        Phrase obstacle = obstacle(card, subject, kind);
        if (obstacle != null) {
            return Verdict.notChecked(obstacle);
        }
        boolean readsOnly = card.needs().isEmpty()
                && card.expects().isEmpty()
                && !card.reads().isEmpty();
        boolean nothingToJudge = readsOnly
                ? card.reads().stream().noneMatch(subject::has)
                : !card.needs().stream().allMatch(subject::has);
        return nothingToJudge && !(readsOnly && anyBroken(card, subject) != null) ? Verdict.NOT_APPLICABLE : null;
    }

    private static @Nullable Phrase obstacle(RuleCard card, Subject subject, Kind kind) {
        String broken = first(card, subject::isBroken);
        if (broken != null) {
            return EngineTexts.broken(kind, broken);
        }
        String uncarried = first(card, element -> !subject.carries(element));
        if (uncarried != null) {
            return EngineTexts.notCarried(kind, uncarried);
        }
        boolean readsOnly = card.needs().isEmpty()
                && card.expects().isEmpty()
                && !card.reads().isEmpty();
        return readsOnly && card.reads().stream().noneMatch(subject::carries)
                ? EngineTexts.notCarried(kind, card.reads().get(0))
                : null;
    }

    /** An element that the rule reads wherever it is given and that is broken, or {@code null}. */
    static @Nullable Phrase anyBroken(RuleCard card, Subject subject) {
        return card.reads().stream()
                .filter(subject::isBroken)
                .findFirst()
                .map(element -> EngineTexts.broken(Objects.requireNonNull(subject.kind()), element))
                .orElse(null);
    }

    private static @Nullable String first(RuleCard card, Predicate<String> obstacle) {
        for (List<String> elements : List.of(card.needs(), card.expects())) {
            for (String element : elements) {
                if (obstacle.test(element)) {
                    return element;
                }
            }
        }
        return null;
    }
}
