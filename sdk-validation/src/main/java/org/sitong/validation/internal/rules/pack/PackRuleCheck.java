package org.sitong.validation.internal.rules.pack;

import java.util.Objects;
import org.sitong.Severity;
import org.sitong.item.RulePack;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.RuleCard;

/** A rule over rule packs. */
abstract class PackRuleCheck extends StandardRule {

    static final JsonPointer RULES = JsonPointer.ROOT.child("rules");
    static final JsonPointer PARAMETERS = JsonPointer.ROOT.child("parameters");
    static final JsonPointer REGRADES = JsonPointer.ROOT.child("regrades");
    static final JsonPointer EXAMPLES = JsonPointer.ROOT.child("examples");

    /** A rule whose findings keep a pack from being used, so that nobody can accept them. */
    PackRuleCheck(String id) {
        super(RuleCard.builder()
                .id(id)
                .severity(Severity.ERROR)
                .kind(Kind.RULE_PACK)
                .need("id")
                .basisEntry(Sources.sitong("规则包"))
                .waivable(false)
                .build());
    }

    @Override
    public final void check(DocumentContext document) {
        check(Objects.requireNonNull(document.as(RulePack.class)), document);
    }

    abstract void check(RulePack pack, DocumentContext document);
}
