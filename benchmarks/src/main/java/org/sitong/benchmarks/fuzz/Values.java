package org.sitong.benchmarks.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;

/** Documents that went wrong in their structure: parts left out, repeated, renamed, of another type, blown up. */
final class Values {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "　",
            "无",
            "暂无",
            "略",
            "-",
            "…",
            "其他材料",
            "其他相关材料",
            "法律法规规定的其他条件",
            "需提交以下材料：",
            "0",
            "-1",
            "1.5",
            "1e5",
            "9999999999",
            "999999999999999999999999",
            "2026-02-30",
            "2026-01-31",
            "0000-00-00",
            "9999-12-31",
            "2026-01-31T00:00:00Z",
            "yes",
            "licence",
            "ServiceItem",
            "Material",
            "Tombstone",
            "1.0",
            "1.1",
            "99.0",
            "000117051000",
            "11100000006940693J",
            "11440300007542785T",
            "11990103MB99502A744000872001000",
            "440106000000",
            "12345",
            "010-12345678",
            "a\nb",
            "a\tb",
            "\u0001",
            "\uFEFF",
            "\u202E倒",
            "😀",
            "é",
            "<script>",
            "{0}",
            "{name}",
            "${x}",
            "%s",
            "\u001b[31m",
            "'",
            "\"",
            "\\",
            "|",
            "# x",
            "a: b",
            "- a",
            "*a",
            "&a",
            "!a");

    private final Corpus corpus;

    Values(Corpus corpus) {
        this.corpus = corpus;
    }

    /** A document with up to six things wrong. */
    JsonValue document(Random random) {
        return mutated(corpus.document(random), random);
    }

    /** A value with up to six things wrong. */
    JsonValue mutated(JsonValue sound, Random random) {
        JsonValue value = sound;
        for (int i = random.nextInt(6); i > 0; i--) {
            value = mutated(value, random, 0);
        }
        return value;
    }

    private JsonValue mutated(JsonValue value, Random random, int depth) {
        if (value instanceof JsonObject object
                && !object.members().isEmpty()
                && random.nextInt(depth < 1 ? 20 : 4) > 0) {
            return inside(object, random, depth);
        }
        if (value instanceof JsonArray array && !array.values().isEmpty() && random.nextInt(4) > 0) {
            return inside(array, random, depth);
        }
        return depth == 0 && random.nextInt(50) > 0 ? value : replaced(value, random);
    }

    private JsonValue inside(JsonObject object, Random random, int depth) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        List<String> names = new ArrayList<>(members.keySet());
        String name = names.get(random.nextInt(names.size()));
        JsonValue member = object.members().get(name);
        switch (random.nextInt(10)) {
            case 0 -> members.remove(name);
            case 1 -> members.put(corpus.name(random), member);
            case 2 -> members.put(typo(name, random), members.remove(name));
            case 3 -> members.put(corpus.name(random), corpus.value(random));
            default -> members.put(name, mutated(member, random, depth + 1));
        }
        return new JsonObject(members);
    }

    private JsonValue inside(JsonArray array, Random random, int depth) {
        List<JsonValue> elements = new ArrayList<>(array.values());
        int at = random.nextInt(elements.size());
        switch (random.nextInt(8)) {
            case 0 -> elements.remove(at);
            case 1 -> elements.add(elements.get(at));
            case 2 -> elements.add(corpus.value(random));
            case 3 -> {
                JsonValue repeated = elements.get(at);
                for (int i = random.nextInt(random.nextInt(40) == 0 ? 1_500 : 20); i > 0; i--) {
                    elements.add(repeated);
                }
            }
            default -> elements.set(at, mutated(elements.get(at), random, depth + 1));
        }
        return new JsonArray(elements);
    }

    private JsonValue replaced(JsonValue value, Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.of(random.nextBoolean());
            case 2 -> number(random);
            case 3 -> new JsonArray(List.of(value));
            case 4 -> new JsonObject(Map.of(corpus.name(random), value));
            case 5 -> new JsonArray(List.of());
            case 6 -> new JsonObject(Map.of());
            case 7 -> corpus.value(random);
            case 8 -> nested(value, random);
            case 9 -> JsonValue.of("长".repeat(random.nextInt(random.nextInt(20) == 0 ? 30_000 : 300)));
            case 10 -> value instanceof JsonString text ? JsonValue.of(typo(text.value(), random)) : JsonValue.of("x");
            default -> JsonValue.of(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    private static JsonValue nested(JsonValue value, Random random) {
        JsonValue nested = value;
        for (int i = random.nextInt(70); i > 0; i--) {
            nested = random.nextBoolean() ? new JsonArray(List.of(nested)) : new JsonObject(Map.of("parts", nested));
        }
        return nested;
    }

    private static JsonValue number(Random random) {
        return new JsonValue.JsonNumber(
                switch (random.nextInt(6)) {
                    case 0 -> new BigDecimal("9007199254740993");
                    case 1 -> new BigDecimal("1e300");
                    case 2 -> new BigDecimal("0.1");
                    case 3 -> new BigDecimal("-1");
                    case 4 -> BigDecimal.valueOf(random.nextLong());
                    default -> BigDecimal.valueOf(random.nextInt(400));
                });
    }

    private static String typo(String text, Random random) {
        StringBuilder typo = new StringBuilder(text);
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(4)) {
            case 0 -> typo.insert(at, (char) (' ' + random.nextInt(95)));
            case 1 -> typo.insert(at, (char) (0x4E00 + random.nextInt(20_000)));
            case 2 -> typo.setLength(at);
            default -> typo.append(text);
        }
        return wellFormed(typo);
    }

    /** Halves of characters that a cut left behind are no text. */
    private static String wellFormed(CharSequence text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints().map(c -> c >= 0xD800 && c < 0xE000 ? '?' : c).forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
