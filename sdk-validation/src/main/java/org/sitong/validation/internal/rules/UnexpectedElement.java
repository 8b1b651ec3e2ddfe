package org.sitong.validation.internal.rules;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.ItemType;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** An item that nobody applies for has an element of those that are applied for. */
public final class UnexpectedElement extends StandardRule {

    private static final Set<ItemType> WITHOUT_APPLICANT =
            EnumSet.of(ItemType.PUNISHMENT, ItemType.COERCION, ItemType.INSPECTION);

    private final JsonPointer place;

    /** The rule of an element that none of these items should have. */
    public UnexpectedElement(String id, String element) {
        super(RuleCard.builder()
                .id(id)
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need(element)
                .basisEntry(new Basis("政务服务事项交换表", "up_task_punish_basic、up_task_check_basic 没有材料、网办、收费各表"))
                .covered("K03")
                .covered("K04")
                .build());
        this.place = JsonPointer.parse("/" + element.replace('.', '/'));
    }

    @Override
    public void check(DocumentContext document) {
        ItemType type = ItemParts.itemType(document.definition());
        JsonValue value = document.value(place);
        if (type == null || !WITHOUT_APPLICANT.contains(type)) {
            document.notApplicable();
        } else if (value != null && !value.equals(JsonValue.of(false))) {
            document.report(Observation.at(place).with("type", Titles.of("item-type", type)));
        }
    }
}
