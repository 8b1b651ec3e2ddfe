package org.sitong.validation.internal.rules;

import org.sitong.validation.rule.PairRule;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/** A rule of the SDK over a definition and another one. */
public abstract class StandardPairRule implements PairRule {

    private final RuleCard card;
    private final RuleTexts texts;

    /** A rule with the texts of the SDK's rules. */
    protected StandardPairRule(RuleCard card) {
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
