package org.sitong.client.publish;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;

/** What a {@link PublishGate} says. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class GateReport {

    /** Why the release must not be published; empty where it may be. */
    @Singular
    List<PublishProblem> problems;

    /** How many reasons there are beyond those that are listed. */
    long unlisted;

    /** What became of definitions, in any order; those that nothing is said of call for no version step. */
    @Singular
    List<JudgedChange> changes;

    /** Collects what is said. */
    public static class GateReportBuilder {
        GateReportBuilder() {}
    }
}
