package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Process（办理流程）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Process {

    /** Steps: All steps from application to delivery, in the order in which they are taken. */
    @Singular("step")
    List<Step> steps;

    /**
     * Special procedures: Procedures that do not count in the limit; where there are none, declare
     * specialProcedures in “none”.
     */
    @Singular("specialProcedure")
    List<SpecialProcedure> specialProcedures;

    /** Text: The process in words, where the source does not split it into steps. */
    @Nullable
    String text;

    /** Flow chart: A flow chart; it does not replace the steps. */
    @Nullable
    FileRef chart;

    /** Template: The code of the process template that it follows; steps that are the same need not be written again. */
    @Nullable
    String template;
}
