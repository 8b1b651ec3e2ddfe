package org.sitong.exchange.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitong.json.JsonValue;

/** What parsers write says exactly what they were given, or they write nothing. */
class WritersTest {

    private static final Vocabulary KINDS = kinds();
    private static final ValueParser CODES = new ListParser(new CodeParser(KINDS), List.of("^", "、"), true, 99);
    private static final List<ValueParser> PARSERS = List.of(
            TextParser.WHOLE,
            new TextParser(2, 5),
            new IntegerParser(),
            new DecimalParser(List.of("元"), null),
            new DecimalParser(List.of(), 0),
            new BooleanParser(List.of("1", "是"), List.of("0")),
            new DateParser(false),
            new DateParser(true),
            new CodeParser(KINDS),
            CODES,
            new ListParser(TextParser.WHOLE, List.of("^"), false, 99),
            new ListParser(TextParser.WHOLE, List.of(), false, 99),
            new TimeLimitParser(null),
            new JointOrgansParser(new Vocabulary(Map.of("省级", "provincial")), KINDS));

    private static Vocabulary kinds() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("1", "window");
        words.put("2", "online");
        words.put("网上", "online");
        words.put("镇(乡、街道)级", "township");
        return new Vocabulary(words);
    }

    private static @Nullable String write(ValueParser parser, String json) {
        return parser.write(new JsonValue.JsonArray(List.of(JsonValue.of(json))));
    }

    @Property(tries = 3000)
    void whatIsWrittenIsReadAsTheSame(@ForAll("values") JsonValue value) {
        for (ValueParser parser : PARSERS) {
            String text = parser.write(value);
            if (text != null) {
                assertThat(Texts.trim(text)).isNotEmpty();
                Reading reading = parser.read(JsonValue.of(text), Known.NOTHING);
                assertThat(bare(reading.value())).isEqualTo(bare(value));
            }
        }
    }

    @Property(tries = 3000)
    void whatWasReadWholeIsWritten(@ForAll("texts") String text) {
        for (ValueParser parser : PARSERS) {
            Reading reading = parser.read(JsonValue.of(text), Known.NOTHING);
            boolean stretch = parser instanceof TextParser one && one.to() != null;
            boolean oneText = text.contains("[") || parser instanceof JointOrgansParser;
            if (reading.outcome() == Outcome.MAPPED && !Texts.trim(text).isEmpty() && !stretch && !oneText) {
                assertThat(parser.write(reading.value()))
                        .as("%s %s", parser, text)
                        .isNotNull();
            }
        }
    }

    /** A limit without its raw text, which a text gives it in any case. */
    private static @Nullable JsonValue bare(@Nullable JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
            members.remove("raw");
            return new JsonValue.JsonObject(members);
        }
        return value;
    }

    @Test
    void theFirstWordIsTheOneThatIsWritten() {
        assertThat(new CodeParser(KINDS).write(JsonValue.of("online"))).isEqualTo("2");
        assertThat(new BooleanParser(List.of("1", "是"), List.of("0")).write(JsonValue.of(true)))
                .isEqualTo("1");
        assertThat(CODES.write(new JsonValue.JsonArray(List.of(JsonValue.of("window"), JsonValue.of("online")))))
                .isEqualTo("1^2");
        assertThat(new DateParser(true).write(JsonValue.of("2026-01-31"))).isEqualTo("2026-01-31 00:00:00");
        assertThat(new DateParser(false).write(JsonValue.of("2026-01-31"))).isEqualTo("2026-01-31");
    }

    @Test
    void whatHasNoSpellingIsNotWritten() {
        assertThat(new CodeParser(KINDS).write(JsonValue.of("post"))).isNull();
        assertThat(write(new ListParser(TextParser.WHOLE, List.of("^"), false, 99), "甲^乙"))
                .isNull();
        assertThat(new DecimalParser(List.of(), 0).write(JsonValue.of("0.5"))).isNull();
        assertThat(new BooleanParser(List.of("1"), List.of()).write(JsonValue.of(false)))
                .isNull();
        assertThat(TextParser.WHOLE.write(JsonValue.of(" 前后 "))).isNull();
        assertThat(new ListParser(TextParser.WHOLE, List.of(), false, 99)
                        .write(new JsonValue.JsonArray(List.of(JsonValue.of("甲"), JsonValue.of("乙")))))
                .isNull();
    }

    @Test
    void limitsWithoutATextGetOne() {
        JsonValue days =
                new JsonValue.JsonObject(Map.of("value", JsonValue.of("20"), "unit", JsonValue.of("working-day")));
        assertThat(new TimeLimitParser(null).write(days)).isEqualTo("20工作日");
        JsonValue note = new JsonValue.JsonObject(Map.of("note", JsonValue.of("见说明")));
        assertThat(new TimeLimitParser(null).write(note)).isNull();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "20",
                        "３",
                        "工作日",
                        "个月",
                        "当场",
                        "办结",
                        "^",
                        "、",
                        "1",
                        "2",
                        "网上",
                        "镇(乡、街道)级",
                        "省级",
                        "（",
                        "）",
                        "是",
                        "0",
                        "2021-05-26",
                        "元",
                        "0.25",
                        ".5",
                        " ",
                        "甲",
                        "[",
                        "]",
                        "\"")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<JsonValue> values() {
        Arbitrary<JsonValue> text = Arbitraries.oneOf(
                        texts(),
                        Arbitraries.of(
                                "window", "online", "township", "0.5", "7", "2024-02-29", "2024-02-30", "working-day"),
                        Arbitraries.strings().all().ofMaxLength(10))
                .map(JsonValue::of);
        Arbitrary<JsonValue> scalar = Arbitraries.oneOf(
                text,
                Arbitraries.integers().map(JsonValue::of),
                Arbitraries.of(true, false).map(JsonValue::of),
                Arbitraries.just(JsonValue.NULL));
        Arbitrary<JsonValue> list = scalar.list().ofMaxSize(3).map(JsonValue.JsonArray::new);
        Arbitrary<JsonValue> limit = Arbitraries.maps(
                        Arbitraries.of("value", "unit", "raw", "immediate", "name", "start"), scalar)
                .ofMaxSize(3)
                .map(JsonValue.JsonObject::new);
        return Arbitraries.oneOf(scalar, list, limit, limit.map(one -> new JsonValue.JsonArray(List.of(one))));
    }
}
