package org.sitong.validation.internal.rules.derivation;

import org.sitong.Severity;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A definition that was merged with a new version of its base still holds conflicts that nobody has decided. */
public final class OpenConflict extends StandardRule {

    private static final JsonPointer CONFLICTS =
            JsonPointer.ROOT.child("extensions").child("org.sitong.conflicts");

    /** The rule. */
    public OpenConflict() {
        super(RuleCard.builder()
                .id("derivation.open-conflict")
                .severity(Severity.ERROR)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("extensions")
                .basisEntry(Sources.sitong("派生规则"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        var conflicts = document.value(CONFLICTS);
        if (conflicts == null) {
            document.notApplicable();
            return;
        }
        int number = conflicts instanceof JsonArray array ? array.values().size() : 1;
        if (number > 0) {
            document.report(Observation.at(CONFLICTS).with("number", number));
        }
    }
}
