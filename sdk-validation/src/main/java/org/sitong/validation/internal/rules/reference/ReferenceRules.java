package org.sitong.validation.internal.rules.reference;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about what documents say of each other and of reference data. */
public final class ReferenceRules {

    private ReferenceRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new UnknownCode(),
                new DuplicateIdentity(),
                new ItemDiffers(),
                new SubItem(),
                new OutsideCatalog(),
                new ClaimMissing(),
                new ClaimOutsideCatalog(),
                new ClaimUnpublished(),
                new ClaimTwice(),
                new MaterialName(),
                new UnknownMaterial(),
                new OrganName(),
                new OrganGone(),
                new DivisionAbolished(),
                new DivisionName(),
                new UnknownTemplate());
    }
}
