package org.sitong.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeUnit;

class TimeLimitOrderTest {

    private static TimeLimit limit(String text) {
        if (text.equals("immediate")) {
            return TimeLimit.builder().immediate(true).build();
        }
        String[] parts = text.split(" ");
        return TimeLimit.builder()
                .value(new BigDecimal(parts[0]))
                .unit(TimeUnit.valueOf(parts[1]))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "20 WORKING_DAY, 7 WORKING_DAY, EASIER",
        "20 WORKING_DAY, 20.0 WORKING_DAY, SAME",
        "20 WORKING_DAY, 21 WORKING_DAY, HARDER",
        "20 WORKING_DAY, 19 NATURAL_DAY, EASIER",
        "20 WORKING_DAY, 20 NATURAL_DAY, UNKNOWN",
        "20 WORKING_DAY, 28 NATURAL_DAY, UNKNOWN",
        "20 WORKING_DAY, 60 NATURAL_DAY, HARDER",
        "5 NATURAL_DAY, 6 WORKING_DAY, HARDER",
        "30 NATURAL_DAY, 1 MONTH, UNKNOWN",
        "27 NATURAL_DAY, 1 MONTH, HARDER",
        "3 MONTH, 1 YEAR, HARDER",
        "1 YEAR, 12 MONTH, SAME",
        "2 WEEK, 14 NATURAL_DAY, SAME",
        "1 YEAR, 360 NATURAL_DAY, EASIER",
        "1 YEAR, 365 NATURAL_DAY, UNKNOWN",
        "1 WORKING_DAY, 1 HOUR, EASIER",
        "1 WORKING_DAY, 12 HOUR, UNKNOWN",
        "1 WORKING_DAY, 8 HOUR, UNKNOWN",
        "1 WORKING_DAY, 7 HOUR, EASIER",
        "0.5 WORKING_DAY, 0.3 NATURAL_DAY, UNKNOWN",
        "1.5 WORKING_DAY, 1.1 NATURAL_DAY, EASIER",
        "1.5 WORKING_DAY, 1.4 NATURAL_DAY, UNKNOWN",
        "1 WORKING_DAY, 30 MINUTE, EASIER",
        "1 NATURAL_DAY, 24 HOUR, SAME",
        "3 MONTH, immediate, EASIER",
        "immediate, 1 WORKING_DAY, HARDER",
        "immediate, 0 WORKING_DAY, SAME",
        "3 MONTH, 20 WORKING_DAY, EASIER",
        "3 MONTH, 60 WORKING_DAY, UNKNOWN",
        "1 MONTH, 60 WORKING_DAY, HARDER"
    })
    void ordersAcrossUnits(String from, String to, Direction direction) {
        assertThat(TimeLimitOrder.compare(limit(from), limit(to))).isEqualTo(direction);
        assertThat(TimeLimitOrder.compare(limit(to), limit(from))).isEqualTo(direction.reversed());
    }

    @ParameterizedTest
    @CsvSource({
        "20 NATURAL_DAY, 20 WORKING_DAY, true",
        "21 NATURAL_DAY, 20 WORKING_DAY,",
        "31 NATURAL_DAY, 1 MONTH,",
        "28 NATURAL_DAY, 1 MONTH, true",
        "24 HOUR, 1 NATURAL_DAY, true",
        "8 HOUR, 1 WORKING_DAY, true",
        "4 HOUR, 0.5 WORKING_DAY, true",
        "1 WORKING_DAY, 8 HOUR,",
        "6 WORKING_DAY, 5 NATURAL_DAY, false",
        "immediate, 5 NATURAL_DAY, true"
    })
    void boundsDecideWhetherALimitIsKept(String limit, String bound, @Nullable Boolean within) {
        assertThat(TimeLimitOrder.isWithin(limit(limit), limit(bound))).isEqualTo(within);
    }

    @Test
    void saysNothingOfWhatIsNotGiven() {
        TimeLimit words = TimeLimit.builder().raw("在法定期限内").build();
        assertThat(TimeLimitOrder.compare(words, limit("5 WORKING_DAY"))).isEqualTo(Direction.UNKNOWN);
        assertThat(TimeLimitOrder.isWithin(words, limit("5 WORKING_DAY"))).isNull();
        assertThat(TimeLimitOrder.compare(null, null)).isEqualTo(Direction.SAME);
        assertThat(TimeLimitOrder.compare(null, limit("5 WORKING_DAY"))).isEqualTo(Direction.INCOMPARABLE);
    }
}
