package org.sitong.exchange.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    private static final String DIGITS = "零一二三四五六七八九";

    @ParameterizedTest
    @CsvSource({"零, 0", "两, 2", "十, 10", "十二, 12", "二十, 20", "一百零五, 105", "三百六十五, 365", "二〇, 20", "半, 0.5"})
    void numbers(String text, String number) {
        assertThat(ChineseNumerals.read(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "十百", "一十十", "十半", "个", "二百百", "一二三四五六七八九十"})
    void noNumbers(String text) {
        assertThat(ChineseNumerals.read(text)).isNull();
    }

    @Property
    void everyNumberBelowTenThousand(@ForAll @IntRange(min = 1, max = 9999) int number) {
        assertThat(ChineseNumerals.read(write(number))).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    private static String write(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        int unit = 1000;
        for (String word : new String[] {"千", "百", "十", ""}) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = text.length() > 0;
            } else {
                text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(word);
                gap = false;
            }
            unit /= 10;
        }
        return text.toString();
    }
}
