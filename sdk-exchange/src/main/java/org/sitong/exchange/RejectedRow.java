package org.sitong.exchange;

import lombok.Builder;
import lombok.Value;
import org.sitong.standard.BilingualText;

/** A row that became no definition. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class RejectedRow {

    /** The name of the source. */
    String source;

    /** The line in the source, from 1. */
    int line;

    /** Why. */
    BilingualText reason;
}
