package org.sitong.validation.internal.rules.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.TimeTotal;
import org.sitong.item.Process;
import org.sitong.item.Step;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeUnit;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.process.StepGraph;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** How long stages of a process may take, where the law counts in working days. */
final class StepTimes {

    private static final JsonPointer STEPS = JsonPointer.parse("/process/steps");

    private StepTimes() {}

    /** A number of working days as a limit. */
    static TimeLimit workingDays(BigDecimal days) {
        return TimeLimit.builder().value(days).unit(TimeUnit.WORKING_DAY).build();
    }

    /** The limit that a rule's parameter sets. */
    static TimeLimit most(String parameter, DocumentContext document) {
        return workingDays(document.number(parameter));
    }

    /** The steps of an item. */
    static List<Step> steps(DocumentContext document) {
        Process process = ItemParts.process(document.definition());
        return process == null ? List.of() : process.steps();
    }

    /** How long a step may take; {@code null} where it does not say so in number and unit. */
    static @Nullable TimeTotal length(Step step) {
        return step.limit() == null ? null : TimeTotal.of(step.limit());
    }

    /** The place of a step's limit. */
    static JsonPointer place(int step) {
        return STEPS.child(step).child("limit");
    }

    /**
     * Holds some of the steps, as far as they follow each other, against a number of working days; reports at the last of them
     * that has a limit.
     */
    static void judge(Predicate<Step> chosen, String parameter, DocumentContext document) {
        judge(chosen, parameter, document, document::report);
    }

    /** Does the same, and hands what is too long to a rule that has exceptions. */
    static void judge(Predicate<Step> chosen, String parameter, DocumentContext document, Consumer<Observation> late) {
        List<Step> steps = steps(document);
        int last = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).limit() != null && chosen.test(steps.get(i))) {
                last = i;
            }
        }
        if (last < 0) {
            document.notApplicable();
            return;
        }
        TimeTotal total = StepGraph.of(steps).longest(chosen, StepTimes::length);
        if (total == null) {
            document.notChecked("loop", Map.of());
            return;
        }
        TimeLimit most = most(parameter, document);
        Boolean within = total.isWithin(most);
        if (within == null) {
            document.notChecked("units", Map.of());
        } else if (!within) {
            late.accept(Observation.at(place(last))
                    .with("total", TimeLimitWords.of(total))
                    .with("most", TimeLimitWords.of(most)));
        }
    }
}
