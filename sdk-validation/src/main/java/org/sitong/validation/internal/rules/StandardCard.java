package org.sitong.validation.internal.rules;

import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/** What every rule of the SDK has, whatever it judges: its card, and its texts among those of the SDK's rules. */
abstract class StandardCard {

    private final RuleCard card;
    private final RuleTexts texts;

    StandardCard(RuleCard card) {
        this.card = card;
        this.texts = StandardTexts.rule(card.id());
    }

    public final RuleCard card() {
        return card;
    }

    public final RuleTexts texts() {
        return texts;
    }
}
