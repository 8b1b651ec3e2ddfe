package org.sitong.exchange.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitong.item.TimeUnit;
import org.sitong.json.JsonValue;

/** Whatever a source holds, no parser throws, and what it gives fits the outcome it reports. */
class ParserPropertiesTest {

    private static final Vocabulary WORDS = new Vocabulary(Map.of("受理", "acceptance", "省级", "provincial", "1", "one"));
    private static final List<ValueParser> PARSERS = List.of(
            TextParser.WHOLE,
            new TextParser(19, 31),
            new IntegerParser(),
            new DecimalParser(List.of("元"), null),
            new BooleanParser(List.of("是"), List.of("否")),
            new DateParser(false),
            new CodeParser(WORDS),
            new JointOrgansParser(WORDS, WORDS),
            new TimeLimitParser(new TimeLimitParser.BareDay("itemType", Set.of("licence"), TimeUnit.WORKING_DAY)),
            new ListParser(new CodeParser(WORDS), List.of("、", "^"), true, 15),
            new ListParser(TextParser.WHOLE, List.of(","), false, Integer.MAX_VALUE));

    @Property(tries = 2000)
    void noParserThrows(@ForAll("values") JsonValue value) {
        for (ValueParser parser : PARSERS) {
            Reading reading = parser.read(value, path -> "licence");
            if (reading.outcome() != Outcome.UNPARSED) {
                assertThat(reading.value()).isNotNull();
            }
        }
    }

    @Property(tries = 2000)
    void aLimitThatIsReadHasNumberAndUnitOrIsImmediate(@ForAll("limits") String text) {
        Reading reading = PARSERS.get(8).read(JsonValue.of(text), path -> "licence");
        Set<String> members = ((JsonValue.JsonObject) reading.value()).members().keySet();

        assertThat(members).contains("raw");
        if (reading.outcome() == Outcome.UNPARSED) {
            assertThat(members).containsOnly("raw");
        } else if (!members.contains("immediate")) {
            assertThat(members).contains("value", "unit");
        }
    }

    @Provide
    Arbitrary<JsonValue> values() {
        Arbitrary<JsonValue> text = Arbitraries.oneOf(
                        limits(), Arbitraries.strings().all().ofMaxLength(40))
                .map(JsonValue::of);
        Arbitrary<JsonValue> scalar = Arbitraries.oneOf(
                text,
                Arbitraries.bigDecimals().map(JsonValue.JsonNumber::new),
                Arbitraries.of(true, false).map(JsonValue::of),
                Arbitraries.just(JsonValue.NULL));
        Arbitrary<JsonValue> list = scalar.list().ofMaxSize(4).map(JsonValue.JsonArray::new);
        Arbitrary<JsonValue> object = scalar.map(value -> new JsonValue.JsonObject(Map.of("$oid", value)));
        return Arbitraries.oneOf(
                scalar, list, list.list().ofMaxSize(2).map(l -> new JsonValue.JsonArray(List.copyOf(l))), object);
    }

    @Provide
    Arbitrary<String> limits() {
        return Arbitraries.of(
                        "20",
                        "３",
                        "三",
                        "十",
                        "百",
                        "半",
                        "个",
                        "工作日",
                        "自然日",
                        "日",
                        "月",
                        "年",
                        "小时",
                        "(",
                        ")",
                        "（",
                        "）",
                        "、",
                        ",",
                        "，",
                        "^",
                        "；",
                        "自受理之日起",
                        "除外",
                        "不含",
                        "当场",
                        "即办",
                        "省级",
                        "司法",
                        "受理",
                        "[",
                        "]",
                        "\"",
                        " ",
                        "\u3000",
                        "。",
                        ".",
                        "是",
                        "元",
                        "2021-05-26",
                        "日内",
                        "承诺时限：",
                        "0.25")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }
}
