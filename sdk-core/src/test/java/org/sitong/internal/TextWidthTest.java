package org.sitong.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "行政许可, 8",
        "（A）、。, 9",
        "＂ｆｕｌｌ＂, 12",
        "ｶﾀ, 2",
        "e\u0301, 1",
        "a\u200Bb, 2",
        "\uD842\uDFB7, 2",
        "\uD83D\uDCC4, 2",
        "“”…—·, 5",
        "〿, 1",
        "한글, 4"
    })
    void countsPlaces(String text, int places) {
        assertThat(TextWidth.of(text)).isEqualTo(places);
    }
}
