package org.sitong.validation.internal.book;

import org.jspecify.annotations.Nullable;
import org.sitong.validation.rule.Rule;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/**
 * One rule of the book.
 *
 * @param card its card
 * @param texts its texts
 * @param rule the rule; {@code null} where reading or the schema decides
 */
public record Entry(
        RuleCard card, RuleTexts texts, @Nullable Rule rule) {

    /** The entry of a rule. */
    public static Entry of(Rule rule) {
        return new Entry(rule.card(), rule.texts(), rule);
    }
}
