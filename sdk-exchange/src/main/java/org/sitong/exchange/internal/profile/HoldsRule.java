package org.sitong.exchange.internal.profile;

import java.util.Set;

/**
 * Which definitions a family of tables takes.
 *
 * @param element the element that decides
 * @param values the values that it has in them
 */
public record HoldsRule(ElementPath element, Set<String> values) {

    /** Copies the values. */
    public HoldsRule {
        values = Set.copyOf(values);
    }
}
