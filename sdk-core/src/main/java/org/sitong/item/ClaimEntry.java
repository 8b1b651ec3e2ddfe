package org.sitong.item;

import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Claim entry（认领条目）: one item of the catalog above and whether it is claimed. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ClaimEntry {

    /** Basic code: The basic code of the item in the catalog above. */
    @Nullable
    String basicCode;

    /** Name: The name of the item in the catalog above. */
    @Nullable
    String name;

    /** State: To be claimed, claimed, does not concern, or should have been claimed. */
    @Nullable
    ClaimState state;

    /**
     * Reason: Why it does not concern or is not claimed yet: there is nothing of the kind in the division, the level
     * above exercises the power.
     */
    @Nullable
    String reason;

    /** Organ: The organ that claims and implements the item. */
    @Nullable
    OrganRef organ;

    /** Items: Identities of the service items that the claim has led to. */
    @Singular("item")
    List<String> items;

    /** Claimed on: The day of the claim. */
    @Nullable
    LocalDate claimedOn;
}
