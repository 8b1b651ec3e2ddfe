package org.sitong.validation.rule;

import java.util.Collection;

/**
 * Brings rules of others. An implementation is named in {@code META-INF/services/org.sitong.validation.rule.RuleProvider}
 * and found by the class loader that holds the SDK.
 */
public interface RuleProvider {

    /**
     * The rules; their ids must not be those of other rules.
     *
     * @return the rules
     */
    Collection<? extends Rule> rules();
}
