package org.sitong.diff;

import org.jspecify.annotations.Nullable;
import org.sitong.item.TimeLimit;

/**
 * Which of two time limits is shorter, across units. Where units do not convert exactly, both limits are taken as ranges of
 * minutes, and an answer is given only where the ranges decide:
 *
 * <ul>
 *   <li>working days: n whole working days are never less than n natural days (行政许可法 第八十二条: holidays do not count),
 *       and never more than weekends and the holidays of a year can stretch them;
 *   <li>a month has 28 to 31 days, a year 365 or 366 and always 12 months, a week 7 days;
 *   <li>hours and minutes are held against a working day of at least 8 hours;
 *   <li>immediate is zero.
 * </ul>
 *
 * <p>From what event a limit counts and what it excludes is not weighed. Thread-safe.
 */
public final class TimeLimitOrder {

    private TimeLimitOrder() {}

    /**
     * Orders two limits.
     *
     * @param from one limit; {@code null} where there is none
     * @param to the other limit; {@code null} where there is none
     * @return {@link Direction#EASIER} where {@code to} is certainly shorter, {@link Direction#HARDER} where it is certainly
     *     longer, {@link Direction#SAME} where they are equally long, {@link Direction#INCOMPARABLE} where only one is there,
     *     {@link Direction#UNKNOWN} where a number or unit is missing or the units leave it open
     */
    public static Direction compare(@Nullable TimeLimit from, @Nullable TimeLimit to) {
        if (from == null || to == null) {
            return from == to ? Direction.SAME : Direction.INCOMPARABLE;
        }
        TimeSpan first = TimeSpan.of(from);
        TimeSpan second = TimeSpan.of(to);
        return first == null || second == null ? Direction.UNKNOWN : first.compare(second);
    }

    /**
     * Tells whether one limit is certainly not longer than another.
     *
     * @param limit a limit
     * @param bound the limit that it must not exceed
     * @return {@code true} or {@code false} where that is certain; {@code null} where it cannot be told
     */
    public static @Nullable Boolean isWithin(TimeLimit limit, TimeLimit bound) {
        TimeSpan inner = TimeSpan.of(limit);
        TimeSpan outer = TimeSpan.of(bound);
        return inner == null || outer == null ? null : inner.isWithin(outer);
    }
}
