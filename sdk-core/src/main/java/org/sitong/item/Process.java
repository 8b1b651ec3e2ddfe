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

    /** Steps: The steps and how they follow each other. */
    @Singular("step")
    List<Step> steps;

    /** Special procedures: Procedures that by law do not count in the limit. */
    @Singular("specialProcedure")
    List<SpecialProcedure> specialProcedures;

    /** Text: The process in words where the source does not split it. */
    @Nullable
    String text;

    /** Flow chart: A flow chart. */
    @Nullable
    FileRef chart;
}
