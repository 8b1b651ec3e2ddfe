package org.sitong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.internal.StandardResources;

class SchemaExportTest {

    private static final Set<String> FOR_EDITORS = Set.of(
            "markdownDescription", "enumDescriptions", "$id", "title", "x-title-en", "description", "x-description-en");

    @Test
    void anExportSaysTheSameAsTheSchemaApartFromWhatEditorsShow() {
        for (String name : Schemas.names()) {
            assertThat(stripped(exported(name))).isEqualTo(stripped(StandardResources.json(name)));
        }
    }

    @Test
    void everyReferenceIsAFileOfTheFolderOrAPlaceInTheSameFile() {
        for (String name : Schemas.names()) {
            String text = new String(SchemaExport.bytes(name), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("\"$id\"");
            assertThat(text.lines().filter(line -> line.contains("\"$ref\"")))
                    .allMatch(line -> line.matches(".*\"\\$ref\": \"([a-z-]+\\.schema\\.json)?(#/\\$defs/\\w+)?\".*"));
        }
    }

    @Test
    void hoverTextAndValuesAreInBothLanguages() {
        String text = new String(SchemaExport.bytes(Schemas.COMMON), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("\\n\\n**Promised time limit** – The limit that the organ promises")
                .contains("*优化营商环境条例 第三十六条")
                .contains("\"工作日 Working day\"");
    }

    @Test
    void writesAllSchemasIntoAFolder(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("标准/1.0");
        SchemaExport.write(target);
        SchemaExport.write(target);
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Schemas.names());
        }
        assertThat(target.resolve(Schemas.COMMON)).hasBinaryContent(SchemaExport.bytes(Schemas.COMMON));
        assertThatThrownBy(() -> SchemaExport.bytes("other.json")).isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonValue exported(String name) {
        JsonValue value = DocumentReader.standard()
                .read(SchemaExport.bytes(name), DocumentFormat.JSON)
                .value();
        assertThat(value).isNotNull();
        return value;
    }

    private static JsonValue stripped(JsonValue value) {
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new TreeMap<>();
            object.members().forEach((name, member) -> {
                if (!(FOR_EDITORS.contains(name) && !(member instanceof JsonObject))) {
                    members.put(name, stripped(member));
                }
            });
            return new JsonObject(members);
        }
        return value instanceof JsonArray array
                ? new JsonArray(
                        array.values().stream().map(SchemaExportTest::stripped).toList())
                : value;
    }
}
