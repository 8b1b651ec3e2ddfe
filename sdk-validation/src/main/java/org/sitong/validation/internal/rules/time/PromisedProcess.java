package org.sitong.validation.internal.rules.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.TimeLimitOrder;
import org.sitong.diff.TimeTotal;
import org.sitong.item.Process;
import org.sitong.item.Step;
import org.sitong.item.StepKind;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.process.StepGraph;
import org.sitong.validation.internal.rules.process.StepKinds;
import org.sitong.validation.rule.DocumentContext;

/** What the steps of a process take together, held against the promise: steps side by side count once. */
record PromisedProcess(TimeLimit promised, @Nullable TimeLimit statutory, TimeTotal total, boolean whole) {

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
        TimeTotal total = StepGraph.of(steps).longest(StepTimes::length);
        if (total == null) {
            document.notChecked("loop", Map.of());
            return null;
        }
        Process process = ItemParts.process(document.definition());
        boolean whole =
                process != null && process.template() == null && steps.stream().allMatch(PromisedProcess::isTimed);
        return new PromisedProcess(promised, limits.statutory(), total, whole);
    }

    /** Whether more is promised than the law allows. */
    boolean isOverStatutory() {
        return statutory != null && Boolean.FALSE.equals(TimeLimitOrder.isWithin(promised, statutory));
    }

    /** Applying is the applicant's time. */
    private static boolean isTimed(Step step) {
        return StepTimes.length(step) != null || StepKinds.of(step).equals(Set.of(StepKind.APPLICATION));
    }
}
