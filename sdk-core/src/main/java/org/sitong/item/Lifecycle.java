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

    /** Status: In use, suspended or cancelled. */
    @Nullable
    ItemStatus status;

    /** Version: A version number that increases. */
    @Nullable
    Integer version;

    /** Effective from: The day from which this version is effective. */
    @Nullable
    LocalDate effectiveFrom;

    /** Effective to: The day from which this version is no longer effective. */
    @Nullable
    LocalDate effectiveTo;

    /** Derives from: The definition of a higher level that it derives from. */
    @Nullable
    DerivationRef derivesFrom;

    /** Replaces: The items that it replaces. */
    @Singular("replaced")
    List<Succession> replaces;

    /** Replaced by: The items that replace it. */
    @Singular("replacement")
    List<Succession> replacedBy;
}
