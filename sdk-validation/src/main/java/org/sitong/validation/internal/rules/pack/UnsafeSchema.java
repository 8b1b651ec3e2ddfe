package org.sitong.validation.internal.rules.pack;

import org.jspecify.annotations.Nullable;
import org.sitong.item.PackRule;
import org.sitong.item.RulePack;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.internal.pack.SchemaCheck;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** A constraint is no schema that may judge: an unknown keyword, a reference elsewhere, a pattern that is a trap, too large. */
final class UnsafeSchema extends PackRuleCheck {

    UnsafeSchema() {
        super("pack.unsafe-schema");
    }

    @Override
    void check(RulePack pack, DocumentContext document) {
        for (int i = 0; i < pack.rules().size(); i++) {
            PackRule rule = pack.rules().get(i);
            check(rule.when(), RULES.child(i).child("when"), document);
            check(rule.must(), RULES.child(i).child("must"), document);
        }
    }

    private static void check(@Nullable JsonValue schema, JsonPointer place, DocumentContext document) {
        SchemaCheck.Fault fault = schema == null ? null : SchemaCheck.fault(schema);
        if (fault == null) {
            return;
        }
        JsonPointer at = place;
        for (String token : fault.place().tokens()) {
            at = at.child(token);
        }
        document.report(Observation.at(at).variant(fault.key()).naming("what", fault.what()));
    }
}
