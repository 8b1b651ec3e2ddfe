package org.sitong.validation.internal.rules;

import org.sitong.validation.rule.DocumentRule;
import org.sitong.validation.rule.RuleCard;

/** A rule of the SDK over one definition. */
public abstract class StandardRule extends StandardCard implements DocumentRule {

    /** A rule with the texts of the SDK's rules. */
    protected StandardRule(RuleCard card) {
        super(card);
    }
}
