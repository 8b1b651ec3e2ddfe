package org.sitong.validation.internal.rules.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.ItemIdentity;
import org.sitong.item.NationalCodes;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.reference.ItemFact;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.KnowledgeRule;
import org.sitong.validation.internal.rules.Pool;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/**
 * How main items and sub-items hang together: a sub-item (001 and on) stands under a main item of the same first nine
 * characters, which ends in 00Y because it has sub-items. What 00Y means is read off published examples, so this is a hint.
 */
public final class SubItem extends KnowledgeRule<SubItem.Coded> {

    private static final JsonPointer CODES = JsonPointer.parse("/identity/national");
    private static final int LENGTH = 12;
    private static final int WITHOUT_SUB = 9;
    private static final String NO_SUB_ITEMS = "000";
    private static final String HAS_SUB_ITEMS = "00Y";

    /**
     * The codes of an item.
     *
     * @param basicCode its basic code
     * @param mainItemCode the basic code of its main item, as it says; {@code null} where it says none
     */
    record Coded(String basicCode, @Nullable String mainItemCode) {

        String stem() {
            return basicCode.substring(0, WITHOUT_SUB);
        }

        String sub() {
            return basicCode.substring(WITHOUT_SUB);
        }

        /** Without sub-items an item is its own main item. */
        boolean isItsOwnMain() {
            return sub().equals(NO_SUB_ITEMS) && basicCode.equals(mainItemCode);
        }
    }

    /** The rule. */
    public SubItem() {
        super(RuleCard.builder()
                .id("reference.sub-item")
                .severity(Severity.INFO)
                .phase(Phase.SET)
                .kind(Kind.BASIC_ITEM)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("identity.national.basicCode")
                .basisEntry(new Basis("行政许可事项实施规范（公开示例）", "主项、子项编码"))
                .covered("A12")
                .build());
    }

    @Override
    public @Nullable Coded project(DocumentContext document) {
        ItemIdentity identity = ItemParts.identity(document.definition());
        NationalCodes national = identity == null ? null : identity.national();
        String code = national == null ? null : national.basicCode();
        return code == null || code.length() != LENGTH ? null : new Coded(code, national.mainItemCode());
    }

    @Override
    protected Coded shared(Coded coded, Pool pool) {
        return pool.one(coded);
    }

    @Override
    protected void check(Coded coded, SetContext document, Knowledge knowledge, JudgingContext run) {
        String main = coded.mainItemCode();
        if (main != null && !main.equals(coded.stem() + HAS_SUB_ITEMS) && !coded.isItsOwnMain()) {
            document.report(Observation.at(CODES.child("mainItemCode"))
                    .variant("other-main")
                    .naming("main", main)
                    .with("code", coded.basicCode())
                    .with("right", coded.stem() + HAS_SUB_ITEMS));
            return;
        }
        if (coded.sub().equals(NO_SUB_ITEMS)) {
            noSubItems(coded, document, knowledge);
        } else if (coded.sub().matches("[0-9]{3}")) {
            underMain(coded, document, knowledge);
        } else {
            document.notApplicable();
        }
    }

    private static void noSubItems(Coded coded, SetContext document, Knowledge knowledge) {
        List<ItemFact> subItems = knowledge.items(coded.stem() + "001");
        if (!subItems.isEmpty()) {
            document.report(Observation.at(CODES.child("basicCode"))
                    .variant("has-sub-items")
                    .naming("code", coded.basicCode())
                    .with("sub", coded.stem() + "001")
                    .with("right", coded.stem() + HAS_SUB_ITEMS));
        }
    }

    private static void underMain(Coded coded, SetContext document, Knowledge knowledge) {
        String main = coded.stem() + HAS_SUB_ITEMS;
        boolean isKnown = knowledge.items(main).stream().anyMatch(fact -> fact.kind() == Kind.BASIC_ITEM);
        String region = coded.basicCode().substring(0, 2);
        if (!isKnown && !knowledge.hasCatalog(region)) {
            document.notChecked("no-catalog", Map.of("region", region));
        } else if (!isKnown) {
            document.report(Observation.at(CODES.child("basicCode"))
                    .variant("no-main")
                    .naming("code", coded.basicCode())
                    .with("main", main));
        }
    }
}
