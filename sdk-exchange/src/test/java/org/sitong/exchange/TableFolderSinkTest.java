package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFolderSinkTest {

    private static final List<String> COLUMNS = List.of("row_guid", "name", "types");

    @TempDir
    Path folder;

    @Test
    void writesCsvThatKeepsEveryCell() throws IOException {
        Path out = folder.resolve("new/out");
        try (TableFolderSink sink = TableFolderSink.of(out)) {
            sink.begin("t", COLUMNS);
            sink.begin("empty", COLUMNS);
            sink.write("t", Map.of("row_guid", "001", "name", "甲,\"乙\"\n丙", "types", "01^02"));
            sink.write("t", Map.of("row_guid", " 2", "types", "=1+1"));
            assertThat(out).doesNotExist();
            sink.commit();
        }
        assertThat(out.resolve("t.csv"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("row_guid,name,types\n001,\"甲,\"\"乙\"\"\n丙\",01^02\n\" 2\",,=1+1\n");
        assertThat(out.resolve("empty.csv"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("row_guid,name,types\n");
        assertThat(left(folder.resolve("new"))).containsExactly("out");
    }

    @Test
    void writesJsonAndAMarkForSpreadsheets() throws IOException {
        write("json", TableFileOptions.builder().format(TableFormat.JSON).build());
        write("ndjson", TableFileOptions.builder().format(TableFormat.NDJSON).build());
        write("csv", TableFileOptions.builder().byteOrderMark(true).build());
        assertThat(folder.resolve("json/t.json"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("[\n{\"row_guid\":\"1\",\"types\":\"x\"},\n{\"name\":\"乙\"}\n]\n");
        assertThat(folder.resolve("ndjson/t.ndjson"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("{\"row_guid\":\"1\",\"types\":\"x\"}\n{\"name\":\"乙\"}\n");
        assertThat(Files.readString(folder.resolve("csv/t.csv"), StandardCharsets.UTF_8))
                .startsWith("\uFEFFrow_guid,");
    }

    @Test
    void leavesNothingBehindWithoutCommit() throws IOException {
        try (TableFolderSink sink = TableFolderSink.of(folder.resolve("out"))) {
            sink.begin("t", COLUMNS);
            sink.write("t", Map.of("name", "甲"));
        }
        assertThat(left(folder)).isEmpty();
    }

    @Test
    void replacesOnlyTablesAndOnlyWhenTold() throws IOException {
        TableFileOptions overwrite = TableFileOptions.builder().overwrite(true).build();
        write("out", TableFileOptions.builder().format(TableFormat.JSON).build());
        Path out = folder.resolve("out");
        assertThatThrownBy(() -> TableFolderSink.of(out))
                .isInstanceOfSatisfying(
                        TableException.class,
                        e -> assertThat(e.text(Locale.CHINESE)).contains("已有文件"));
        write("out", overwrite);
        assertThat(left(out)).containsExactly("t.csv");
        Files.writeString(out.resolve("diary.txt"), "x", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TableFolderSink.of(out, overwrite)).hasMessageContaining("diary.txt");
        assertThatThrownBy(() -> TableFolderSink.of(out.resolve("diary.txt"))).hasMessageContaining("is a file");
        assertThat(left(folder)).containsExactly("out");
    }

    @Test
    void whatIsFilledMeanwhileIsKept() throws IOException {
        Path out = folder.resolve("out");
        try (TableFolderSink sink = TableFolderSink.of(out)) {
            sink.begin("t", COLUMNS);
            Files.createDirectory(out);
            Files.writeString(out.resolve("mine.csv"), "x", StandardCharsets.UTF_8);
            assertThatThrownBy(sink::commit).isInstanceOf(TableException.class);
        }
        assertThat(left(out)).containsExactly("mine.csv");
        assertThat(left(folder)).containsExactly("out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../t", "a/b", "a\\b", "..", ".t", "", "a\0", "a:b"})
    void refusesTablesThatAreNoFileName(String table) throws IOException {
        try (TableFolderSink sink = TableFolderSink.of(folder.resolve("out"))) {
            assertThatThrownBy(() -> sink.begin(table, COLUMNS)).isInstanceOf(TableException.class);
        }
    }

    @Test
    void refusesWhatCannotBeReadAgain() throws IOException {
        try (TableFolderSink sink = TableFolderSink.of(folder.resolve("out"))) {
            assertThatThrownBy(() -> sink.begin("t", List.of("a", "A"))).isInstanceOf(TableException.class);
            assertThatThrownBy(() -> sink.begin("t", List.of(" a"))).isInstanceOf(TableException.class);
            sink.begin("t", COLUMNS);
            sink.write("t", Map.of("name", "𠮷"));
            assertThatThrownBy(() -> sink.write("t", Map.of("name", "\uD800x")))
                    .hasMessage(
                            "Table t, row 2: column name cannot be written, it holds half of a character, which is no text");
            assertThatThrownBy(() -> sink.write("t", Map.of("name", "a\0"))).hasMessageContaining("NUL");
            assertThatThrownBy(() -> sink.write("t", Map.of("other", "a")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> sink.write("u", Map.of())).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> sink.begin("t", COLUMNS)).isInstanceOf(IllegalStateException.class);
        }
    }

    private void write(String name, TableFileOptions options) throws IOException {
        try (TableFolderSink sink = TableFolderSink.of(folder.resolve(name), options)) {
            sink.begin("t", COLUMNS);
            sink.write("t", Map.of("row_guid", "1", "types", "x"));
            sink.write("t", Map.of("name", "乙"));
            sink.commit();
        }
    }

    private static List<String> left(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
