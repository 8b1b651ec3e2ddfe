package org.sitong.item;

import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Which of an item's codes identifies it; the order is the standard's. */
final class DefinitionKeys {

    private static final int HANDLING_ITEM_LENGTH = 33;
    private static final int SHORT_HANDLING_ITEM_LENGTH = 14;
    private static final int REGION_START = 19;
    private static final String NATIONAL_REGION = "00";

    private DefinitionKeys() {}

    static @Nullable String basicItem(@Nullable ItemIdentity identity) {
        NationalCodes national = national(identity);
        LocalCodes local = local(identity);
        return first(national.basicCode(), local.basicCode());
    }

    static @Nullable String implementationStandard(@Nullable ItemIdentity identity) {
        NationalCodes national = national(identity);
        LocalCodes local = local(identity);
        return first(national.handlingItemCode(), national.basicCode(), local.handlingItemCode(), local.basicCode());
    }

    static @Nullable String serviceItem(@Nullable ItemIdentity identity, @Nullable Authority authority) {
        NationalCodes national = national(identity);
        LocalCodes local = local(identity);
        String handlingItem = national.handlingItemCode();
        boolean withOrgan = handlingItem != null && handlingItem.length() != SHORT_HANDLING_ITEM_LENGTH;
        String organ = organ(authority);
        return first(
                isNationwide(handlingItem) ? handlingItem : null,
                local.handlingItemCode(),
                withOrgan ? handlingItem : of(organ, handlingItem),
                national.implementationCode(),
                local.implementationCode(),
                of(organ, first(local.basicCode(), national.basicCode())));
    }

    /** A code that does not name the organ, made the organ's own. */
    private static @Nullable String of(@Nullable String organ, @Nullable String code) {
        return organ == null || StringUtils.isBlank(code) ? null : code + "@" + organ;
    }

    private static boolean isNationwide(@Nullable String code) {
        return code != null && code.length() == HANDLING_ITEM_LENGTH && code.startsWith(NATIONAL_REGION, REGION_START);
    }

    private static @Nullable String organ(@Nullable Authority authority) {
        OrganRef organ = authority == null ? null : authority.organ();
        return organ == null
                ? null
                : first(organ.creditCode(), organ.organizationCode(), organ.localCode(), organ.name());
    }

    private static NationalCodes national(@Nullable ItemIdentity identity) {
        NationalCodes codes = identity == null ? null : identity.national();
        return codes == null ? NationalCodes.builder().build() : codes;
    }

    private static LocalCodes local(@Nullable ItemIdentity identity) {
        LocalCodes codes = identity == null ? null : identity.local();
        return codes == null ? LocalCodes.builder().build() : codes;
    }

    private static @Nullable String first(@Nullable String... candidates) {
        return Stream.of(candidates).filter(StringUtils::isNotBlank).findFirst().orElse(null);
    }
}
