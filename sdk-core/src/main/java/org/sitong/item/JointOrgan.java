package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Joint organ（联办机构）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class JointOrgan {

    /** Name: Name of the joint organ, or level and line of business as the source writes it. */
    @Nullable
    String name;

    /** Unified social credit code: Its unified social credit code. */
    @Nullable
    String creditCode;

    /** Level: The level of the joint organ. */
    @Nullable
    ExerciseLevel level;

    /** Roles: The steps that it takes part in. */
    @Singular("role")
    List<JointRole> roles;
}
