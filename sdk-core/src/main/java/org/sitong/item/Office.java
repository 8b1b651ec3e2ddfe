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

    /** Address: The full address down to floor, window or room; one place each. */
    @Nullable
    String address;

    /** Hours: When it is open, with the hours of working days. */
    @Nullable
    String hours;

    /** Telephone: Its telephone, with area code. */
    @Nullable
    String telephone;
}
