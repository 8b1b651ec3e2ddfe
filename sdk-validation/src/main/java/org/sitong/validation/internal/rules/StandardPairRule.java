package org.sitong.validation.internal.rules;

import org.sitong.validation.rule.PairRule;
import org.sitong.validation.rule.RuleCard;

/** A rule of the SDK over a definition and another one. */
public abstract class StandardPairRule extends StandardCard implements PairRule {

    /** A rule with the texts of the SDK's rules. */
    protected StandardPairRule(RuleCard card) {
        super(card);
    }
}
