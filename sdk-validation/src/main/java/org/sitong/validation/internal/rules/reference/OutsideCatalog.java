package org.sitong.validation.internal.rules.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.code.BasicCode;
import org.sitong.item.Definition;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemStatus;
import org.sitong.item.ItemType;
import org.sitong.item.Lifecycle;
import org.sitong.item.NationalCodes;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.reference.Effective;
import org.sitong.validation.internal.reference.ItemFact;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.KnowledgeRule;
import org.sitong.validation.internal.rules.Pool;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/**
 * An item in use whose basic code the basic catalog does not have, or has no longer. Judged where the basic catalog of the code's
 * region is there with its manifest, so that what is not in it is known to be outside.
 */
public final class OutsideCatalog extends KnowledgeRule<OutsideCatalog.Exercised> {

    private static final JsonPointer PLACE = JsonPointer.parse("/identity/national/basicCode");
    private static final int WITHOUT_SUB = 9;
    private static final List<String> MAINS = List.of("00Y", "000");

    /**
     * An item that is exercised.
     *
     * @param basicCode its national basic code
     * @param isLicence whether it is a licence
     */
    record Exercised(String basicCode, boolean isLicence) {}

    /** The rule. */
    public OutsideCatalog() {
        super(RuleCard.builder()
                .id("reference.outside-catalog")
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("identity.national.basicCode")
                .basisEntry(Sources.businessEnvironment("第四十条"))
                .basisEntry(new Basis("河南省优化营商环境条例", "第二十八条"))
                .basisEntry(new Basis("江苏省“不见面审批”办事指南编写规范", null))
                .covered("B08")
                .covered("L06")
                .build());
    }

    @Override
    public @Nullable Exercised project(DocumentContext document) {
        Definition definition = document.definition();
        ItemIdentity identity = ItemParts.identity(definition);
        NationalCodes national = identity == null ? null : identity.national();
        String code = national == null ? null : national.basicCode();
        return code == null || !isExercised(definition.lifecycle(), document)
                ? null
                : new Exercised(code, ItemParts.itemType(definition) == ItemType.LICENCE);
    }

    private static boolean isExercised(@Nullable Lifecycle lifecycle, JudgingContext run) {
        return Effective.on(lifecycle, run.date()) && (lifecycle == null || lifecycle.status() != ItemStatus.SUSPENDED);
    }

    @Override
    protected Exercised shared(Exercised item, Pool pool) {
        return pool.one(item);
    }

    @Override
    protected void check(Exercised item, SetContext document, Knowledge knowledge, JudgingContext run) {
        String region = BasicCode.parse(item.basicCode()).region();
        if (region == null) {
            document.notApplicable();
            return;
        }
        List<ItemFact> listed = listed(item.basicCode(), knowledge);
        if (listed.isEmpty() && !knowledge.hasCatalog(region)) {
            document.notChecked("no-catalog", Map.of("region", region));
        } else if (listed.isEmpty()) {
            report(item, "unlisted", document);
        } else if (listed.stream().noneMatch(each -> each.isInForce(run.date()))) {
            report(item, "over", document);
        }
    }

    private static List<ItemFact> listed(String code, Knowledge knowledge) {
        List<ItemFact> itself = basicItems(code, knowledge);
        return itself.isEmpty() && code.length() > WITHOUT_SUB
                ? MAINS.stream()
                        .map(sub -> code.substring(0, WITHOUT_SUB) + sub)
                        .flatMap(main -> basicItems(main, knowledge).stream())
                        .toList()
                : itself;
    }

    private static List<ItemFact> basicItems(String code, Knowledge knowledge) {
        return knowledge.items(code).stream()
                .filter(fact -> fact.kind() == Kind.BASIC_ITEM)
                .toList();
    }

    private static void report(Exercised item, String variant, SetContext document) {
        Observation said = Observation.at(PLACE).variant(variant).naming("code", item.basicCode());
        document.report(item.isLicence() ? said.graded(Severity.ERROR) : said);
    }
}
