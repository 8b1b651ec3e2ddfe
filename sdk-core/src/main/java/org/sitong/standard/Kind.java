package org.sitong.standard;

import org.jspecify.annotations.Nullable;
import org.sitong.item.BasicItem;
import org.sitong.item.Catalog;
import org.sitong.item.ClaimList;
import org.sitong.item.CodeList;
import org.sitong.item.CombinedService;
import org.sitong.item.Definition;
import org.sitong.item.DivisionList;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemDifferential;
import org.sitong.item.Material;
import org.sitong.item.Organization;
import org.sitong.item.ProcessTemplate;
import org.sitong.item.RulePack;
import org.sitong.item.ServiceItem;
import org.sitong.item.Tombstone;
import org.sitong.item.WaiverList;
import org.sitong.json.JsonToken;

/** The kinds of definition; the value of {@code kind} in every document. */
public enum Kind implements JsonToken {

    /** Basic catalog item（基本目录事项）. */
    BASIC_ITEM("BasicItem", BasicItem.class),

    /** Implementation standard（实施规范）. */
    IMPLEMENTATION_STANDARD("ImplementationStandard", ImplementationStandard.class),

    /** Service item（实施清单事项）. */
    SERVICE_ITEM("ServiceItem", ServiceItem.class),

    /** Standard material（标准材料）. */
    MATERIAL("Material", Material.class),

    /** Organization（机构）. */
    ORGANIZATION("Organization", Organization.class),

    /** Code list（代码表）. */
    CODE_LIST("CodeList", CodeList.class),

    /** Division list（行政区划表）. */
    DIVISION_LIST("DivisionList", DivisionList.class),

    /** Catalog（目录）. */
    CATALOG("Catalog", Catalog.class),

    /** Tombstone（撤销记录）. */
    TOMBSTONE("Tombstone", Tombstone.class),

    /** Process template（流程模板）. */
    PROCESS_TEMPLATE("ProcessTemplate", ProcessTemplate.class),

    /** Combined service（一件事）. */
    COMBINED_SERVICE("CombinedService", CombinedService.class),

    /** Claim list（认领清单）. */
    CLAIM_LIST("ClaimList", ClaimList.class),

    /** Rule pack（规则包）. */
    RULE_PACK("RulePack", RulePack.class),

    /** Waiver list（豁免清单）. */
    WAIVER_LIST("WaiverList", WaiverList.class),

    /** Item differential（事项差异化定义）. */
    ITEM_DIFFERENTIAL("ItemDifferential", ItemDifferential.class);

    private final String token;
    private final Class<? extends Definition> type;

    Kind(String token, Class<? extends Definition> type) {
        this.token = token;
        this.type = type;
    }

    /**
     * Finds a kind by its name in documents.
     *
     * @param token the value of {@code kind}
     * @return the kind, or {@code null} when the standard has no such kind
     */
    public static @Nullable Kind of(String token) {
        for (Kind kind : values()) {
            if (kind.token.equals(token)) {
                return kind;
            }
        }
        return null;
    }

    @Override
    public String token() {
        return token;
    }

    /**
     * The class of the definitions of this kind.
     *
     * @return the class
     */
    public Class<? extends Definition> type() {
        return type;
    }
}
