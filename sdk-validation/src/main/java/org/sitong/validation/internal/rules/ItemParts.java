package org.sitong.validation.internal.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.item.BasicItem;
import org.sitong.item.Condition;
import org.sitong.item.Definition;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ServiceItem;
import org.sitong.item.TimeLimits;

/** The parts that service items and implementation standards share. */
public final class ItemParts {

    private ItemParts() {}

    /** The identity; {@code null} where there is none. */
    public static @Nullable ItemIdentity identity(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.identity();
        }
        if (definition instanceof BasicItem item) {
            return item.identity();
        }
        return definition instanceof ImplementationStandard standard ? standard.identity() : null;
    }

    /** The conditions; empty where there are none. */
    public static List<Condition> conditions(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.conditions();
        }
        return definition instanceof ImplementationStandard standard ? standard.conditions() : List.of();
    }

    /** The materials; empty where there are none. */
    public static List<ItemMaterial> materials(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.materials();
        }
        return definition instanceof ImplementationStandard standard ? standard.materials() : List.of();
    }

    /** The time limits; {@code null} where there are none. */
    public static @Nullable TimeLimits timeLimits(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.timeLimits();
        }
        return definition instanceof ImplementationStandard standard ? standard.timeLimits() : null;
    }
}
