package org.sitong.validation.internal.rules.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.TimeLimitOrder;
import org.sitong.diff.TimeTotal;
import org.sitong.item.Process;
import org.sitong.item.StartEvent;
import org.sitong.item.Step;
import org.sitong.item.StepKind;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.process.StepGraph;
import org.sitong.validation.internal.rules.process.StepKinds;
import org.sitong.validation.rule.DocumentContext;

/**
 * What the steps of a process take together, held against the promise: steps side by side count once. Applying is the applicant's
 * time. The limit of a licence runs from acceptance to the decision (行政许可法 第三十二条、第四十二条、第四十四条、第四十五条), so
 * that the steps before and after and special procedures need not fit into it; whether an authority counts them all the same is
 * not known, so that both sums are there.
 */
record PromisedProcess(
        TimeLimit promised,
        @Nullable TimeLimit statutory,
        StepGraph graph,
        Set<StepKind> notCounted,
        SpecialSteps special,
        boolean whole) {

    private static final Set<StepKind> APPLYING = EnumSet.of(StepKind.APPLICATION);

    private static final Set<StepKind> BEFORE = EnumSet.of(StepKind.APPLICATION, StepKind.RECEIPT, StepKind.ACCEPTANCE);

    private static final Set<StepKind> BEFORE_AND_AFTER = EnumSet.of(
            StepKind.APPLICATION,
            StepKind.RECEIPT,
            StepKind.ACCEPTANCE,
            StepKind.CERTIFICATE_MAKING,
            StepKind.DELIVERY,
            StepKind.CLOSING);

    /** {@code null} where there is nothing to compare, which is then said to the document. */
    static @Nullable PromisedProcess of(DocumentContext document) {
        TimeLimits limits = ItemParts.timeLimits(document.definition());
        TimeLimit promised = limits == null ? null : limits.promised();
        List<Step> steps = StepTimes.steps(document);
        if (promised == null || steps.isEmpty()) {
            document.notApplicable();
            return null;
        }
        if (TimeTotal.of(promised) == null) {
            document.notChecked("no-number", Map.of());
            return null;
        }
        StepGraph graph = StepGraph.of(steps);
        if (graph.hasLoop()) {
            document.notChecked("loop", Map.of());
            return null;
        }
        boolean isLicence = ItemParts.isLicence(document.definition());
        Process process = ItemParts.process(document.definition());
        return new PromisedProcess(
                promised,
                limits.statutory(),
                graph,
                notCounted(promised.start(), isLicence),
                SpecialSteps.of(process, promised, isLicence),
                process != null && process.template() == null);
    }

    private static Set<StepKind> notCounted(@Nullable StartEvent start, boolean isLicence) {
        boolean isFromAcceptance = start == StartEvent.ACCEPTANCE || start == null && isLicence;
        if (isLicence && isFromAcceptance) {
            return BEFORE_AND_AFTER;
        }
        return isFromAcceptance ? BEFORE : APPLYING;
    }

    /** What certainly has to fit into the promise. */
    TimeTotal atLeast() {
        return total(step -> counts(step) && !StepKinds.of(step).isEmpty());
    }

    /** What has to fit into the promise, together with steps of which it cannot be told. */
    TimeTotal perhaps() {
        return total(this::counts);
    }

    /** All that the authority does. */
    TimeTotal atMost() {
        return total(PromisedProcess::isOffice);
    }

    /** Whether all steps are there that have to fit into the promise, with their limits. */
    boolean isTimed() {
        return whole && graph.steps().stream().filter(this::counts).allMatch(step -> StepTimes.length(step) != null);
    }

    /** Whether all steps of the authority are there with their limits. */
    boolean isWhollyTimed() {
        return whole
                && graph.steps().stream()
                        .filter(PromisedProcess::isOffice)
                        .allMatch(step -> StepTimes.length(step) != null);
    }

    /** Whether more is promised than the law allows. */
    boolean isOverStatutory() {
        return statutory != null && Boolean.FALSE.equals(TimeLimitOrder.isWithin(promised, statutory));
    }

    private TimeTotal total(Predicate<Step> counted) {
        TimeTotal total = graph.longest(counted, StepTimes::length);
        return total == null ? TimeTotal.NONE : total;
    }

    private boolean counts(Step step) {
        Set<StepKind> kinds = StepKinds.of(step);
        return (kinds.isEmpty() || !notCounted.containsAll(kinds)) && !special.has(step);
    }

    private static boolean isOffice(Step step) {
        return !StepKinds.of(step).equals(APPLYING);
    }
}
