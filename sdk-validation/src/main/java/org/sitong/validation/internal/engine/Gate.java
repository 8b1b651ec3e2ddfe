package org.sitong.validation.internal.engine;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        if (subject.isNothing()) {
            return Verdict.NOT_APPLICABLE;
        }
        Kind kind = subject.kind();
        if (kind == null) {
            return Verdict.notChecked(subject.value() == null ? EngineTexts.UNREADABLE : EngineTexts.NO_KIND);
        }
        if (!card.kinds().isEmpty() && !card.kinds().contains(kind)) {
            return Verdict.NOT_APPLICABLE;
        }
        Phrase obstacle = Stream.concat(card.needs().stream(), card.expects().stream())
                .map(element -> obstacle(subject, element))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (obstacle != null) {
            return Verdict.notChecked(obstacle);
        }
        if (!card.needs().stream().allMatch(subject::has)) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean readsOnly = card.needs().isEmpty()
                && card.expects().isEmpty()
                && !card.reads().isEmpty();
        return readsOnly ? ofReading(card.reads(), subject) : null;
    }

    /** A rule that judges elements wherever they are given needs at least one that can be judged. */
    private static @Nullable Verdict ofReading(List<String> reads, Subject subject) {
        if (reads.stream().anyMatch(element -> subject.has(element) && !subject.isBroken(element))) {
            return null;
        }
        Stream<String> candidates =
                reads.stream().allMatch(subject::carries) ? reads.stream().filter(subject::isBroken) : reads.stream();
        Phrase obstacle = candidates
                .map(element -> obstacle(subject, element))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean anyCarried = reads.stream().anyMatch(element -> subject.carries(element) && !subject.isBroken(element));
        return obstacle == null || anyCarried ? Verdict.NOT_APPLICABLE : Verdict.notChecked(obstacle);
    }

    /** Why an element cannot be judged, or {@code null} where it can. */
    static @Nullable Phrase obstacle(Subject subject, String element) {
        Kind kind = Objects.requireNonNull(subject.kind());
        if (subject.isBroken(element)) {
            return EngineTexts.broken(kind, element);
        }
        return subject.carries(element) ? null : EngineTexts.notCarried(kind, element);
    }

    /** An element that the rule reads wherever it is given and that is broken, or {@code null}. */
    static @Nullable Phrase anyBroken(RuleCard card, Subject subject) {
        return card.reads().stream()
                .filter(subject::isBroken)
                .findFirst()
                .map(element -> EngineTexts.broken(Objects.requireNonNull(subject.kind()), element))
                .orElse(null);
    }
}
