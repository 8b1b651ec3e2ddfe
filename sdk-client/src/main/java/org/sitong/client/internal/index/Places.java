package org.sitong.client.internal.index;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Audience;
import org.sitong.item.Authority;
import org.sitong.item.BasicItem;
import org.sitong.item.Catalog;
import org.sitong.item.ClaimList;
import org.sitong.item.CombinedService;
import org.sitong.item.Definition;
import org.sitong.item.DivisionRef;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemType;
import org.sitong.item.Organization;
import org.sitong.item.RulePack;
import org.sitong.item.ServiceItem;

/** Where the kinds of definition keep what several of them have. */
final class Places {

    private Places() {}

    /** The smallest division that a definition names. */
    static @Nullable String division(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.authority() == null ? null : division(item.authority());
        }
        if (definition instanceof Organization organ) {
            return code(organ.division());
        }
        if (definition instanceof ClaimList list) {
            return code(list.division());
        }
        if (definition instanceof RulePack pack) {
            return code(pack.territory());
        }
        return definition instanceof Catalog catalog ? code(catalog.territory()) : null;
    }

    private static @Nullable String division(Authority authority) {
        return Stream.of(code(authority.village()), code(authority.township()), code(authority.division()))
                .filter(code -> code != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String code(@Nullable DivisionRef division) {
        String code = division == null ? null : division.code();
        return code == null || code.isEmpty() ? null : code;
    }

    static @Nullable ItemType itemType(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.itemType();
        }
        if (definition instanceof ImplementationStandard standard) {
            return standard.itemType();
        }
        return definition instanceof BasicItem item ? item.itemType() : null;
    }

    static @Nullable Audience audience(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.audience();
        }
        if (definition instanceof ImplementationStandard standard) {
            return standard.audience();
        }
        return definition instanceof CombinedService service ? service.audience() : null;
    }

    static @Nullable String theme(Definition definition) {
        return definition instanceof CombinedService service ? service.theme() : null;
    }
}
