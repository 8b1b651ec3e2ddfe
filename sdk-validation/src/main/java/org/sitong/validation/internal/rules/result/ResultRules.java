package org.sitong.validation.internal.rules.result;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about what comes out. */
public final class ResultRules {

    private ResultRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(new KindMismatch(), new LicenceWithoutDocument());
    }
}
