package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Step（环节）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Step {

    /** Identifier: Unique in this definition. */
    @Nullable
    String id;

    /** Kind: Acceptance, examination, decision and so on. */
    @Nullable
    StepKind stepKind;

    /** Name: The name of the step. */
    @Nullable
    String name;

    /** Accountable organ: The one organ that answers for the step. */
    @Nullable
    OrganRef organ;

    /** Handler: The post or person that handles it. */
    @Nullable
    String handler;

    /** Time limit: The time limit of the step. */
    @Nullable
    TimeLimit limit;

    /** Standard: By which standard it is examined. */
    @Nullable
    String standard;

    /** Result: What the step results in. */
    @Nullable
    String result;

    /** Inputs: Identifiers of the materials or earlier results it uses. */
    @Singular("input")
    List<String> inputs;

    /** Outputs: What it produces. */
    @Singular("output")
    List<String> outputs;

    /** Next: Where it goes and what is handed over. */
    @Singular("handover")
    List<Handover> next;

    /** Statutory step: Whether law requires the step. */
    @Nullable
    Boolean statutory;
}
