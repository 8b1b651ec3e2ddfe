package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Member（成员事项）: one item of a combined service. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class CombinedMember {

    /**
     * Identifier: An identifier by which order, materials and the decision table refer to the member; unique in the
     * definition.
     */
    @Nullable
    String id;

    /**
     * Item: The identity of the item: a basic code where the combined service is defined for all places, a handling
     * item or implementation code for one place.
     */
    @Nullable
    String item;

    /** Name: The name of the item. */
    @Nullable
    String name;

    /** Organ: The organ that handles the item. */
    @Nullable
    OrganRef organ;

    /** Required: Whether every application needs it; if not, the answers to the questions decide. */
    @Nullable
    Boolean required;

    /** Order: The order of handling, from 1; those of the same order are handled at the same time. */
    @Nullable
    Integer order;

    /** Depends on: Identifiers of the members that must be finished before. */
    @Singular("prerequisite")
    List<String> dependsOn;

    /** Note: Anything particular about the item here. */
    @Nullable
    String note;
}
