package org.sitong.validation.internal.waiver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.WaiverEntry;
import org.sitong.validation.Finding;
import org.sitong.validation.Verdict;
import org.sitong.validation.rule.RuleCard;

/** What the waivers do in one run. Used by one thread. */
public final class WaiverUse {

    private record Place(int list, int position) {}

    private final WaiverIndex index;
    private final Map<String, RuleCard> active;
    private final Set<Place> used = new HashSet<>();
    private final Set<Place> covered = new HashSet<>();

    /** The waivers' use in a run with some rules on. */
    public WaiverUse(WaiverIndex index, Map<String, RuleCard> active) {
        this.index = index;
        this.active = active;
    }

    /** Whether there is nothing to do. */
    public boolean isIdle() {
        return index.isEmpty();
    }

    /** The findings of one document, those that are accepted marked. */
    public List<Finding> mark(List<Finding> findings) {
        return isIdle() ? findings : findings.stream().map(this::marked).toList();
    }

    private Finding marked(Finding finding) {
        List<HeldWaiver> accepting = index.accepting(card(finding.rule()), finding);
        if (accepting.isEmpty()) {
            return finding;
        }
        accepting.forEach(held -> used.add(place(held)));
        return finding.toBuilder().waiver(accepting.get(0).waiver()).build();
    }

    private RuleCard card(String rule) {
        return Objects.requireNonNull(active.get(rule), rule);
    }

    /**
     * How many findings of one document are waived. A waiver for a whole definition accepts those too that were only counted.
     *
     * @param counts all findings by rule and severity
     */
    public WaivedCounts waived(
            @Nullable String subject, List<Finding> marked, Map<String, Map<Severity, Long>> counts) {
        if (isIdle()) {
            return WaivedCounts.NONE;
        }
        WaivedCounts waived = new WaivedCounts();
        marked.stream()
                .filter(finding -> !finding.counts())
                .forEach(finding -> waived.add(finding.rule(), finding.severity()));
        counts.forEach((rule, all) -> {
            if (index.of(subject).stream().anyMatch(held -> held.isForWhole(card(rule), subject))) {
                waived.set(rule, all);
            }
        });
        return waived;
    }

    /**
     * Notes which waivers would have been needed by now: every rule that they are about has judged their object.
     *
     * @param isComplete whether all findings of the document were looked at
     */
    public void cover(@Nullable String subject, Map<String, Verdict> verdicts, boolean isComplete) {
        if (isComplete) {
            index.of(subject).stream()
                    .filter(held -> isCovered(held.entry(), verdicts))
                    .forEach(held -> covered.add(place(held)));
        }
    }

    /** Notes that a rule said at the end that it could not check a definition. */
    public void uncover(@Nullable String subject, RuleCard card) {
        index.of(subject).stream()
                .filter(held -> WaiverChecks.holdsFor(held.entry(), card))
                .forEach(held -> covered.remove(place(held)));
    }

    private boolean isCovered(WaiverEntry entry, Map<String, Verdict> verdicts) {
        List<Verdict> said = verdicts.entrySet().stream()
                .filter(verdict -> WaiverChecks.holdsFor(entry, card(verdict.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        return !said.isEmpty() && said.stream().noneMatch(verdict -> verdict.outcome() == Verdict.Outcome.NOT_CHECKED);
    }

    /** The positions of the waivers of a list that nothing needed although what they are about was judged. */
    public List<Integer> unused(int list) {
        List<Integer> unused = new ArrayList<>();
        for (int i = 0; i < index.lists().get(list).list().entries().size(); i++) {
            Place place = new Place(list, i);
            if (covered.contains(place) && !used.contains(place)) {
                unused.add(i);
            }
        }
        return unused;
    }

    private static Place place(HeldWaiver held) {
        return new Place(held.list(), held.position());
    }
}
