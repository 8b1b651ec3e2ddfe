package org.sitong.validation.internal.rules;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.item.JointOrgan;
import org.sitong.item.OrganRef;

/** Which organ is meant. */
public final class Organs {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Organs() {}

    /** Whether two references certainly mean one organ: by credit code where both have it, else by name. */
    public static boolean isSame(@Nullable OrganRef one, @Nullable OrganRef other) {
        return one != null && other != null && isSame(one.creditCode(), one.name(), other.creditCode(), other.name());
    }

    /** Whether a reference certainly means a joint organ. */
    public static boolean isSame(@Nullable OrganRef one, JointOrgan other) {
        return one != null && isSame(one.creditCode(), one.name(), other.creditCode(), other.name());
    }

    /** How an organ is called. */
    public static String name(OrganRef organ) {
        return StringUtils.firstNonBlank(
                organ.name(), organ.creditCode(), organ.organizationCode(), organ.localCode(), "");
    }

    private static boolean isSame(
            @Nullable String code, @Nullable String name, @Nullable String otherCode, @Nullable String otherName) {
        return code != null && otherCode != null
                ? code.strip().equalsIgnoreCase(otherCode.strip())
                : name != null && otherName != null && bare(name).equals(bare(otherName));
    }

    private static String bare(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    }
}
