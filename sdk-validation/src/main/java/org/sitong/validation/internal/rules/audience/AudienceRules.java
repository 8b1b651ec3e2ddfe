package org.sitong.validation.internal.rules.audience;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about whom an item serves. */
public final class AudienceRules {

    private AudienceRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(new TopicMismatch());
    }
}
