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

    /** Implementing organ: The organ that implements the item and decides in its own name. */
    @Nullable
    OrganRef organ;

    /** Kind of organ: Whether the organ acts by its own power, by authorisation or by entrustment. */
    @Nullable
    OrganKind organKind;

    /**
     * Level of exercise: The level at which the item is exercised here; a level that only accepts or
     * pre-examines counts.
     */
    @Nullable
    ExerciseLevel level;

    /** Source of the power: Where the power comes from: its own by law, devolved, authorised or entrusted. */
    @Nullable
    PowerSource powerSource;

    /** Division: The division in which the organ exercises the power. */
    @Nullable
    DivisionRef division;

    /** Township: The township or subdistrict, for an item exercised at that level. */
    @Nullable
    DivisionRef township;

    /** Village: The village or community, for an item exercised at that level. */
    @Nullable
    DivisionRef village;

    /**
     * Entrusting organ: The organ that entrusts the power; a licence can be entrusted only to another
     * administrative organ, and that is announced.
     */
    @Nullable
    OrganRef entrustingOrgan;

    /** Joint organs: The other organs that take part, one by one, each with what it does. */
    @Singular("jointOrgan")
    List<JointOrgan> jointOrgans;

    /** Supervising organ: The organ that supervises how the item is exercised. */
    @Nullable
    OrganRef supervisingOrgan;

    /** Content of the power: What this level decides, such as only applications within the city. */
    @Nullable
    String powerContent;

    /** Limits of the power: How the power is divided between levels: by size, amount or territory. */
    @Nullable
    String powerLimits;
}
