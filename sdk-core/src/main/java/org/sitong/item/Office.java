package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Office（办理地点）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Office {

    /** Name: The name of the place. */
    @Nullable
    String name;

    /** Address: Down to the window or room. */
    @Nullable
    String address;

    /** Hours: When it is open. */
    @Nullable
    String hours;

    /** Telephone: Its telephone. */
    @Nullable
    String telephone;
}
