package org.sitong.exchange;

import lombok.Builder;
import lombok.Value;
import org.sitong.standard.BilingualText;

/** An element that the profile gives a value, not the source. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class InventedElement {

    /** The element as a pointer. */
    String target;

    /** Why. */
    BilingualText reason;
}
