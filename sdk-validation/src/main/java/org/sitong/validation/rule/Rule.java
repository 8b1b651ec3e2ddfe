package org.sitong.validation.rule;

/**
 * A rule: one class, immutable and thread-safe. It is a {@link DocumentRule}, a {@link SetRule} or a {@link PairRule}.
 */
public sealed interface Rule permits DocumentRule, SetRule, PairRule {

    /**
     * The identity card.
     *
     * @return the same card every time
     */
    RuleCard card();

    /**
     * The texts for people.
     *
     * @return the same texts every time
     */
    RuleTexts texts();
}
