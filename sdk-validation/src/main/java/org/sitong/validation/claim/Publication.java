package org.sitong.validation.claim;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Authority;
import org.sitong.item.ItemName;
import org.sitong.item.ItemType;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;

/** The published items of one basic code in one district. Used by one thread. */
final class Publication {

    private final Set<String> items = new TreeSet<>();
    private final Map<String, OrganRef> organs = new TreeMap<>();
    private @Nullable String name;
    private boolean isListedLicence;

    void add(String basicCode, boolean isNational, ServiceItem item) {
        String identity = item.identityCode();
        items.add(identity == null ? basicCode : identity);
        ItemName names = item.name();
        if (name == null && names != null) {
            name = names.sub() == null ? names.main() : names.sub();
        }
        isListedLicence |= isNational && item.itemType() == ItemType.LICENCE;
        Authority authority = item.authority();
        if (authority != null && authority.organ() != null) {
            organs.put(OrganClaims.key(authority.organ()), authority.organ());
        }
    }

    Set<String> items() {
        return items;
    }

    Map<String, OrganRef> organs() {
        return organs;
    }

    @Nullable
    String name() {
        return name;
    }

    /** Whether it is a licence under a code of the national form, which only a catalog assigns. */
    boolean isListedLicence() {
        return isListedLicence;
    }
}
