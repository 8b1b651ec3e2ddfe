package org.sitong.validation.internal.book;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules of the SDK, listed one by one. */
final class BuiltInRules {

    private BuiltInRules() {}

    static List<Rule> list() {
        return List.of();
    }
}
