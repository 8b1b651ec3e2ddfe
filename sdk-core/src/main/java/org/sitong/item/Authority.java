package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Authority（实施职权）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Authority {

    /** Implementing organ: The organ that implements the item. */
    @Nullable
    OrganRef organ;

    /** Kind of organ: Whether the organ is statutory, authorised or entrusted. */
    @Nullable
    OrganKind organKind;

    /** Level of exercise: The level at which it is exercised here. */
    @Nullable
    ExerciseLevel level;

    /** Source of the power: Where the power comes from. */
    @Nullable
    PowerSource powerSource;

    /** Division: The division in which the organ exercises it. */
    @Nullable
    DivisionRef division;

    /** Township: The township or subdistrict of an item at that level. */
    @Nullable
    DivisionRef township;

    /** Village: The village or community of an item at that level. */
    @Nullable
    DivisionRef village;

    /** Entrusting organ: The organ that entrusts it. */
    @Nullable
    OrganRef entrustingOrgan;

    /** Joint organs: Other organs that take part. */
    @Singular("jointOrgan")
    List<JointOrgan> jointOrgans;

    /** Supervising organ: The organ that supervises the item. */
    @Nullable
    OrganRef supervisingOrgan;

    /** Content of the power: What this level decides. */
    @Nullable
    String powerContent;

    /** Limits of the power: How the power is divided between levels. */
    @Nullable
    String powerLimits;
}
