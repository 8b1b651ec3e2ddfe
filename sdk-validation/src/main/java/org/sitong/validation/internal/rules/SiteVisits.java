package org.sitong.validation.internal.rules;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a step is a look at the place. */
public final class SiteVisits {

    private static final Pattern NAME =
            Pattern.compile("(?:现场|实地)(?:勘|核(?![发准销定])|踏|考(?!试)|检|查(?!询)|审(?![批定结])|验|评)|勘验|勘查|勘察|踏勘");

    private SiteVisits() {}

    /** Whether a text names a look at the place. */
    public static boolean isNamedIn(@Nullable String text) {
        return text != null && NAME.matcher(text).find();
    }
}
