package org.sitong.validation.claim;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.item.OrganRef;

/** One basic item in one district. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ClaimRow {

    /** The basic code, as the catalog has it, else as the claim or the published item gives it. */
    String basicCode;

    /** The item's name; {@code null} where nobody names it. */
    @Nullable
    String name;

    /** How it stands. */
    ClaimStanding standing;

    /** Why it does not concern or is not claimed yet, as the claim list says; {@code null} where it does not. */
    @Nullable
    String reason;

    /** The organs that claim it; of a district without a claim list those that publish it. */
    @Singular
    List<OrganRef> organs;

    /** The identities of its published items, in order. */
    @Singular
    List<String> items;

    /** The identities of items that the claim names and that are not published. */
    @Singular("unpublishedItem")
    List<String> unpublished;

    /** What is wrong, the gravest first. */
    @Singular
    List<ClaimIssue> issues;
}
