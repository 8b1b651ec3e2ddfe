package org.sitong.validation.compare;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;

/** A whole comparison in memory. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ComparisonReport {

    /** The counts. */
    ComparisonSummary summary;

    /** The items, those of one level first. */
    @Singular("item")
    List<ComparedItem> items;
}
