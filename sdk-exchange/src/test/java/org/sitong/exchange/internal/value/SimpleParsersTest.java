package org.sitong.exchange.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.json.JsonValue;

class SimpleParsersTest {

    private static String read(ValueParser parser, String text) {
        Reading reading = parser.read(JsonValue.of(text), Known.NOTHING);
        return reading.outcome() + " " + reading.value();
    }

    @Test
    void texts() {
        assertThat(read(TextParser.WHOLE, "020-12345、转1")).isEqualTo("MAPPED 020-12345、转1");
        assertThat(read(new TextParser(2, 4), "440101")).isEqualTo("MAPPED 01");
        assertThat(read(new TextParser(19, 31), "440101")).isEqualTo("UNPARSED null");
        assertThat(read(new TextParser(1, 3), "a\uD83D\uDE00b")).isEqualTo("MAPPED \uD83D\uDE00");
        assertThat(read(new TextParser(0, 2), "a\uD83D\uDE00b")).isEqualTo("UNPARSED null");
        assertThat(TextParser.WHOLE.read(new JsonValue.JsonObject(Map.of()), Known.NOTHING))
                .isEqualTo(Reading.unreadable());
    }

    @Test
    void blanksOfAllKinds() {
        assertThat(Texts.trim("\u3000\u00a0\uFEFF 甲 乙\u200B\t\n")).isEqualTo("甲 乙");
        assertThat(Texts.strip("办理地点：某路1号", List.of("办理地点:", "办理地点："))).isEqualTo("某路1号");
        assertThat(Texts.of(new JsonValue.JsonNumber(new BigDecimal("1.0")))).isEqualTo("1.0");
        assertThat(Texts.of(new JsonValue.JsonArray(List.of(JsonValue.of(" 甲 ")))))
                .isEqualTo("甲");
        assertThat(Texts.of(JsonValue.NULL)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, MAPPED 0", "１２, MAPPED 12", "2147483648, UNPARSED null", "-1, UNPARSED null", "1次, UNPARSED null"})
    void integers(String text, String expected) {
        assertThat(read(new IntegerParser(), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10元, MAPPED 10", "0.50, MAPPED 0.5", "１０.５元, MAPPED 10.5", "免费, UNPARSED null", "-3, UNPARSED null"})
    void decimals(String text, String expected) {
        assertThat(read(new DecimalParser(List.of("元"), null), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"是, MAPPED true", "１, MAPPED true", "不支持, MAPPED false", "0, MAPPED false", "或许, UNPARSED null"})
    void booleans(String text, String expected) {
        assertThat(read(new BooleanParser(List.of("是", "支持", "1"), List.of("否", "不支持", "0")), text))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-26, MAPPED 2021-05-26",
        "2021/5/6, MAPPED 2021-05-06",
        "2021.5.6, MAPPED 2021-05-06",
        "2021年5月6日, MAPPED 2021-05-06",
        "20210526, MAPPED 2021-05-26",
        "2021-05-26 00:00:00, MAPPED 2021-05-26",
        "2021-05-26T08:30:00+08:00, NARROWED 2021-05-26",
        "2021-02-30, UNPARSED null",
        "去年, UNPARSED null"
    })
    void dates(String text, String expected) {
        assertThat(read(new DateParser(false), text)).isEqualTo(expected);
    }

    @Test
    void codes() {
        CodeParser parser = new CodeParser(new Vocabulary(Map.of("镇（乡、街道）级", "township", "01", "licence")));
        assertThat(read(parser, "镇(乡、街道)级")).isEqualTo("MAPPED township");
        assertThat(read(parser, "０１")).isEqualTo("MAPPED licence");
        assertThat(read(parser, "1")).isEqualTo("UNPARSED null");
    }
}
