package org.sitong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.sitong.document.DocumentEditor.Result;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/** Whatever the document and its layout, whatever the patch: the text says what the patch wants, and nothing else changes. */
class DocumentEditorPropertiesTest {

    private static final DocumentReader READER = DocumentReader.standard();

    @Provide
    Arbitrary<JsonValue> values() {
        return JsonValues.any();
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void aTextSaysWhatThePatchWants(
            @ForAll("values") JsonValue value,
            @ForAll("values") JsonValue fresh,
            @ForAll DocumentFormat format,
            @ForAll long seed) {
        ReadResult read = read(LooseLayout.write(value, format, seed), format);
        assertThat(read.problems()).as(read.text().content()).isEmpty();
        assertThat(read.value()).isEqualTo(value);
        JsonPatch patch = patch(value, fresh, new Random(seed));

        DocumentEditor edited = DocumentEditor.of(read).edit(List.of(patch));

        Result result = edited.results().get(0);
        Statistics.label(format.name())
                .collect(result)
                .coverage(coverage -> coverage.check(Result.REFUSED).percentage(percent -> percent < 3));
        String told = result + "\n" + patch.toValue() + "\n" + read.text().content() + "\n----\n" + edited.text();
        ReadResult after = read(edited.text(), format);
        assertThat(after.problems()).as(told).isEmpty();
        JsonValue expected = result == Result.REFUSED ? value : patch.applyTo(value);
        assertThat(after.value()).as(told).isEqualTo(expected).isEqualTo(edited.value());
        assertThat(rebuilt(read.text().content(), edited.edits())).as(told).isEqualTo(edited.text());
    }

    /** Comments are as many as before where a patch changes scalars only. */
    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void replacingAScalarKeepsEveryComment(
            @ForAll("values") JsonValue value, @ForAll("values") JsonValue fresh, @ForAll long seed) {
        ReadResult read = read(LooseLayout.write(value, DocumentFormat.YAML, seed), DocumentFormat.YAML);
        Random random = new Random(seed);
        JsonPointer place = any(value, random);
        if (isFilled(value.at(place))) {
            return;
        }
        DocumentEditor edited = DocumentEditor.of(read).edit(List.of(JsonPatch.EMPTY.replace(place, fresh)));
        assertThat(edited.results()).as(read.text().content()).doesNotContain(Result.REFUSED);
        assertThat(comments(edited.text()))
                .as(read.text().content() + "\n----\n" + edited.text())
                .isGreaterThanOrEqualTo(comments(read.text().content()));
    }

    private static boolean isFilled(JsonValue value) {
        return value instanceof JsonObject || value instanceof JsonArray;
    }

    private static int comments(String text) {
        return text.split("# (文件|结尾|上方|首项|项内|说明)", -1).length;
    }

    /** Anything at all is answered, and never changed without being understood. */
    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void nothingThrows(@ForAll String text, @ForAll DocumentFormat format, @ForAll("values") JsonValue fresh) {
        ReadResult read = read(text, format);
        JsonPatch patch = JsonPatch.EMPTY.replace(JsonPointer.ROOT, fresh).add(JsonPointer.parse("/a"), fresh);
        DocumentEditor edited =
                DocumentEditor.of(read).edit(List.of(patch, JsonPatch.EMPTY.remove(JsonPointer.parse("/0"))));
        assertThat(edited.results()).hasSize(2);
        assertThat(edited.edits().isEmpty())
                .isEqualTo(edited.text().equals(read.text().content()));
    }

    static ReadResult read(String text, DocumentFormat format) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8), format);
    }

    static String rebuilt(String text, List<TextEdit> edits) {
        StringBuilder built = new StringBuilder();
        int done = 0;
        for (TextEdit edit : edits) {
            assertThat(edit.range().offset()).isGreaterThanOrEqualTo(done);
            built.append(text, done, edit.range().offset()).append(edit.replacement());
            done = edit.range().endOffset();
        }
        return built.append(text.substring(done)).toString();
    }

    private static JsonPatch patch(JsonValue value, JsonValue fresh, Random random) {
        JsonPatch patch = JsonPatch.EMPTY;
        JsonValue now = value;
        for (int i = random.nextInt(3); i >= 0; i--) {
            JsonPatch next = operation(now, fresh, random);
            for (JsonPatch.Operation operation : next.operations()) {
                patch = patch.and(operation);
            }
            now = next.applyTo(now);
        }
        return patch;
    }

    private static JsonPatch operation(JsonValue now, JsonValue fresh, Random random) {
        JsonPointer place = any(now, random);
        JsonPointer other = any(now, random);
        return switch (random.nextInt(6)) {
            case 0 -> JsonPatch.EMPTY.test(place, now.at(place)).replace(place, fresh);
            case 1 -> JsonPatch.EMPTY.replace(place, shuffled(now.at(place), random));
            case 2 -> place.parent() == null ? JsonPatch.EMPTY.replace(place, fresh) : JsonPatch.EMPTY.remove(place);
            case 3 -> JsonPatch.EMPTY.add(below(place, now, random), fresh);
            case 4 -> JsonPatch.EMPTY.copy(other, below(place, now, random));
            default -> {
                JsonPointer target = below(place, now, random);
                JsonPatch move = JsonPatch.EMPTY.move(other, target);
                yield other.parent() == null || other.covers(target) || !fits(move, now) ? JsonPatch.EMPTY : move;
            }
        };
    }

    private static boolean fits(JsonPatch patch, JsonValue value) {
        try {
            patch.applyTo(value);
            return true;
        } catch (JsonPatch.Mismatch e) {
            return false;
        }
    }

    private static JsonValue shuffled(JsonValue value, Random random) {
        if (value instanceof JsonArray array) {
            List<JsonValue> values = new ArrayList<>(array.values());
            java.util.Collections.shuffle(values, random);
            if (!values.isEmpty() && random.nextBoolean()) {
                values.remove(0);
            }
            return new JsonArray(values);
        }
        if (value instanceof JsonObject object) {
            java.util.Map<String, JsonValue> members = new java.util.LinkedHashMap<>(object.members());
            members.put("新增", JsonValue.of(1));
            members.replaceAll((name, member) -> random.nextInt(3) == 0 ? JsonValue.of("改") : member);
            return new JsonObject(members);
        }
        return JsonValue.of("改\n行");
    }

    private static JsonPointer below(JsonPointer place, JsonValue now, Random random) {
        JsonValue value = now.at(place);
        if (value instanceof JsonObject) {
            return place.child(random.nextBoolean() ? "新名" : "a: b");
        }
        if (value instanceof JsonArray array) {
            return random.nextBoolean()
                    ? place.child("-")
                    : place.child(random.nextInt(array.values().size() + 1));
        }
        return place;
    }

    private static JsonPointer any(JsonValue value, Random random) {
        List<JsonPointer> all = new ArrayList<>();
        collect(JsonPointer.ROOT, value, all);
        return all.get(random.nextInt(all.size()));
    }

    private static void collect(JsonPointer at, JsonValue value, List<JsonPointer> all) {
        all.add(at);
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> collect(at.child(name), member, all));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.values().size(); i++) {
                collect(at.child(i), array.values().get(i), all);
            }
        }
    }
}
