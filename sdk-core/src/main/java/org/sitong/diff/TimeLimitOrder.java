package org.sitong.diff;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeUnit;

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

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MINUTES_PER_DAY = BigDecimal.valueOf(24 * 60);
    private static final BigDecimal DAYS_PER_WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);

    /** What is left of a working day after its 8 hours, in minutes. */
    private static final BigDecimal NIGHT = BigDecimal.valueOf(16 * 60);

    /** Weekends stretch 5 days to 7, the 13 holidays of a year leave some 247 working days in 365. */
    private static final BigDecimal STRETCH = new BigDecimal("1.48");

    /** A weekend and the longest holiday, whatever day a limit begins on. */
    private static final BigDecimal LONGEST_BREAK = BigDecimal.valueOf(12);

    private static final BigDecimal SHORTEST_MONTH = BigDecimal.valueOf(28);
    private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);
    private static final BigDecimal MEAN_MONTH = new BigDecimal("30.436875");
    private static final BigDecimal MONTH_TOLERANCE = BigDecimal.valueOf(3);

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
        Span first = Span.of(from);
        Span second = Span.of(to);
        if (first == null || second == null) {
            return Direction.UNKNOWN;
        }
        if (first.value().signum() == 0 || second.value().signum() == 0 || first.unit() == second.unit()) {
            return direction(first.value().compareTo(second.value()));
        }
        boolean onClock = first.unit() == TimeUnit.MINUTE || second.unit() == TimeUnit.MINUTE;
        Range one = Range.of(first, onClock);
        Range other = Range.of(second, onClock);
        if (one.isExact() && other.isExact() && one.least().compareTo(other.least()) == 0) {
            return Direction.SAME;
        }
        if (one.most().compareTo(other.least()) < 0) {
            return Direction.HARDER;
        }
        return other.most().compareTo(one.least()) < 0 ? Direction.EASIER : Direction.UNKNOWN;
    }

    /**
     * Tells whether one limit is certainly not longer than another.
     *
     * @param limit a limit
     * @param bound the limit that it must not exceed
     * @return {@code true} or {@code false} where that is certain; {@code null} where it cannot be told
     */
    public static @Nullable Boolean isWithin(TimeLimit limit, TimeLimit bound) {
        Direction direction = compare(bound, limit);
        if (direction != Direction.UNKNOWN) {
            return direction != Direction.HARDER;
        }
        Span inner = Span.of(limit);
        Span outer = Span.of(bound);
        if (inner == null || outer == null) {
            return null;
        }
        boolean onClock = inner.unit() == TimeUnit.MINUTE || outer.unit() == TimeUnit.MINUTE;
        boolean fits = Range.of(inner, onClock)
                        .most()
                        .compareTo(Range.of(outer, onClock).least())
                <= 0;
        return fits ? Boolean.TRUE : null;
    }

    private static Direction direction(int order) {
        if (order == 0) {
            return Direction.SAME;
        }
        return order < 0 ? Direction.HARDER : Direction.EASIER;
    }

    /** A limit in one of four units that do not convert exactly: minutes, natural days, working days, months. */
    private record Span(BigDecimal value, TimeUnit unit) {

        static @Nullable Span of(TimeLimit limit) {
            if (Boolean.TRUE.equals(limit.immediate())) {
                return new Span(BigDecimal.ZERO, TimeUnit.NATURAL_DAY);
            }
            BigDecimal value = limit.value();
            TimeUnit unit = limit.unit();
            if (value == null || unit == null) {
                return null;
            }
            return switch (unit) {
                case HOUR -> new Span(value.multiply(MINUTES_PER_HOUR), TimeUnit.MINUTE);
                case WEEK -> new Span(value.multiply(DAYS_PER_WEEK), TimeUnit.NATURAL_DAY);
                case YEAR -> new Span(value.multiply(MONTHS_PER_YEAR), TimeUnit.MONTH);
                case MINUTE, NATURAL_DAY, WORKING_DAY, MONTH -> new Span(value, unit);
            };
        }
    }

    /** The minutes that a limit may be. */
    private record Range(BigDecimal least, BigDecimal most) {

        static Range of(Span span, boolean onClock) {
            BigDecimal value = span.value();
            return switch (span.unit()) {
                case MINUTE -> exactly(value);
                case WORKING_DAY -> {
                    BigDecimal shortened = onClock ? value.min(BigDecimal.ONE) : broken(value);
                    yield new Range(
                            minutes(value).subtract(NIGHT.multiply(shortened)),
                            minutes(value.multiply(STRETCH).add(LONGEST_BREAK)));
                }
                case MONTH -> {
                    BigDecimal mean = value.multiply(MEAN_MONTH);
                    yield new Range(
                            minutes(value.multiply(SHORTEST_MONTH).max(mean.subtract(MONTH_TOLERANCE))),
                            minutes(value.multiply(LONGEST_MONTH).min(mean.add(MONTH_TOLERANCE))));
                }
                default -> exactly(minutes(value));
            };
        }

        private static BigDecimal minutes(BigDecimal days) {
            return days.multiply(MINUTES_PER_DAY);
        }

        /** What a number of days has beyond whole ones: half a working day is half of 8 hours, not of 24. */
        private static BigDecimal broken(BigDecimal days) {
            return days.remainder(BigDecimal.ONE);
        }

        boolean isExact() {
            return least.compareTo(most) == 0;
        }

        private static Range exactly(BigDecimal minutes) {
            return new Range(minutes, minutes);
        }
    }
}
