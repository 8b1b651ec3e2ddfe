package org.sitong.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.document.internal.EcmaNumber;
import org.sitong.json.JsonValue;

class CanonicalJsonTest {

    private final DocumentReader reader = DocumentReader.standard();

    /** RFC 8785, Appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void numbersReadAsInEcmaScript(String bits, String text) {
        assertThat(EcmaNumber.format(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(text);
    }

    @Test
    void notANumberHasNoText() {
        assertThat(EcmaNumber.format(Double.NaN)).isNull();
        assertThat(EcmaNumber.format(Double.POSITIVE_INFINITY)).isNull();
    }

    /** RFC 8785, 3.2.2 and 3.2.4, its number that a double cannot hold left out. */
    @Test
    void literalsAndStringsReadAsInTheStandard() {
        String canonical = canonical("{\"numbers\": [1E30, 4.50, 2e-3, 0.000000000000000000000000001],"
                + "\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                + "\"literals\": [null, true, false]}");
        assertThat(canonical)
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, 3.2.3. */
    @Test
    void namesAreSortedByUtf16Units() {
        String canonical = canonical("{\"\\u20ac\": \"Euro Sign\", \"\\r\": \"Carriage Return\","
                + "\"\\ufb33\": \"Hebrew Letter Dalet With Dagesh\", \"1\": \"One\","
                + "\"\\ud83d\\ude00\": \"Emoji: Grinning Face\", \"\\u0080\": \"Control\","
                + "\"\\u00f6\": \"Latin Small Letter O With Diaeresis\"}");
        assertThat(canonical).containsSubsequence("Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"333333333.33333329", "12345678901234567890", "9007199254740993", "1e-400", "1e400"})
    void numbersThatADoubleChangesAreRefused(String number) {
        JsonValue value = new JsonValue.JsonNumber(new BigDecimal(number));
        assertThatThrownBy(() -> CanonicalJson.bytes(value)).isInstanceOf(CanonicalFormException.class);
    }

    @Test
    void whatIsRefusedIsToldWithItsPlace() {
        JsonValue value = DocumentReader.standard()
                .read(
                        "{\"extensions\":{\"cn.a\":[1,{\"n\":9007199254740993}]}}".getBytes(StandardCharsets.UTF_8),
                        DocumentFormat.JSON)
                .value();
        assertThatThrownBy(() -> CanonicalJson.bytes(value))
                .isInstanceOfSatisfying(CanonicalFormException.class, refused -> {
                    assertThat(refused.problem().pointer()).hasToString("/extensions/cn.a/1/n");
                    assertThat(refused.problem().text(Locale.CHINESE)).contains("9007199254740993", "加引号");
                    assertThat(refused)
                            .hasMessageContaining("/extensions/cn.a/1/n")
                            .hasMessageContaining("double");
                });
    }

    @Test
    void whatIsNoTextIsRefusedEverywhere() {
        JsonValue lone = JsonValue.of("a\ud800b");
        assertThatThrownBy(() -> CanonicalJson.bytes(lone)).isInstanceOf(CanonicalFormException.class);
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThatThrownBy(() -> DocumentWriter.of(format).write(lone))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("surrogate");
        }
    }

    @Test
    void depthIsRefusedInsteadOfOverflowing() {
        JsonValue deep = JsonValue.NULL;
        for (int i = 0; i < 100_000; i++) {
            deep = new JsonValue.JsonArray(List.of(deep));
        }
        JsonValue value = deep;
        assertThatThrownBy(() -> CanonicalJson.bytes(value)).isInstanceOf(CanonicalFormException.class);
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThatThrownBy(() -> DocumentWriter.of(format).write(value))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void digestsHaveATextualForm() {
        Digest digest = Digests.sha256("abc".getBytes(StandardCharsets.UTF_8));
        assertThat(digest)
                .hasToString("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .isEqualTo(Digest.parse("sha256:BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"));
        for (String wrong : List.of("", "sha256", "sha256:", ":00", "sha256:0", "sha256:zz", "SHA:00")) {
            assertThatThrownBy(() -> Digest.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return JsonValues.canonical();
    }

    @Property
    void equalValuesHaveOneFormHoweverTheyWereWritten(@ForAll("values") JsonValue value, @ForAll long seed) {
        byte[] form = CanonicalJson.bytes(value);
        JsonValue shuffled = shuffled(value, new Random(seed));

        assertThat(CanonicalJson.bytes(shuffled)).isEqualTo(form);
        for (DocumentFormat format : DocumentFormat.values()) {
            byte[] written = DocumentWriter.of(format).write(shuffled).getBytes(StandardCharsets.UTF_8);
            assertThat(CanonicalJson.bytes(reader.read(written, format).value()))
                    .isEqualTo(form);
        }
        assertThat(reader.read(form, DocumentFormat.JSON).value()).isEqualTo(value);
        assertThat(Digests.sha256(shuffled)).isEqualTo(Digests.sha256(value));
    }

    @Property
    void everyDoubleComesBack(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        String text = EcmaNumber.format(value);
        if (text != null) {
            assertThat(Double.parseDouble(text)).isEqualTo(value);
        }
    }

    private String canonical(String json) {
        ReadResult result = reader.read(json.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON);
        assertThat(result.problems()).isEmpty();
        return CanonicalJson.text(result.value());
    }

    private static JsonValue shuffled(JsonValue value, Random random) {
        if (value instanceof JsonValue.JsonArray array) {
            return new JsonValue.JsonArray(
                    array.values().stream().map(each -> shuffled(each, random)).toList());
        }
        if (value instanceof JsonValue.JsonObject object) {
            List<String> names = new ArrayList<>(object.members().keySet());
            Collections.shuffle(names, random);
            Map<String, JsonValue> members = new LinkedHashMap<>();
            names.forEach(name -> members.put(name, shuffled(object.get(name), random)));
            return new JsonValue.JsonObject(members);
        }
        return value;
    }
}
