package org.sitong.validation.internal.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.VersionStep;
import org.sitong.item.Catalog;
import org.sitong.item.Definition;
import org.sitong.item.Lifecycle;
import org.sitong.item.RulePack;

/** Which step a version has made. */
final class Claims {

    private static final Pattern NUMBERS =
            Pattern.compile("v?(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?([-+. ].*)?");

    private Claims() {}

    /** The version of a definition as it is written; {@code null} where it has none. */
    static @Nullable String version(Definition definition) {
        if (definition instanceof Catalog catalog) {
            return catalog.version();
        }
        if (definition instanceof RulePack pack) {
            return pack.version();
        }
        Lifecycle lifecycle = definition.lifecycle();
        Integer version = lifecycle == null ? null : lifecycle.version();
        return version == null ? null : version.toString();
    }

    /** The step from one version of a definition to another. A number that grew, however far, claims every step. */
    static VersionStep ofNumber(@Nullable String older, @Nullable String newer) {
        if (newer == null) {
            return VersionStep.NONE;
        }
        return older == null || Long.parseLong(newer) > Long.parseLong(older) ? VersionStep.MAJOR : VersionStep.NONE;
    }

    /** The step from one version of a catalog to another: major, minor and patch numbers; another label claims every step. */
    static VersionStep ofNumbers(@Nullable String older, @Nullable String newer) {
        if (newer == null || newer.equals(older)) {
            return VersionStep.NONE;
        }
        Matcher from = NUMBERS.matcher(older == null ? "" : older);
        Matcher to = NUMBERS.matcher(newer);
        if (!from.matches() || !to.matches()) {
            return VersionStep.MAJOR;
        }
        VersionStep[] steps = {VersionStep.MAJOR, VersionStep.MINOR, VersionStep.PATCH};
        for (int i = 0; i < steps.length; i++) {
            int order = Integer.compare(number(to, i + 1), number(from, i + 1));
            if (order != 0) {
                return order > 0 ? steps[i] : VersionStep.NONE;
            }
        }
        return VersionStep.PATCH;
    }

    private static int number(Matcher numbers, int group) {
        String digits = numbers.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
