package org.sitong.validation.internal.rules.pack;

import org.jspecify.annotations.Nullable;
import org.sitong.item.PackParameter;
import org.sitong.item.Regrade;
import org.sitong.item.RulePack;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/** A pack may make a rule of the standard stricter, never laxer. */
final class NotStricter extends PackRuleCheck {

    NotStricter() {
        super("pack.not-stricter");
    }

    @Override
    void check(RulePack pack, DocumentContext document) {
        for (int i = 0; i < pack.regrades().size(); i++) {
            Regrade regrade = pack.regrades().get(i);
            RuleCard card = regrade.rule() == null ? null : document.rules().find(regrade.rule());
            if (card != null && regrade.severity() != null && regrade.severity().compareTo(card.severity()) >= 0) {
                document.report(Observation.at(REGRADES.child(i).child("severity"))
                        .variant("severity")
                        .naming("rule", card.id())
                        .with("now", card.severity().token())
                        .with("set", regrade.severity().token()));
            }
        }
        for (int i = 0; i < pack.parameters().size(); i++) {
            PackParameter set = pack.parameters().get(i);
            RuleCard card = set.rule() == null ? null : document.rules().find(set.rule());
            RuleParameter known = card == null ? null : parameter(card, set.parameter());
            if (known != null && set.value() != null && !known.admits(set.value())) {
                document.report(Observation.at(PARAMETERS.child(i).child("value"))
                        .variant("parameter")
                        .naming("rule", String.valueOf(set.rule()))
                        .naming("parameter", known.name())
                        .with("now", known.value())
                        .with("set", set.value()));
            }
        }
    }

    private static @Nullable RuleParameter parameter(RuleCard card, @Nullable String name) {
        return card.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
