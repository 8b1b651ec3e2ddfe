package org.sitong.validation.internal.rules.pack;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitong.item.RulePack;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** The id of a constraint does not begin with that of its pack, or is there twice. */
final class RuleId extends PackRuleCheck {

    RuleId() {
        super("pack.rule-id");
    }

    @Override
    void check(RulePack pack, DocumentContext document) {
        Pattern form = Pattern.compile(Pattern.quote("pack." + pack.id() + ".") + "[a-z][a-z0-9]*(-[a-z0-9]+)*");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < pack.rules().size(); i++) {
            String id = String.valueOf(pack.rules().get(i).id());
            Observation said =
                    Observation.at(RULES.child(i).child("id")).naming("id", id).with("pack", String.valueOf(pack.id()));
            if (!form.matcher(id).matches()) {
                document.report(said.variant("form"));
            } else if (!seen.add(id)) {
                document.report(said.variant("twice"));
            }
        }
    }
}
