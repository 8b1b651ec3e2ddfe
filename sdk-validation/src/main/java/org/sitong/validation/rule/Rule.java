package org.sitong.validation.rule;

/**
 * A rule: one class, immutable and thread-safe. It is a {@link DocumentRule} or a {@link SetRule}.
 */
public sealed interface Rule permits DocumentRule, SetRule {

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
