package org.sitong.validation.rule;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number in a rule that rule packs may set, to the stricter side only. Its title is the rule's text
 * {@code .parameter.<name>}. Immutable and thread-safe.
 *
 * @param name the name, unique in its rule
 * @param value the number that holds; its unit is the title's
 * @param stricter which numbers are stricter
 */
public record RuleParameter(String name, BigDecimal value, Stricter stricter) {

    /** Which of two numbers is stricter. */
    public enum Stricter {
        /** The lower one, as of the most days that are right. */
        LOWER,
        /** The higher one, as of the fewest persons that are right. */
        HIGHER
    }

    /**
     * Checks that nothing is missing.
     *
     * @param name the name, unique in its rule
     * @param value the number that holds
     * @param stricter which numbers are stricter
     */
    public RuleParameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(stricter, "stricter");
    }

    /**
     * The most that is right.
     *
     * @param name the name
     * @param value the number
     * @return the parameter
     */
    public static RuleParameter atMost(String name, long value) {
        return new RuleParameter(name, BigDecimal.valueOf(value), Stricter.LOWER);
    }

    /**
     * The least that is right.
     *
     * @param name the name
     * @param value the number
     * @return the parameter
     */
    public static RuleParameter atLeast(String name, long value) {
        return new RuleParameter(name, BigDecimal.valueOf(value), Stricter.HIGHER);
    }

    /**
     * Tells whether a number may be set: it is this one or stricter.
     *
     * @param number the number
     * @return whether it is no laxer
     */
    public boolean admits(BigDecimal number) {
        int order = number.compareTo(value);
        return stricter == Stricter.LOWER ? order <= 0 : order >= 0;
    }

    /**
     * The parameter with another number.
     *
     * @param number the number
     * @return the parameter
     * @throws IllegalArgumentException when the number is laxer
     */
    public RuleParameter with(BigDecimal number) {
        if (!admits(number)) {
            throw new IllegalArgumentException(
                    "Parameter '" + name + "' may only be made stricter than " + value + ", not " + number);
        }
        return new RuleParameter(name, number, stricter);
    }
}
