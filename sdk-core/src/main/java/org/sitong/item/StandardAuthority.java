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

    /** Levels of exercise: All levels that may exercise the item; a place chooses among them. */
    @Singular("level")
    List<ExerciseLevel> levels;

    /** Competent department: The national or provincial department in charge of the item. */
    @Nullable
    String competentDepartment;

    /** Content of the power: What the power consists of, as far as it is the same everywhere. */
    @Nullable
    String powerContent;

    /** Limits of the power: How the power is divided between the levels. */
    @Nullable
    String powerLimits;
}
