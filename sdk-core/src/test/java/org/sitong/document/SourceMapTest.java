package org.sitong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

class SourceMapTest {

    private final DocumentReader reader = DocumentReader.standard();

    @Provide
    Arbitrary<JsonValue> values() {
        return JsonValues.any();
    }

    @Property
    void everyRangeReadsAsItsValue(@ForAll("values") JsonValue value, @ForAll DocumentFormat format) {
        ReadResult result = read(DocumentWriter.of(format).write(value), format);

        parts(value).forEach((pointer, part) -> {
            SourceRange range = result.sourceMap().value(pointer);
            assertThat(reread(result, range))
                    .as("%s in %s", pointer, result.text().content())
                    .isEqualTo(part);
            if (pointer.parent() != null && value.at(pointer.parent()) instanceof JsonValue.JsonObject) {
                JsonValue name = reread(result, result.sourceMap().key(pointer));
                assertThat(name).isIn(JsonValue.of(pointer.last()));
            }
        });
    }

    /** Lines and columns lead to the same characters as offsets. */
    @Property(tries = 100)
    void linesAndColumnsAgreeWithOffsets(@ForAll("values") JsonValue value, @ForAll DocumentFormat format) {
        ReadResult result = read(DocumentWriter.of(format).write(value), format);
        for (JsonPointer pointer : parts(value).keySet()) {
            SourceRange range = result.sourceMap().value(pointer);
            if (range.line() == range.endLine()) {
                assertThat(result.text().line(range.line()).substring(range.column() - 1, range.endColumn() - 1))
                        .isEqualTo(result.text().content().substring(range.offset(), range.endOffset()));
            }
        }
    }

    @Test
    void countsColumnsInUtf16Units() {
        for (DocumentFormat format : new DocumentFormat[] {DocumentFormat.JSON, DocumentFormat.YAML}) {
            ReadResult result = read("{\"😀\": \"😀😀\", \"b\":\n  [1, 20]}", format);
            assertThat(result.sourceMap().value(JsonPointer.parse("/😀")))
                    .isEqualTo(new SourceRange(1, 8, 1, 14, 7, 13));
            assertThat(result.sourceMap().key(JsonPointer.parse("/b")))
                    .isEqualTo(new SourceRange(1, 16, 1, 19, 15, 18));
            assertThat(result.sourceMap().value(JsonPointer.parse("/b/1")))
                    .isEqualTo(new SourceRange(2, 7, 2, 9, 26, 28));
        }
    }

    @Test
    void aBlockEndsWithItsLastPart() {
        ReadResult result = read("a:\n  b: 1\n  c:\n  - x\n  - y   # note\n\n# more\nd: 2\n", DocumentFormat.YAML);
        assertThat(text(result, "/a")).isEqualTo("b: 1\n  c:\n  - x\n  - y");
        assertThat(text(result, "/a/c")).isEqualTo("- x\n  - y");
        assertThat(text(result, "")).endsWith("d: 2");
    }

    @Test
    void aMissingPropertyIsFoundAtItsObject() {
        ReadResult result = read("{\"a\": {\"b\": [1]}}", DocumentFormat.JSON);
        SourceMap map = result.sourceMap();

        assertThat(map.value(JsonPointer.parse("/a/c"))).isNull();
        assertThat(map.nearest(JsonPointer.parse("/a/c/d"))).isEqualTo(JsonPointer.parse("/a"));
        assertThat(map.nearest(JsonPointer.parse("/a/b/1"))).isEqualTo(JsonPointer.parse("/a/b"));
        assertThat(map.locate(JsonPointer.parse("/a/c"))).isEqualTo(map.key(JsonPointer.parse("/a")));
        assertThat(map.locate(JsonPointer.parse("/c"))).isEqualTo(new SourceRange(1, 1, 1, 2, 0, 1));
        assertThat(map.locate(JsonPointer.parse("/a/b"))).isEqualTo(map.value(JsonPointer.parse("/a/b")));
    }

    @Test
    void knowsWhatStandsBeforeAFault() {
        ReadResult result = read("{\"a\": 1, \"b\": tru}", DocumentFormat.JSON);
        assertThat(result.value()).isNull();
        assertThat(result.sourceMap().value(JsonPointer.parse("/a"))).isNotNull();
        assertThat(result.sourceMap().locate(JsonPointer.parse("/b")).line()).isEqualTo(1);
    }

    @Test
    void aLineStaysOneWhateverItHolds() {
        SourceText text = SourceText.ofLine("a\rb\r\rc", 7);
        assertThat(text.lastLine()).isEqualTo(7);
        assertThat(text.line(7)).isEqualTo("a\rb\r\rc");
        assertThat(text.line(8)).isEmpty();
        assertThat(text.range(5, 6)).isEqualTo(new SourceRange(7, 6, 7, 7, 5, 6));
    }

    @Test
    void showsLinesOfAnyLineEnd() {
        SourceText text = SourceText.of("a\r\nb\rc\n\nd", 7);
        assertThat(text.firstLine()).isEqualTo(7);
        assertThat(text.lastLine()).isEqualTo(11);
        assertThat(text.line(7)).isEqualTo("a");
        assertThat(text.line(8)).isEqualTo("b");
        assertThat(text.line(9)).isEqualTo("c");
        assertThat(text.line(10)).isEmpty();
        assertThat(text.line(11)).isEqualTo("d");
        assertThat(text.line(6)).isEmpty();
        assertThat(text.line(12)).isEmpty();
    }

    private ReadResult read(String text, DocumentFormat format) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), format);
    }

    private static String text(ReadResult result, String pointer) {
        SourceRange range = result.sourceMap().value(JsonPointer.parse(pointer));
        return result.text().content().substring(range.offset(), range.endOffset());
    }

    /** Reads a stretch on its own; a YAML block needs the indentation of its first line back. */
    private JsonValue reread(ReadResult result, SourceRange range) {
        String part = result.text().content().substring(range.offset(), range.endOffset());
        String indented = result.format() == DocumentFormat.YAML ? " ".repeat(range.column() - 1) + part : part;
        ReadResult again = read(indented, result.format());
        assertThat(again.problems()).as(indented).isEmpty();
        return again.value();
    }

    private static Map<JsonPointer, JsonValue> parts(JsonValue value) {
        Map<JsonPointer, JsonValue> parts = new LinkedHashMap<>();
        collect(JsonPointer.ROOT, value, parts);
        return parts;
    }

    private static void collect(JsonPointer pointer, JsonValue value, Map<JsonPointer, JsonValue> parts) {
        parts.put(pointer, value);
        if (value instanceof JsonValue.JsonObject object) {
            object.members().forEach((name, member) -> collect(pointer.child(name), member, parts));
        } else if (value instanceof JsonValue.JsonArray array) {
            for (int i = 0; i < array.values().size(); i++) {
                collect(pointer.child(i), array.values().get(i), parts);
            }
        }
    }
}
