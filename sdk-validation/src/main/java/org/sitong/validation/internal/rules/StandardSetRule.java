package org.sitong.validation.internal.rules;

import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetRule;

/** A rule of the SDK over all definitions of a run. */
public abstract class StandardSetRule<P> extends StandardCard implements SetRule<P> {

    /** A rule with the texts of the SDK's rules. */
    protected StandardSetRule(RuleCard card) {
        super(card);
    }
}
