package org.sitong.exchange.internal.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/**
 * Days: {@code 2021-05-26}, {@code 2021/5/26}, {@code 2021.5.26}, {@code 20210526}, {@code 2021年5月26日}; a time of day is
 * left out.
 *
 * @param midnight whether a day is written with its first moment, for columns that hold one
 */
public record DateParser(boolean midnight) implements ValueParser {

    private static final Pattern DAY = Pattern.compile("([0-9]{4})(?:[-/.年])([0-9]{1,2})(?:[-/.月])([0-9]{1,2})日?"
            + "(?<time>[T ]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?<time>[0-9]{6})?");

    @Override
    public Reading read(JsonValue value, Known known) {
        String text = Texts.of(value);
        if (text == null) {
            return Reading.unreadable();
        }
        String key = Texts.key(text);
        Matcher day = DAY.matcher(key);
        Matcher compact = COMPACT.matcher(key);
        if (day.matches()) {
            return day(day);
        }
        return compact.matches() ? day(compact) : Reading.unreadable();
    }

    @Override
    public @Nullable String spell(JsonValue value) {
        return value instanceof JsonValue.JsonString day ? day.value() + (midnight ? " 00:00:00" : "") : null;
    }

    private static Reading day(Matcher parts) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
            String time = parts.group("time");
            boolean midnight =
                    time == null || time.replaceAll("(Z|[+-][0-9:]+)$", "").matches("[T0:.]*");
            return new Reading(midnight ? Outcome.MAPPED : Outcome.NARROWED, JsonValue.of(date.toString()));
        } catch (DateTimeException e) {
            return Reading.unreadable(); // no such day, as 2021-02-30
        }
    }
}
