package org.sitong.exchange.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sitong.json.JsonValue;

class ListParserTest {

    private static final List<String> SEPARATORS = List.of("^", ",", "，", "、", "；", ";");
    private static final Vocabulary LEVELS =
            new Vocabulary(Map.of("省级", "provincial", "镇（乡、街道）级", "township", "村（社区）级", "village", "决定、公开级", "odd"));

    private static ListParser texts() {
        return new ListParser(TextParser.WHOLE, SEPARATORS, false, Integer.MAX_VALUE);
    }

    private static Reading levels(String text) {
        return new ListParser(new CodeParser(LEVELS), SEPARATORS, true, Integer.MAX_VALUE)
                .read(JsonValue.of(text), Known.NOTHING);
    }

    private static String read(ListParser parser, JsonValue value) {
        return String.valueOf(parser.read(value, Known.NOTHING).value());
    }

    @Test
    void separators() {
        assertThat(read(texts(), JsonValue.of("甲^乙,丙，丁、戊；己;庚"))).isEqualTo("[甲, 乙, 丙, 丁, 戊, 己, 庚]");
        assertThat(read(texts(), JsonValue.of("、甲、、乙 、"))).isEqualTo("[甲, 乙]");
    }

    @Test
    void bracketsHoldTogether() {
        assertThat(read(texts(), JsonValue.of("镇(乡、街道)级、村(社区)级"))).isEqualTo("[镇(乡、街道)级, 村(社区)级]");
        assertThat(read(texts(), JsonValue.of("甲（乙、丙"))).isEqualTo("[甲（乙, 丙]");
        assertThat(read(texts(), JsonValue.of("甲）、（乙"))).isEqualTo("[甲）, （乙]");
    }

    @Test
    void wordsOfTheListHoldTogether() {
        Reading reading = levels("决定、公开级、镇(乡、街道)级，村（社区）级、省级");
        assertThat(reading.outcome()).isEqualTo(Outcome.MAPPED);
        assertThat(String.valueOf(reading.value())).isEqualTo("[odd, township, village, provincial]");
    }

    @Test
    void unknownWordsNarrowAndNothingKnownIsUnread() {
        assertThat(levels("省级、某级").outcome()).isEqualTo(Outcome.NARROWED);
        assertThat(levels("某级").outcome()).isEqualTo(Outcome.UNPARSED);
        assertThat(levels("某级").value()).isNull();
    }

    @Test
    void repeatedValuesCountOnceWhereTheListIsASet() {
        assertThat(levels("省级、省级")).isEqualTo(Reading.of(new JsonValue.JsonArray(List.of(JsonValue.of("provincial")))));
        assertThat(read(texts(), JsonValue.of("甲、甲"))).isEqualTo("[甲, 甲]");
    }

    @Test
    void aListStaysAsItIs() {
        JsonValue list = new JsonValue.JsonArray(List.of(
                JsonValue.of("甲、乙"),
                JsonValue.NULL,
                JsonValue.of(" "),
                new JsonValue.JsonArray(List.of(JsonValue.of("丙")))));
        assertThat(read(texts(), list)).isEqualTo("[甲、乙, 丙]");
        assertThat(read(texts(), JsonValue.of("[\"甲、乙\", \"丙\"]"))).isEqualTo("[甲、乙, 丙]");
        assertThat(read(texts(), JsonValue.of("[甲]、乙"))).isEqualTo("[[甲], 乙]");
    }

    @Test
    void aSentenceIsOneValue() {
        ListParser parser = new ListParser(TextParser.WHOLE, SEPARATORS, false, 6);
        assertThat(read(parser, JsonValue.of("申领、补领"))).isEqualTo("[申领, 补领]");
        assertThat(read(parser, JsonValue.of("在防疫、研究工作中做出成绩"))).isEqualTo("[在防疫、研究工作中做出成绩]");
    }

    @Test
    void aLongTextIsCutInOnePass() {
        String text = "甲".repeat(400_000) + "、乙";
        assertThat(new Splitter(SEPARATORS, List.of("丙、丁")).split(text))
                .hasSize(2)
                .last()
                .isEqualTo("乙");
    }

    @Test
    void aWordBehindBlanksHoldsTogether() {
        assertThat(new Splitter(SEPARATORS, List.of("丙、丁")).split("甲、 丙、丁、戊、己丙、丁"))
                .containsExactly("甲", "丙、丁", "戊", "己丙", "丁");
    }

    @Property
    void partsJoinedComeApartAgain(@ForAll("parts") List<String> parts) {
        assertThat(new Splitter(SEPARATORS, List.of()).split(String.join("、", parts)))
                .isEqualTo(parts);
    }

    @Provide
    Arbitrary<List<String>> parts() {
        Arbitrary<String> part = Arbitraries.of("甲", "甲乙", "镇(乡、街道)级", "《办法》", "a（b，c）", "一二三四", "[甲,乙]级");
        return part.list().ofMinSize(1).ofMaxSize(8);
    }
}
