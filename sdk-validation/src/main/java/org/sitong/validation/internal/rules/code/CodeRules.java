package org.sitong.validation.internal.rules.code;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about codes. */
public final class CodeRules {

    private CodeRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(new CreditCodeCheck(), new SegmentMismatch());
    }
}
