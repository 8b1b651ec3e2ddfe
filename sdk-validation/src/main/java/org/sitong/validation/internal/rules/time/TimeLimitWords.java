package org.sitong.validation.internal.rules.time;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.TimeTotal;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeUnit;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;

/** Time limits in words. */
public final class TimeLimitWords {

    private static final String UNITS = "time-unit";
    private static final String MEASURE_WORD = "个";

    private TimeLimitWords() {}

    /** Whether a limit has a number and a unit. */
    static boolean isCounted(TimeLimit limit) {
        return limit.value() != null && limit.unit() != null;
    }

    /** A unit's name. */
    static BilingualText unit(@Nullable TimeUnit unit) {
        String token = unit == null ? "" : unit.token();
        BilingualText title = CodeLists.standard().title(UNITS, token);
        return title == null ? new BilingualText(token, token) : title;
    }

    /** 20个工作日, or 即时办结. */
    public static BilingualText of(TimeLimit limit) {
        BigDecimal value = limit.value();
        if (Boolean.TRUE.equals(limit.immediate()) || value == null || limit.unit() == null) {
            return new BilingualText("即时办结", "immediate");
        }
        String number = value.stripTrailingZeros().toPlainString();
        BilingualText unit = unit(limit.unit());
        boolean needsMeasureWord = !unit.zh().startsWith(MEASURE_WORD) && limit.unit() != TimeUnit.YEAR;
        return new BilingualText(
                number + (needsMeasureWord ? MEASURE_WORD : "") + unit.zh(),
                number + " " + unit.en().toLowerCase(Locale.ROOT) + (number.equals("1") ? "" : "s"));
    }

    /** A total as a limit, or that its units are mixed. */
    static BilingualText of(TimeTotal total) {
        TimeLimit limit = total.asLimit();
        return limit == null ? new BilingualText("（几种单位相加）", "(a sum of several units)") : of(limit);
    }
}
