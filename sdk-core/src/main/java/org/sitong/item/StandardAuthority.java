package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Exercise of the power（行使要求）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class StandardAuthority {

    /** Levels of exercise: The levels that may exercise it. */
    @Singular("level")
    List<ExerciseLevel> levels;

    /** Competent department: The department in charge of it. */
    @Nullable
    String competentDepartment;

    /** Content of the power: What the power consists of. */
    @Nullable
    String powerContent;

    /** Limits of the power: How the power is divided between levels. */
    @Nullable
    String powerLimits;
}
