package org.sitong.validation.internal.derivation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitong.item.ExplicitNone;

/** Elements that a definition can declare to be none: of these, silence says nothing. */
final class ExplicitNones {

    private static final Set<String> NAMES =
            Arrays.stream(ExplicitNone.values()).map(ExplicitNone::token).collect(Collectors.toUnmodifiableSet());

    private ExplicitNones() {}

    /** Whether a list can be declared to be empty. */
    static boolean has(String name) {
        return NAMES.contains(name);
    }
}
