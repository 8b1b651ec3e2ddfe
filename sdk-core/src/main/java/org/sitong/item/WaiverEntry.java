package org.sitong.item;

import java.time.LocalDate;
import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/**
 * Entry of a waiver list（豁免条目）: which rule, which object, why, who approved it, until when. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class WaiverEntry {

    /** Identifier: The identifier of the waiver, unique in the list. */
    @Nullable
    String id;

    /** Rule: The rule; or whole leading parts of rule ids, but not a whole group. */
    @Nullable
    String rule;

    /** Subject: The identity of the definition, such as an item code. */
    @Nullable
    String subject;

    /** Place: Only findings at this place, as a JSON pointer; together with the subject. */
    @Nullable
    String pointer;

    /** Fingerprint: Only the finding with this fingerprint, as a report gives it; it survives moved lines. */
    @Nullable
    String fingerprint;

    /** Reason: Why it is accepted. */
    @Nullable
    String reason;

    /** Approver: The organ or person who approved it. */
    @Nullable
    String approver;

    /** Approved on: The day of the approval. */
    @Nullable
    LocalDate approvedOn;

    /** Until: The last day on which it holds. */
    @Nullable
    LocalDate until;

    /**
     * Rule version: The version of the rule when it was approved; a rule that has changed since is no longer waived.
     */
    @Nullable
    String ruleVersion;
}
