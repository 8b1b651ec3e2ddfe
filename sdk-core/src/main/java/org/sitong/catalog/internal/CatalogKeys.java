package org.sitong.catalog.internal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.item.BasicItem;
import org.sitong.item.Definition;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.LocalCodes;
import org.sitong.item.NationalCodes;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;

/** The codes by which a definition is looked up beside its identity. */
public final class CatalogKeys {

    private CatalogKeys() {}

    /** The basic codes of an item, national and local; none for what is no item. */
    public static Stream<String> basicCodes(Definition definition) {
        ItemIdentity identity = identity(definition);
        if (identity == null) {
            return Stream.empty();
        }
        NationalCodes national = identity.national();
        LocalCodes local = identity.local();
        return present(national == null ? null : national.basicCode(), local == null ? null : local.basicCode());
    }

    /** The codes of an item; none for what is no item. */
    public static @Nullable ItemIdentity identity(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.identity();
        }
        if (definition instanceof ImplementationStandard standard) {
            return standard.identity();
        }
        return definition instanceof BasicItem item ? item.identity() : null;
    }

    /** The codes of the organ that implements a service item. */
    public static Stream<String> organs(Definition definition) {
        if (!(definition instanceof ServiceItem item) || item.authority() == null) {
            return Stream.empty();
        }
        OrganRef organ = item.authority().organ();
        return organ == null
                ? Stream.empty()
                : present(organ.creditCode(), organ.organizationCode(), organ.localCode());
    }

    /** The standard materials that an item lists. */
    public static Stream<String> materials(Definition definition) {
        return listed(definition).flatMap(material -> present(material.standardMaterial()));
    }

    /** The materials that an item lists, at any depth. */
    public static Stream<ItemMaterial> listed(Definition definition) {
        List<ItemMaterial> materials = List.of();
        if (definition instanceof ServiceItem item) {
            materials = item.materials();
        } else if (definition instanceof ImplementationStandard standard) {
            materials = standard.materials();
        }
        return materials.stream().flatMap(CatalogKeys::nested);
    }

    private static Stream<ItemMaterial> nested(ItemMaterial material) {
        return Stream.concat(Stream.of(material), material.parts().stream().flatMap(CatalogKeys::nested));
    }

    private static Stream<String> present(@Nullable String... codes) {
        return Stream.of(codes).filter(code -> code != null && !code.isEmpty()).distinct();
    }
}
