package org.sitong.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeUnit;

class TimeTotalTest {

    private static TimeLimit limit(long value, TimeUnit unit) {
        return TimeLimit.builder().value(BigDecimal.valueOf(value)).unit(unit).build();
    }

    private static TimeTotal total(TimeLimit limit) {
        return Objects.requireNonNull(TimeTotal.of(limit));
    }

    private static TimeTotal workingDays(long value) {
        return total(limit(value, TimeUnit.WORKING_DAY));
    }

    @Test
    void oneUnitIsExact() {
        TimeTotal sum = workingDays(3).plus(workingDays(4));
        assertThat(sum.isWithin(limit(7, TimeUnit.WORKING_DAY))).isTrue();
        assertThat(sum.isWithin(limit(6, TimeUnit.WORKING_DAY))).isFalse();
        assertThat(sum.isShorterThan(limit(7, TimeUnit.WORKING_DAY))).isFalse();
        assertThat(sum.isShorterThan(limit(8, TimeUnit.WORKING_DAY))).isTrue();
        assertThat(sum.asLimit()).isEqualTo(limit(7, TimeUnit.WORKING_DAY));
    }

    @Test
    void whatRunsSideBySideCountsOnce() {
        TimeTotal side = workingDays(3).orLonger(workingDays(5));
        assertThat(side.plus(workingDays(1)).asLimit()).isEqualTo(limit(6, TimeUnit.WORKING_DAY));
    }

    @Test
    void unitsThatDoNotConvertLeaveItOpen() {
        TimeTotal mixed = workingDays(10).plus(total(limit(5, TimeUnit.NATURAL_DAY)));
        assertThat(mixed.isWithin(limit(15, TimeUnit.WORKING_DAY))).isNull();
        assertThat(mixed.isWithin(limit(14, TimeUnit.NATURAL_DAY))).isFalse();
        assertThat(mixed.isWithin(limit(1, TimeUnit.YEAR))).isTrue();
        assertThat(mixed.asLimit()).isNull();
    }

    @Test
    void whatIsImmediateTakesNothingAndWordsAreNoLimit() {
        TimeLimit immediate = TimeLimit.builder().immediate(true).build();
        assertThat(total(immediate)).isEqualTo(TimeTotal.NONE);
        assertThat(TimeTotal.NONE.asLimit()).isEqualTo(immediate);
        assertThat(TimeTotal.of(TimeLimit.builder().raw("及时").build())).isNull();
        assertThat(workingDays(1).isWithin(immediate)).isFalse();
    }

    @Property
    void sumIsCommutativeAndAssociative(
            @ForAll("totals") TimeTotal a, @ForAll("totals") TimeTotal b, @ForAll("totals") TimeTotal c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(TimeTotal.NONE)).isEqualTo(a);
    }

    @Property
    void theLongerIsCommutativeAssociativeAndAbsorbs(
            @ForAll("totals") TimeTotal a, @ForAll("totals") TimeTotal b, @ForAll("totals") TimeTotal c) {
        assertThat(a.orLonger(b)).isEqualTo(b.orLonger(a));
        assertThat(a.orLonger(b).orLonger(c)).isEqualTo(a.orLonger(b.orLonger(c)));
        assertThat(a.orLonger(a)).isEqualTo(a);
        assertThat(a.orLonger(a.plus(b))).isEqualTo(a.plus(b));
        assertThat(a.orLonger(b).plus(c)).isEqualTo(a.plus(c).orLonger(b.plus(c)));
    }

    @Property
    void moreIsNeverShorter(
            @ForAll("totals") TimeTotal a, @ForAll("totals") TimeTotal b, @ForAll("limits") TimeLimit limit) {
        for (TimeTotal more : List.of(a.plus(b), a.orLonger(b))) {
            if (Boolean.FALSE.equals(a.isWithin(limit))) {
                assertThat(more.isWithin(limit)).isFalse();
            }
            if (Boolean.TRUE.equals(more.isWithin(limit))) {
                assertThat(a.isWithin(limit)).isNotEqualTo(Boolean.FALSE);
            }
        }
    }

    @Property
    void agreesWithTheOrderOfLimits(@ForAll("limits") TimeLimit one, @ForAll("limits") TimeLimit other) {
        assertThat(total(one).isWithin(other)).isEqualTo(TimeLimitOrder.isWithin(one, other));
        Direction direction = TimeLimitOrder.compare(one, other);
        Boolean shorter = total(one).isShorterThan(other);
        if (direction == Direction.HARDER) {
            assertThat(shorter).isTrue();
        } else if (direction == Direction.UNKNOWN) {
            assertThat(shorter).isNull();
        } else {
            assertThat(shorter).isFalse();
        }
    }

    /** Ways that cannot be ordered do not pile up, and what is then said stays true. */
    @Property(tries = 20)
    void manyWaysStayBounded(@ForAll("limits") TimeLimit limit) {
        TimeTotal all = TimeTotal.NONE;
        for (int i = 0; i < 300; i++) {
            all = all.orLonger(workingDays(i).plus(total(limit(300 - i, TimeUnit.NATURAL_DAY))));
        }
        Boolean longest = workingDays(299).isWithin(limit);
        if (Boolean.TRUE.equals(all.isWithin(limit))) {
            assertThat(longest).isNotEqualTo(Boolean.FALSE);
        }
        assertThat(all.toString().length()).isLessThan(20_000);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Combinators.combine(Arbitraries.longs().between(0, 200), Arbitraries.of(TimeUnit.class))
                .as(TimeTotalTest::limit);
    }

    @Provide
    Arbitrary<TimeTotal> totals() {
        return limits().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(limits -> Arbitraries.of(true, false)
                        .map(isSerial -> limits.stream()
                                .map(TimeTotalTest::total)
                                .reduce(isSerial ? TimeTotal::plus : TimeTotal::orLonger)
                                .orElseThrow()));
    }
}
