package org.sitong.diff;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeUnit;

/**
 * A length of time in four units that do not convert exactly: minutes, natural days, working days and months. A sum of limits
 * keeps each unit by itself, so that nothing is lost before two lengths are compared.
 */
record TimeSpan(BigDecimal minutes, BigDecimal naturalDays, BigDecimal workingDays, BigDecimal months) {

    static final TimeSpan NONE = new TimeSpan(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

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

    /** A limit's length; {@code null} where number or unit is missing. */
    static @Nullable TimeSpan of(TimeLimit limit) {
        if (Boolean.TRUE.equals(limit.immediate())) {
            return NONE;
        }
        BigDecimal value = limit.value();
        if (value == null || limit.unit() == null) {
            return null;
        }
        BigDecimal zero = BigDecimal.ZERO;
        return switch (limit.unit()) {
            case MINUTE -> new TimeSpan(value, zero, zero, zero);
            case HOUR -> new TimeSpan(value.multiply(MINUTES_PER_HOUR), zero, zero, zero);
            case NATURAL_DAY -> new TimeSpan(zero, value, zero, zero);
            case WEEK -> new TimeSpan(zero, value.multiply(DAYS_PER_WEEK), zero, zero);
            case WORKING_DAY -> new TimeSpan(zero, zero, value, zero);
            case MONTH -> new TimeSpan(zero, zero, zero, value);
            case YEAR -> new TimeSpan(zero, zero, zero, value.multiply(MONTHS_PER_YEAR));
        };
    }

    TimeSpan plus(TimeSpan other) {
        return new TimeSpan(
                minutes.add(other.minutes),
                naturalDays.add(other.naturalDays),
                workingDays.add(other.workingDays),
                months.add(other.months));
    }

    /** How many of one of the four units. */
    BigDecimal in(TimeUnit unit) {
        return switch (unit) {
            case MINUTE -> minutes;
            case NATURAL_DAY -> naturalDays;
            case WORKING_DAY -> workingDays;
            case MONTH -> months;
            case HOUR, WEEK, YEAR -> throw new IllegalArgumentException("Not kept by itself: " + unit);
        };
    }

    boolean isSame(TimeSpan other) {
        return dominates(other) && other.dominates(this);
    }

    /** The larger number in each unit: certainly not shorter than either. */
    TimeSpan upperBound(TimeSpan other) {
        return new TimeSpan(
                minutes.max(other.minutes),
                naturalDays.max(other.naturalDays),
                workingDays.max(other.workingDays),
                months.max(other.months));
    }

    /** Whether no unit has a smaller number than in another length. */
    boolean dominates(TimeSpan other) {
        return minutes.compareTo(other.minutes) >= 0
                && naturalDays.compareTo(other.naturalDays) >= 0
                && workingDays.compareTo(other.workingDays) >= 0
                && months.compareTo(other.months) >= 0;
    }

    /** What the change from this length to another means to who waits. */
    Direction compare(TimeSpan to) {
        if (dominates(to)) {
            return to.dominates(this) ? Direction.SAME : Direction.EASIER;
        }
        if (to.dominates(this)) {
            return Direction.HARDER;
        }
        boolean onClock = isOnClock() || to.isOnClock();
        Range one = range(onClock);
        Range other = to.range(onClock);
        if (one.isExact() && other.isExact() && one.least().compareTo(other.least()) == 0) {
            return Direction.SAME;
        }
        if (one.most().compareTo(other.least()) < 0) {
            return Direction.HARDER;
        }
        return other.most().compareTo(one.least()) < 0 ? Direction.EASIER : Direction.UNKNOWN;
    }

    /** Whether this length is certainly not longer than another; {@code null} where it cannot be told. */
    @Nullable
    Boolean isWithin(TimeSpan bound) {
        Direction direction = bound.compare(this);
        if (direction != Direction.UNKNOWN) {
            return direction != Direction.HARDER;
        }
        boolean onClock = isOnClock() || bound.isOnClock();
        return range(onClock).most().compareTo(bound.range(onClock).least()) <= 0 ? Boolean.TRUE : null;
    }

    private boolean isOnClock() {
        return minutes.signum() > 0;
    }

    private Range range(boolean onClock) {
        Range all = Range.exactly(minutes).plus(Range.exactly(inMinutes(naturalDays)));
        if (workingDays.signum() > 0) {
            BigDecimal shortened = onClock ? workingDays.min(BigDecimal.ONE) : broken(workingDays);
            all = all.plus(new Range(
                    inMinutes(workingDays).subtract(NIGHT.multiply(shortened)),
                    inMinutes(workingDays.multiply(STRETCH).add(LONGEST_BREAK))));
        }
        if (months.signum() > 0) {
            BigDecimal mean = months.multiply(MEAN_MONTH);
            all = all.plus(new Range(
                    inMinutes(months.multiply(SHORTEST_MONTH).max(mean.subtract(MONTH_TOLERANCE))),
                    inMinutes(months.multiply(LONGEST_MONTH).min(mean.add(MONTH_TOLERANCE)))));
        }
        return all;
    }

    private static BigDecimal inMinutes(BigDecimal days) {
        return days.multiply(MINUTES_PER_DAY);
    }

    /** What a number of days has beyond whole ones: half a working day is half of 8 hours, not of 24. */
    private static BigDecimal broken(BigDecimal days) {
        return days.remainder(BigDecimal.ONE);
    }

    /** The minutes that a length may be. */
    private record Range(BigDecimal least, BigDecimal most) {

        static Range exactly(BigDecimal minutes) {
            return new Range(minutes, minutes);
        }

        Range plus(Range other) {
            return new Range(least.add(other.least), most.add(other.most));
        }

        boolean isExact() {
            return least.compareTo(most) == 0;
        }
    }
}
