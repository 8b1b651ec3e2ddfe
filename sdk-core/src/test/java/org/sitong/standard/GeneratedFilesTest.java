package org.sitong.standard;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitong.standard.internal.ElementTable;

/** The committed files that are generated from the standard, each compared with what would be generated now. */
class GeneratedFilesTest {

    private static final Path STANDARD = GeneratedFile.module().resolve("src/main/resources/org/sitong/standard/1.0");

    private static final SchemaModel MODEL = new SchemaModel();

    @Test
    void elementIndex() {
        GeneratedFile.check(STANDARD.resolve(ElementTable.FILE), ElementTableWriter.table(MODEL));
    }

    @ParameterizedTest
    @MethodSource("org.sitong.standard.Schemas#names")
    void schemasForEditors(String name) {
        GeneratedFile.check(
                GeneratedFile.repository().resolve("docs/schemas/1.0").resolve(name),
                new String(SchemaExport.bytes(name), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"data-dictionary.md, en", "data-dictionary.zh-CN.md, zh-CN"})
    void dataDictionary(String name, String language) {
        Map<Kind, List<Element>> elements = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            elements.put(kind, MODEL.elements(kind));
        }
        GeneratedFile.check(
                GeneratedFile.repository().resolve("docs").resolve(name),
                DataDictionary.of(new ElementIndex(elements), Locale.forLanguageTag(language)));
    }
}
