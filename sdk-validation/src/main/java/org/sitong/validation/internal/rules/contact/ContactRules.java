package org.sitong.validation.internal.rules.contact;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about contacts. */
public final class ContactRules {

    private ContactRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(new SamePhone(), new TelephoneForm());
    }
}
