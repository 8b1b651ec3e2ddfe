package org.sitong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.json.JsonValue;

class RoundTripTest {

    private final DocumentReader reader = DocumentReader.standard();

    @Provide
    Arbitrary<JsonValue> values() {
        return JsonValues.any();
    }

    @Property
    void jsonReadsBackAsWritten(@ForAll("values") JsonValue value) {
        assertReadsBack(DocumentWriter.of(DocumentFormat.JSON).write(value), DocumentFormat.JSON, value);
        assertReadsBack(DocumentWriter.compactJson().write(value), DocumentFormat.JSON, value);
    }

    @Property
    void yamlReadsBackAsWritten(@ForAll("values") JsonValue value) {
        assertReadsBack(DocumentWriter.of(DocumentFormat.YAML).write(value), DocumentFormat.YAML, value);
    }

    /** To other readers of YAML the escapes of a surrogate pair are two characters; to people they are none. */
    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void rareCharactersAreWrittenAsTheyAre(DocumentFormat format) {
        JsonValue value = JsonValue.of("𠮷: 𬭎\t\u0001");
        String written = DocumentWriter.of(format).write(value);
        assertThat(written).startsWith("\"𠮷: 𬭎\\t\\u0001\"");
        assertReadsBack(written, format, value);
    }

    @Property(tries = 200)
    void ndjsonReadsBackAsWritten(@ForAll List<@net.jqwik.api.From("values") JsonValue> values) throws IOException {
        StringBuilder text = new StringBuilder();
        values.forEach(
                value -> text.append(DocumentWriter.of(DocumentFormat.NDJSON).write(value)));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        List<JsonValue> read = new ArrayList<>();
        try (DocumentStream documents = reader.stream(new ByteArrayInputStream(bytes), DocumentFormat.NDJSON)) {
            for (ReadResult result = documents.next(); result != null; result = documents.next()) {
                if (values.isEmpty()) {
                    assertThat(result.problems()).extracting(Problem::id).containsExactly("document.empty");
                } else {
                    assertThat(result.problems()).isEmpty();
                    read.add(result.value());
                }
            }
        }
        assertThat(read).isEqualTo(values);
    }

    /** Codes and words that one YAML reader or another takes for something else than text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "440106000000",
                "1E5",
                "12e03",
                "0x1F",
                "0o17",
                "0b1",
                "1_000",
                "1:30",
                "2024-01-01",
                "2024-01-01T00:00:00Z",
                "yes",
                "No",
                "ON",
                "off",
                "y",
                "N",
                "true",
                "FALSE",
                "null",
                "Null",
                "~",
                ".inf",
                ".NaN",
                "-1",
                "+1",
                "",
                " a",
                "a ",
                "- a",
                "? a",
                "a: b",
                "a #b",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "---",
                "...",
                "<<",
                "=",
                "11440300007542785T0001E5"
            })
    void whatCouldBeTakenForSomethingElseKeepsItsQuotes(String text) {
        String written = DocumentWriter.of(DocumentFormat.YAML)
                .write(new JsonValue.JsonObject(Map.of("code", JsonValue.of(text))));
        assertThat(written).isEqualTo("code: \"" + text + "\"\n");
    }

    @Property(tries = 300)
    void writingIsStable(@ForAll("values") JsonValue value) {
        for (DocumentFormat format : DocumentFormat.values()) {
            String once = DocumentWriter.of(format).write(value);
            JsonValue read =
                    reader.read(once.getBytes(StandardCharsets.UTF_8), format).value();
            assertThat(DocumentWriter.of(format).write(read)).isEqualTo(once);
        }
    }

    private void assertReadsBack(String text, DocumentFormat format, JsonValue value) {
        ReadResult result = reader.read(text.getBytes(StandardCharsets.UTF_8), format);
        assertThat(result.problems()).as(text).isEmpty();
        assertThat(result.value()).as(text).isEqualTo(value);
    }
}
