package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.apache.commons.lang3.function.FailableConsumer;
import org.sitong.json.JsonValue;

class TableFilePropertiesTest {

    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("tables");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(
            @ForAll("rows") List<Map<String, String>> rows, @ForAll TableFormat format, @ForAll boolean mark)
            throws IOException {
        TableFileOptions options = TableFileOptions.builder()
                .format(format)
                .byteOrderMark(mark)
                .overwrite(true)
                .build();
        Path out = folder.resolve("out");
        try (TableFolderSink sink = TableFolderSink.of(out, options)) {
            sink.begin("t", List.of("a", "列", "c"));
            for (Map<String, String> row : rows) {
                sink.write("t", row);
            }
            sink.commit();
        }
        try (TableFolder tables = TableFolder.of(out)) {
            List<TableRow> read = TableFolderTest.all(tables.rows("t"));
            assertThat(read).allMatch(row -> row.problems().isEmpty());
            assertThat(read.stream().map(row -> texts(row.cells())).toList())
                    .isEqualTo(
                            rows.stream().map(TableFilePropertiesTest::filled).toList());
            List<String> keys =
                    rows.stream().limit(3).map(row -> row.getOrDefault("a", "")).toList();
            assertThat(tables.rows("t", "a", keys))
                    .isEqualTo(read.stream()
                            .filter(row -> row.cells().get("a") instanceof JsonValue.JsonString key
                                    && keys.contains(key.value()))
                            .toList());
        }
    }

    @Property(tries = 500)
    void anyBytesAreRead(@ForAll byte[] bytes, @ForAll TableFormat format, @ForAll("charsets") Charset charset)
            throws IOException {
        readAnything(out -> out.write(bytes), format, charset);
    }

    @Property(tries = 1000)
    void anyMixtureOfMarksIsRead(
            @ForAll("marks") String text, @ForAll TableFormat format, @ForAll("charsets") Charset charset)
            throws IOException {
        readAnything(out -> out.write(text.getBytes(StandardCharsets.UTF_8)), format, charset);
    }

    /** Whatever is in the file, lines go up, and every problem can be said. */
    private void readAnything(
            FailableConsumer<java.io.OutputStream, IOException> content, TableFormat format, Charset charset)
            throws IOException {
        Path file = folder.resolve("t" + format.extensions().get(0));
        try (java.io.OutputStream out = Files.newOutputStream(file)) {
            content.accept(out);
        }
        try (TableFolder tables = TableFolder.of(List.of(file), charset)) {
            assertThat(tables.columns("t")).doesNotContain("");
            List<TableRow> rows = TableFolderTest.all(tables.rows("t"));
            int line = 1;
            for (TableRow row : rows) {
                assertThat(row.number()).isNotNull().isGreaterThanOrEqualTo(line);
                line = row.number();
                for (RowProblem problem : row.problems()) {
                    assertThat(problem.text(Locale.CHINESE)).isNotBlank();
                    assertThat(problem.text(Locale.ENGLISH)).isNotBlank();
                }
            }
            assertThat(tables.rows("t", "a", List.of("", "a", "1")).size()).isLessThanOrEqualTo(rows.size());
        }
        Files.delete(file);
    }

    @Provide
    Arbitrary<List<Map<String, String>>> rows() {
        Arbitrary<String> cells = Arbitraries.strings()
                .withChars("ab,;\"'^=\n\r\t 　中\uFEFF\u0085\u2028\uFFFF/\\{}[]")
                .ofMaxLength(6)
                .flatMap(text -> Arbitraries.of(text, text + "𠮷", "001" + text));
        return Arbitraries.maps(Arbitraries.of("a", "列", "c"), cells)
                .ofMaxSize(3)
                .filter(row -> row.values().stream().anyMatch(cell -> !cell.isBlank()))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(
                        "\"",
                        "\"\"",
                        ",",
                        "\n",
                        "\r\n",
                        "\r",
                        "a",
                        "甲",
                        " ",
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        "{\"a\":1}",
                        "\\",
                        "\0",
                        "\uFEFF",
                        "1")
                .list()
                .ofMaxSize(40)
                .map(parts -> "a,b\n" + String.join("", parts));
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of("UTF-8", "GB18030", "UTF-16", "ISO-8859-1").map(Charset::forName);
    }

    private static Map<String, String> texts(JsonValue.JsonObject cells) {
        return cells.members().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cell -> cell.getValue().toString()));
    }

    private static Map<String, String> filled(Map<String, String> row) {
        Map<String, String> filled = new LinkedHashMap<>(row);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }
}
