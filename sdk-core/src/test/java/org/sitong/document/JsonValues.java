package org.sitong.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.sitong.json.JsonValue;

/** Arbitrary values, with all that makes writing hard: look-alikes of other types, controls, all of Unicode. */
final class JsonValues {

    private JsonValues() {}

    static Arbitrary<JsonValue> any() {
        return any(anyText(), numbers());
    }

    /** Values that have a canonical form. */
    static Arbitrary<JsonValue> canonical() {
        Arbitrary<BigDecimal> doubles =
                Arbitraries.doubles().map(d -> new BigDecimal(org.sitong.document.internal.EcmaNumber.format(d)));
        return any(anyText(), doubles);
    }

    private static Arbitrary<JsonValue> any(Arbitrary<String> texts, Arbitrary<BigDecimal> numbers) {
        Arbitrary<JsonValue> leaf = Arbitraries.oneOf(
                texts.map(JsonValue::of),
                numbers.map(JsonValue.JsonNumber::new),
                Arbitraries.of(JsonValue.NULL, JsonValue.of(true), JsonValue.of(false)));
        return nested(leaf, texts, 3);
    }

    private static Arbitrary<JsonValue> nested(Arbitrary<JsonValue> leaf, Arbitrary<String> texts, int depth) {
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<JsonValue> inner = nested(leaf, texts, depth - 1);
        Arbitrary<JsonValue> arrays = inner.list().ofMaxSize(4).map(JsonValue.JsonArray::new);
        Arbitrary<JsonValue> objects =
                Arbitraries.maps(texts, inner).ofMaxSize(4).map(JsonValue.JsonObject::new);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, leaf), net.jqwik.api.Tuple.of(2, arrays), net.jqwik.api.Tuple.of(3, objects));
    }

    private static Arbitrary<String> anyText() {
        Arbitrary<String> lookAlikes = Arbitraries.of(
                "",
                " ",
                "440106000000",
                "0123",
                "no",
                "Yes",
                "~",
                "null",
                "true",
                "1e3",
                "-",
                "- a",
                "a: b",
                "a #b",
                "#",
                "&a",
                "*a",
                "!t",
                "|",
                ">",
                "%",
                "@",
                "`",
                "'",
                "\"",
                "\\",
                "<<",
                "2024-01-01",
                "a\nb",
                "a\nb\n",
                "a\n\n",
                " a\nb",
                "a\n b\n",
                "a\n\nb",
                "\n",
                "a\r\nb",
                "a\tb\nc",
                "\ta",
                "a ",
                ".5",
                "1:30",
                "0x1F",
                "办理材料",
                "办理：材料",
                "第一行\n第二行",
                "😀",
                "a😀\nb",
                "\u0085",
                "a\u0085\nb",
                "\u2028",
                "\uFEFF",
                "\uFFFE",
                "\u007f",
                "?",
                "? a",
                ":",
                "{",
                "[a]",
                ",",
                "---",
                "...",
                "--- a",
                "a\n---\nb",
                "a\n...\n",
                "x".repeat(1000),
                "\"".repeat(600),
                "办\n".repeat(3));
        Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(12).map(JsonValues::withoutLoneSurrogates);
        Arbitrary<String> ascii =
                Arbitraries.strings().withCharRange('\0', '\u00ff').ofMaxLength(8);
        Arbitrary<String> markup = Arbitraries.strings()
                .withChars(" \n\t:-#?,[]{}&*!|>'\"%@`a1.~=<办")
                .ofMaxLength(8);
        return Arbitraries.oneOf(lookAlikes, texts, ascii, markup);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(BigDecimal::valueOf),
                Arbitraries.integers().between(-10, 10).map(BigDecimal::valueOf),
                Combinators.combine(
                                Arbitraries.bigIntegers()
                                        .between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)),
                                Arbitraries.integers().between(-200, 300))
                        .as(BigDecimal::new));
    }

    private static String withoutLoneSurrogates(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
