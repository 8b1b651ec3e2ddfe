package org.sitong.validation.internal.rules;

import org.sitong.validation.rule.DocumentRule;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/** A rule of the SDK over one definition. */
public abstract class StandardRule implements DocumentRule {

    private final RuleCard card;
    private final RuleTexts texts;

    /** A rule with the texts of the SDK's rules. */
    protected StandardRule(RuleCard card) {
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
