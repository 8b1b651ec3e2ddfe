package org.sitong.validation.internal.rules.derivation;

import org.sitong.diff.DerivableForm;
import org.sitong.item.Definition;

/** What is derived from a definition now, in short. */
final class Fresh {

    /** How the digests begin that can be compared. */
    static final String ALGORITHM = "sha256:";

    private Fresh() {}

    static String digest(Definition definition) {
        return DerivableForm.of(definition).digest().toString();
    }
}
