package org.sitong.validation.internal.rules.code;

import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.code.BasicCode;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemName;
import org.sitong.item.NationalCodes;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * A code says that the item has no sub-items, and a sub-item of another name is given. A hint: places name variants that the
 * national catalog does not know.
 */
public final class SubItemName extends StandardRule {

    private static final String NO_SUB_ITEMS = "000";

    /** The rule. */
    public SubItemName() {
        super(RuleCard.builder()
                .id("code.sub-item-name")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .kind(Kind.BASIC_ITEM)
                .need("identity.national.basicCode")
                .need("name.sub")
                .basisEntry(new Basis("地方政务服务事项用语规范", "无子项的，子项名称与主项名称一致"))
                .covered("B10")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        ItemIdentity identity = ItemParts.identity(document.definition());
        ItemName name = ItemParts.name(document.definition());
        NationalCodes codes = identity == null ? null : identity.national();
        String code = codes == null ? null : codes.basicCode();
        if (code == null
                || name == null
                || !NO_SUB_ITEMS.equals(BasicCode.parse(code.strip()).sub())) {
            document.notApplicable();
        } else if (!StringUtils.stripToEmpty(name.main()).equals(StringUtils.stripToEmpty(name.sub()))) {
            document.report(Observation.at("/name/sub")
                    .with("sub", StringUtils.abbreviate(StringUtils.stripToEmpty(name.sub()), 40))
                    .with("code", code));
        }
    }
}
