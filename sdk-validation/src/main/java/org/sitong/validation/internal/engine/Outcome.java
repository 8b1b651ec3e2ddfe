package org.sitong.validation.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.validation.Input;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Verdict;
import org.sitong.validation.internal.pack.Locality;

/** What was said of one document by itself. Made by one thread, then handed to another. */
final class Outcome {

    private final Input input;
    private final Subject subject;
    private final Remarks remarks;
    private final Locality locality;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final List<Object> projections = new ArrayList<>();
    private final List<ToolFault> faults = new ArrayList<>();
    private boolean waiting;

    /** An outcome that tells so many remarks in full; of a document that is context nothing is told but faults of the tool. */
    Outcome(Input input, int most, Plan plan) {
        this.input = input;
        this.subject = Subject.of(input, most);
        this.remarks = new Remarks(most);
        this.locality =
                plan.local().locality(subject.value(), plan.environment().date());
    }

    Input input() {
        return input;
    }

    Subject subject() {
        return subject;
    }

    /** Whether the document is there for comparison only. */
    boolean isContext() {
        return input.isContext();
    }

    /** Which packs change rules for the document. */
    Locality locality() {
        return locality;
    }

    Remarks remarks() {
        return remarks;
    }

    Map<String, Verdict> verdicts() {
        return verdicts;
    }

    /** What the rules over the set took, in the plan's order. */
    List<@Nullable Object> projections() {
        return projections;
    }

    /** What the document derives from may come later in the run. */
    void waits() {
        waiting = true;
    }

    /** Whether rules judge the document against a definition that may come later in the run. */
    boolean isWaiting() {
        return waiting;
    }

    List<ToolFault> faults() {
        return faults;
    }
}
