package org.sitong.validation.internal.rules.fee;

import org.sitong.Severity;
import org.sitong.item.FeeItem;
import org.sitong.item.Fees;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.DuplicateIds;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.RuleCard;

/** Two fee items have the same identifier. */
public final class DuplicateFeeId extends StandardRule {

    /** The rule. */
    public DuplicateFeeId() {
        super(RuleCard.builder()
                .id("fee.duplicate-id")
                .severity(Severity.ERROR)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("fees.items.id")
                .basisEntry(Sources.sitong("收费项目标识在本定义内唯一"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Fees fees = ItemParts.fees(document.definition());
        if (fees != null) {
            DuplicateIds.check(fees.items(), FeeItem::id, JsonPointer.parse("/fees/items"), document);
        }
    }
}
