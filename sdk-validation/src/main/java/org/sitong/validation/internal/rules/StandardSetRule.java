package org.sitong.validation.internal.rules;

import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;
import org.sitong.validation.rule.SetRule;

/** A rule of the SDK over all definitions of a run. */
public abstract class StandardSetRule<P> implements SetRule<P> {

    private final RuleCard card;
    private final RuleTexts texts;

    /** A rule with the texts of the SDK's rules. */
    protected StandardSetRule(RuleCard card) {
        this.card = card;
        this.texts = StandardTexts.rule(card.id());
    }

    @Override
    public final RuleCard card() {
        return card;
    }

    @Override
    public final RuleTexts texts() {
        return texts;
    }
}
