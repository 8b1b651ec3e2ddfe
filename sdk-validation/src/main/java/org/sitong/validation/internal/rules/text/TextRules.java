package org.sitong.validation.internal.rules.text;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about wording. */
public final class TextRules {

    private TextRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(new Placeholder());
    }
}
