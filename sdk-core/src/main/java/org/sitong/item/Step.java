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

    /** Identifier: An identifier by which handovers and situations refer to the step; unique in the definition. */
    @Nullable
    String id;

    /**
     * Kind: What kind of step it is: application, receipt, acceptance, examination, decision, certificate,
     * delivery, closing.
     */
    @Nullable
    StepKind stepKind;

    /** Name: The name of the step; one step each, not a chain of them. */
    @Nullable
    String name;

    /** Accountable organ: The one organ that answers for the step. */
    @Nullable
    OrganRef organ;

    /** Handler: The post or person that handles it. */
    @Nullable
    String handler;

    /**
     * Time limit: The time limit of the step; the steps that count in the promised limit should not exceed it
     * together. For licences these run from acceptance to the decision, without application, receipt, acceptance,
     * certificate, delivery, closing, and special procedures that the law leaves out.
     */
    @Nullable
    TimeLimit limit;

    /** Standard: By which standard it is examined. */
    @Nullable
    String standard;

    /** Result: What the step results in, such as a notice of acceptance. */
    @Nullable
    String result;

    /** Inputs: Identifiers of the materials, or outputs of earlier steps, that it uses. */
    @Singular("input")
    List<String> inputs;

    /** Outputs: The documents or data that it produces for later steps. */
    @Singular("output")
    List<String> outputs;

    /** Next: Which steps follow and what is handed over; left out for the last step. */
    @Singular("handover")
    List<Handover> next;

    /** Statutory step: Whether law requires the step; a lower level cannot drop such a one. */
    @Nullable
    Boolean statutory;
}
