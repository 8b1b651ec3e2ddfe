package org.sitong.validation.internal.rules.authority;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about who acts and by what power. */
public final class AuthorityRules {

    private AuthorityRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(new AuthorisedBasis(), new EntrustedLicence(), new PowerSourceMismatch());
    }
}
