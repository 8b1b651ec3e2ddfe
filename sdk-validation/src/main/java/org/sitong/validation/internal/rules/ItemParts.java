package org.sitong.validation.internal.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Audience;
import org.sitong.item.BasicItem;
import org.sitong.item.CaseType;
import org.sitong.item.Channels;
import org.sitong.item.Condition;
import org.sitong.item.Definition;
import org.sitong.item.Fees;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.ItemType;
import org.sitong.item.JointOrgan;
import org.sitong.item.LegalBasis;
import org.sitong.item.Process;
import org.sitong.item.Result;
import org.sitong.item.ServiceItem;
import org.sitong.item.Situations;
import org.sitong.item.TimeLimits;

/** The parts that service items and implementation standards share. */
public final class ItemParts {

    private static final Set<ItemType> WITHOUT_APPLICANT =
            EnumSet.of(ItemType.PUNISHMENT, ItemType.COERCION, ItemType.LEVY, ItemType.INSPECTION, ItemType.EXTENSION);

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

    /** The ids of all materials, parts included. */
    public static Set<String> materialIds(Definition definition) {
        return allMaterials(materials(definition))
                .map(ItemMaterial::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of all materials, parts included. */
    public static List<String> materialNames(Definition definition) {
        return allMaterials(materials(definition))
                .map(ItemMaterial::name)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<ItemMaterial> allMaterials(List<ItemMaterial> materials) {
        return materials.stream().flatMap(each -> Stream.concat(Stream.of(each), allMaterials(each.parts())));
    }

    /** Whom it serves; {@code null} where nothing is said. */
    public static @Nullable Audience audience(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.audience();
        }
        return definition instanceof ImplementationStandard standard ? standard.audience() : null;
    }

    /** The time limits; {@code null} where there are none. */
    public static @Nullable TimeLimits timeLimits(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.timeLimits();
        }
        return definition instanceof ImplementationStandard standard ? standard.timeLimits() : null;
    }

    /** The item type; {@code null} where there is none. */
    public static @Nullable ItemType itemType(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.itemType();
        }
        if (definition instanceof BasicItem item) {
            return item.itemType();
        }
        return definition instanceof ImplementationStandard standard ? standard.itemType() : null;
    }

    /** The legal bases; empty where there are none. */
    public static List<LegalBasis> legalBases(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.legalBases();
        }
        if (definition instanceof BasicItem item) {
            return item.legalBases();
        }
        return definition instanceof ImplementationStandard standard ? standard.legalBases() : List.of();
    }

    /** The joint organs; empty where there are none. */
    public static List<JointOrgan> jointOrgans(Definition definition) {
        return definition instanceof ServiceItem item && item.authority() != null
                ? item.authority().jointOrgans()
                : List.of();
    }

    /** The process; {@code null} where there is none. */
    public static @Nullable Process process(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.process();
        }
        return definition instanceof ImplementationStandard standard ? standard.process() : null;
    }

    /** The channels; {@code null} where there are none. */
    public static @Nullable Channels channels(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.channels();
        }
        return definition instanceof ImplementationStandard standard ? standard.channels() : null;
    }

    /** The fees; {@code null} where there are none. */
    public static @Nullable Fees fees(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.fees();
        }
        return definition instanceof ImplementationStandard standard ? standard.fees() : null;
    }

    /** The results; empty where there are none. */
    public static List<Result> results(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.results();
        }
        return definition instanceof ImplementationStandard standard ? standard.results() : List.of();
    }

    /** The situations; {@code null} where there are none. */
    public static @Nullable Situations situations(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.situations();
        }
        return definition instanceof ImplementationStandard standard ? standard.situations() : null;
    }

    /** Whether it is a licence, to which the licence law applies. */
    public static boolean isLicence(Definition definition) {
        return itemType(definition) == ItemType.LICENCE;
    }

    /** The name; {@code null} where there is none. */
    public static @Nullable ItemName name(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.name();
        }
        if (definition instanceof BasicItem item) {
            return item.name();
        }
        return definition instanceof ImplementationStandard standard ? standard.name() : null;
    }

    /** The case type; {@code null} where there is none. */
    public static @Nullable CaseType caseType(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.caseType();
        }
        return definition instanceof ImplementationStandard standard ? standard.caseType() : null;
    }

    /** Whether somebody applies for it: a licence, a payment, a confirmation, a service and the like. */
    public static boolean isOnApplication(Definition definition) {
        ItemType type = itemType(definition);
        return type != null && !WITHOUT_APPLICANT.contains(type);
    }
}
