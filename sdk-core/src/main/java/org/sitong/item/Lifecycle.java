package org.sitong.item;

import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Lifecycle（生命周期）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Lifecycle {

    /** Status: In use, suspended, cancelled, or a draft that is not published. */
    @Nullable
    ItemStatus status;

    /** Version: A whole number that grows; any change of a business element adds one. */
    @Nullable
    Integer version;

    /** Effective from: The day from which this version holds. */
    @Nullable
    LocalDate effectiveFrom;

    /** Effective to: The day from which this version no longer holds; left out where no end is planned. */
    @Nullable
    LocalDate effectiveTo;

    /** Derives from: Which definition of a higher level, in which version, this one derives from. */
    @Nullable
    DerivationRef derivesFrom;

    /** Replaces: The items that this one replaces, and why. */
    @Singular("replaced")
    List<Succession> replaces;

    /** Replaced by: The items that replace this one, and why; it shows the way from a cancelled item. */
    @Singular("replacement")
    List<Succession> replacedBy;
}
