package org.sitong.validation.internal.rules;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.item.JointOrgan;
import org.sitong.item.OrganRef;

/** Which organ is meant. */
public final class Organs {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern HALL =
            Pattern.compile("(?:政务|行政|便民|市民|为民|企业|审批|公共)(?:审批)?(?:服务)?(?:中心|大厅)|办(?:事|证)(?:服务)?大厅|综合(?:受理)?窗口|综窗");

    private Organs() {}

    /** Whether two references certainly mean one organ: by credit code where both have it, else by name. */
    public static boolean isSame(@Nullable OrganRef one, @Nullable OrganRef other) {
        return one != null && other != null && isSame(one.creditCode(), one.name(), other.creditCode(), other.name());
    }

    /** Whether one is certainly a unit inside the other: its name begins with the name of that one. */
    public static boolean isUnitOf(@Nullable OrganRef unit, @Nullable OrganRef organ) {
        return unit != null && organ != null && isUnitOf(unit.name(), organ.name());
    }

    private static boolean isUnitOf(@Nullable String unit, @Nullable String organ) {
        return StringUtils.isNotBlank(unit)
                && StringUtils.isNotBlank(organ)
                && bare(unit).startsWith(bare(organ))
                && bare(unit).length() > bare(organ).length();
    }

    /** Whether it is a hall where organs have their counters, which hands in and out for them and decides nothing. */
    public static boolean isHall(OrganRef organ) {
        return organ.name() != null && HALL.matcher(bare(organ.name())).find();
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

    /** Some organs, to look others up among them. Immutable and thread-safe. */
    public static final class Known {

        private final Set<String> codes = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> namesWithoutCode = new HashSet<>();

        /** The organs of some references, and some joint organs. */
        public Known(List<@Nullable OrganRef> organs, List<JointOrgan> joint) {
            organs.stream().filter(Objects::nonNull).forEach(organ -> add(organ.creditCode(), organ.name()));
            joint.forEach(organ -> add(organ.creditCode(), organ.name()));
        }

        private void add(@Nullable String code, @Nullable String name) {
            if (code != null) {
                codes.add(key(code));
            }
            if (name != null) {
                names.add(bare(name));
                if (code == null) {
                    namesWithoutCode.add(bare(name));
                }
            }
        }

        /** Whether a reference certainly means one of them. */
        public boolean has(@Nullable OrganRef organ) {
            if (organ == null) {
                return false;
            }
            String code = organ.creditCode();
            boolean isCode = code != null && codes.contains(key(code));
            return isCode
                    || organ.name() != null && (code == null ? names : namesWithoutCode).contains(bare(organ.name()));
        }

        private static String key(String code) {
            return code.strip().toUpperCase(Locale.ROOT);
        }
    }
}
