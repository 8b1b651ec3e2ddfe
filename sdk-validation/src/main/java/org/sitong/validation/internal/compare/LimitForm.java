package org.sitong.validation.internal.compare;

import java.math.BigDecimal;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Names;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonBoolean;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.Growth;

/**
 * A time limit in a form that is equal for limits of the same length: units that convert exactly are converted, what is immediate is
 * zero. What a limit excludes makes it another one; from when it counts does not, since few say it.
 */
final class LimitForm {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal DAY = BigDecimal.valueOf(24 * 60);
    private static final BigDecimal WEEK = BigDecimal.valueOf(7 * 24 * 60);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private LimitForm() {}

    /** Whether an element is a time limit. */
    static boolean isLimit(Element element) {
        return !element.list()
                && element.order() != null
                && (element.order().growth() == Growth.SHORTER
                        || element.order().growth() == Growth.LONGER);
    }

    /** The form of a limit; {@code null} where it says nothing. */
    static @Nullable String of(JsonObject limit) {
        String length = length(limit);
        if (length == null) {
            String raw = Names.key(text(limit.get("raw")));
            return raw.isEmpty() ? null : "=" + raw;
        }
        TreeSet<String> excluded = new TreeSet<>();
        if (limit.get("excludes") instanceof JsonArray list) {
            list.values().forEach(each -> excluded.add(Names.key(each.toString())));
        }
        return length + (excluded.isEmpty() ? "" : "-" + excluded);
    }

    private static @Nullable String length(JsonObject limit) {
        if (limit.get("immediate") instanceof JsonBoolean immediate && immediate.value()) {
            return "0";
        }
        String number = text(limit.get("value"));
        String unit = text(limit.get("unit"));
        if (number == null || unit == null) {
            return null;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(number);
        } catch (NumberFormatException e) {
            return number + StringUtils.SPACE + unit;
        }
        if (value.signum() == 0) {
            return "0";
        }
        return switch (unit) {
            case "minute" -> plain(value);
            case "hour" -> plain(value.multiply(HOUR));
            case "natural-day" -> plain(value.multiply(DAY));
            case "week" -> plain(value.multiply(WEEK));
            case "month" -> plain(value) + "M";
            case "year" -> plain(value.multiply(YEAR)) + "M";
            default -> plain(value) + StringUtils.SPACE + unit;
        };
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        return value == null ? null : value.toString();
    }
}
