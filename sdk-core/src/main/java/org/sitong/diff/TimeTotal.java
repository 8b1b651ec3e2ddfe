package org.sitong.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeUnit;

/**
 * How long something takes that is made of several time limits: one after the other ({@link #plus}), or side by side
 * ({@link #orLonger}). Limits in units that do not convert exactly are kept apart, so that a total is held against a limit as
 * exactly as {@link TimeLimitOrder} holds one limit against another. Immutable and thread-safe.
 */
public final class TimeTotal {

    /** Of so many ways of which none is certainly the longest, the longest in each unit stands for the rest. */
    private static final int MOST_WAYS = 64;

    /** Nothing to wait for. */
    public static final TimeTotal NONE = new TimeTotal(List.of(TimeSpan.NONE), TimeSpan.NONE, true);

    /** The ways of which none is certainly longer than another; the longest of them is the total. */
    private final List<TimeSpan> ways;

    /** Not shorter than any way. */
    private final TimeSpan bound;

    /** Whether all ways are kept. */
    private final boolean whole;

    private TimeTotal(List<TimeSpan> ways, TimeSpan bound, boolean whole) {
        this.ways = ways;
        this.bound = bound;
        this.whole = whole;
    }

    /**
     * The total of one limit.
     *
     * @param limit the limit
     * @return its length; nothing where it is immediate, {@code null} where its number or unit is missing
     */
    public static @Nullable TimeTotal of(TimeLimit limit) {
        TimeSpan span = TimeSpan.of(limit);
        return span == null ? null : new TimeTotal(List.of(span), span, true);
    }

    /**
     * One after the other.
     *
     * @param next what follows
     * @return the sum
     */
    public TimeTotal plus(TimeTotal next) {
        Ways sums = new Ways();
        for (TimeSpan one : ways) {
            for (TimeSpan other : next.ways) {
                sums.add(one.plus(other));
            }
        }
        return sums.total(bound.plus(next.bound), whole && next.whole);
    }

    /**
     * Side by side.
     *
     * @param other what takes its time meanwhile
     * @return the longer of both
     */
    public TimeTotal orLonger(TimeTotal other) {
        Ways all = new Ways();
        ways.forEach(all::add);
        other.ways.forEach(all::add);
        return all.total(bound.upperBound(other.bound), whole && other.whole);
    }

    /**
     * Tells whether the total is certainly not longer than a limit.
     *
     * @param limit the limit
     * @return {@code true} or {@code false} where that is certain; {@code null} where it cannot be told
     */
    public @Nullable Boolean isWithin(TimeLimit limit) {
        TimeSpan most = TimeSpan.of(limit);
        if (most == null) {
            return null;
        }
        boolean isOpen = !whole;
        for (TimeSpan way : ways) {
            Boolean fits = way.isWithin(most);
            if (Boolean.FALSE.equals(fits)) {
                return false;
            }
            isOpen |= fits == null;
        }
        return !isOpen || Boolean.TRUE.equals(bound.isWithin(most)) ? Boolean.TRUE : null;
    }

    /**
     * Tells whether the total is certainly shorter than a limit.
     *
     * @param limit the limit
     * @return {@code true} or {@code false} where that is certain; {@code null} where it cannot be told
     */
    public @Nullable Boolean isShorterThan(TimeLimit limit) {
        TimeSpan most = TimeSpan.of(limit);
        if (most == null) {
            return null;
        }
        boolean isOpen = !whole;
        for (TimeSpan way : ways) {
            Direction direction = way.compare(most);
            if (direction == Direction.SAME || direction == Direction.EASIER) {
                return false;
            }
            isOpen |= direction != Direction.HARDER;
        }
        return !isOpen || bound.compare(most) == Direction.HARDER ? Boolean.TRUE : null;
    }

    /**
     * The total as a limit, where one unit says it all.
     *
     * @return number and unit; {@code null} where units are mixed
     */
    public @Nullable TimeLimit asLimit() {
        if (!whole || ways.size() > 1) {
            return null;
        }
        TimeSpan only = ways.get(0);
        TimeUnit unit = null;
        BigDecimal value = BigDecimal.ZERO;
        for (TimeUnit each : List.of(TimeUnit.WORKING_DAY, TimeUnit.NATURAL_DAY, TimeUnit.MINUTE, TimeUnit.MONTH)) {
            BigDecimal inUnit = only.in(each);
            if (inUnit.signum() > 0 && unit != null) {
                return null;
            }
            if (inUnit.signum() > 0) {
                unit = each;
                value = inUnit;
            }
        }
        return unit == null
                ? TimeLimit.builder().immediate(true).build()
                : TimeLimit.builder().value(value).unit(unit).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeTotal total
                && whole == total.whole
                && ways.size() == total.ways.size()
                && ways.stream().allMatch(way -> total.ways.stream().anyMatch(way::isSame))
                && bound.isSame(total.bound);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ways.size(), whole);
    }

    /** Each way in minutes, natural days, working days and months. */
    @Override
    public String toString() {
        return ways.toString();
    }

    /** Collects ways, none of them certainly longer than another. */
    private static final class Ways {

        private final List<TimeSpan> kept = new ArrayList<>();
        private boolean isWhole = true;

        void add(TimeSpan way) {
            if (kept.stream().anyMatch(known -> known.dominates(way))) {
                return;
            }
            kept.removeIf(way::dominates);
            if (kept.size() < MOST_WAYS) {
                kept.add(way);
            } else {
                isWhole = false;
            }
        }

        TimeTotal total(TimeSpan bound, boolean whole) {
            return new TimeTotal(List.copyOf(kept), bound, whole && isWhole);
        }
    }
}
