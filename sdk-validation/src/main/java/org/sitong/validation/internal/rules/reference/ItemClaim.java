package org.sitong.validation.internal.rules.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Names;
import org.sitong.item.BasicItem;
import org.sitong.item.BasisPurpose;
import org.sitong.item.BasisRank;
import org.sitong.item.Definition;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemName;
import org.sitong.item.ItemType;
import org.sitong.item.LegalBasis;
import org.sitong.item.LocalCodes;
import org.sitong.item.NationalCodes;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;

/**
 * What an item says of the things that are the same everywhere: name, type and basis of a basic code. A code that ends in 000
 * has no sub-items; what stands as a sub-item's name there is that of a handling item, and those differ.
 *
 * @param kind what kind of definition says so
 * @param region the region that assigned the code; empty for a national code
 * @param code the basic code
 * @param main the name of the main item; {@code null} where it says none
 * @param sub the name of the sub-item; {@code null} where it says none, repeats the main item's or has a
 *     code without sub-items
 * @param type the item type; {@code null} where it says none
 * @param bases the laws and national regulations that set the item, as keys of their titles
 */
record ItemClaim(
        Kind kind,
        String region,
        String code,
        @Nullable String main,
        @Nullable String sub,
        @Nullable ItemType type,
        Set<String> bases) {

    private static final String NO_SUB_ITEMS = "000";

    private static final Set<BasisRank> NATIONAL =
            Set.of(BasisRank.LAW, BasisRank.ADMINISTRATIVE_REGULATION, BasisRank.STATE_COUNCIL_DECISION);

    /** What a definition says; {@code null} where it has no basic code. */
    static @Nullable ItemClaim of(Definition definition) {
        ItemIdentity identity = ItemParts.identity(definition);
        NationalCodes national = identity == null ? null : identity.national();
        LocalCodes local = identity == null ? null : identity.local();
        String code = national == null ? null : national.basicCode();
        String region = "";
        if (code == null && local != null && local.region() != null) {
            code = local.basicCode();
            region = local.region();
        }
        ItemName name = name(definition);
        if (code == null || name == null) {
            return null;
        }
        boolean hasSub = !code.endsWith(NO_SUB_ITEMS) && !Names.same(name.sub(), name.main());
        return new ItemClaim(
                definition.kind(),
                region,
                code,
                name.main(),
                hasSub ? name.sub() : null,
                type(definition),
                bases(definition));
    }

    /** What items that are the same share: a national code, or a local one together with its region. */
    String key() {
        return region + " " + code;
    }

    private static @Nullable ItemName name(Definition definition) {
        if (definition instanceof BasicItem item) {
            return item.name();
        }
        if (definition instanceof ServiceItem item) {
            return item.name();
        }
        return definition instanceof ImplementationStandard standard ? standard.name() : null;
    }

    private static @Nullable ItemType type(Definition definition) {
        return definition instanceof BasicItem item ? item.itemType() : ItemParts.itemType(definition);
    }

    private static Set<String> bases(Definition definition) {
        List<LegalBasis> all =
                definition instanceof BasicItem item ? item.legalBases() : ItemParts.legalBases(definition);
        Set<String> titles = new TreeSet<>();
        for (LegalBasis basis : all) {
            boolean sets = basis.purposes().isEmpty() || basis.purposes().contains(BasisPurpose.SETTING);
            String title = Names.key(basis.title());
            if (sets && basis.rank() != null && NATIONAL.contains(basis.rank()) && !title.isEmpty()) {
                titles.add(title);
            }
        }
        return titles;
    }
}
