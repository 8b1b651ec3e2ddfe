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

    /** Name: Name of the joint organ; where the source gives only a level and a line of business, that. */
    @Nullable
    String name;

    /** Unified social credit code: The credit code of the joint organ, 18 characters. */
    @Nullable
    String creditCode;

    /** Level: The level at which the joint organ stands, such as municipal. */
    @Nullable
    ExerciseLevel level;

    /**
     * Roles: What the joint organ does: acceptance, examination, decision, certificate and delivery; several may
     * be given.
     */
    @Singular("role")
    List<JointRole> roles;
}
