package org.sitong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.json.JsonValue;

class EncodingTest {

    private final DocumentReader reader = DocumentReader.standard();

    @ParameterizedTest
    @CsvSource({
        "overlong slash, C0AF, 0xC0",
        "overlong NUL, C080, 0xC0",
        "overlong in three bytes, E080AF, 0xE0",
        "surrogate half, EDA080, 0xED",
        "surrogate pair as CESU-8, EDA0BDEDB880, 0xED",
        "beyond Unicode, F4908080, 0xF4",
        "continuation alone, 80, 0x80",
        "cut off in the middle, E58A, 0xE5",
        "never a byte of UTF-8, FF, 0xFF",
    })
    void malformedUtf8IsRefusedWithItsPlace(String what, String hex, String bad) {
        ReadResult result = read("{\"a\":\n \"办😀", HexFormat.of().parseHex(hex), "\"}");

        Problem problem = result.problems().get(0);
        assertThat(problem.id()).as(what).isEqualTo("document.encoding");
        assertThat(problem.messageKey()).isEqualTo("document.encoding");
        assertThat(problem.arguments()).containsExactly(bad, "15");
        assertThat(problem.range().line()).isEqualTo(2);
        assertThat(problem.range().column()).isEqualTo(6);
        assertThat(result.value()).isNull();
        assertThat(result.text().line(2)).contains("办😀\uFFFD");
        assertThat(problem.text(Locale.ENGLISH)).contains("offset 15");
    }

    @Test
    void aReplacementCharacterOfItsOwnIsText() {
        assertThat(read("\"\uFFFD\"", new byte[0], "").value()).isEqualTo(JsonValue.of("\uFFFD"));
    }

    @Test
    void aByteOrderMarkIsTakenOff() {
        for (DocumentFormat format : DocumentFormat.values()) {
            ReadResult result = reader.read("\uFEFF{\"a\": 1}".getBytes(StandardCharsets.UTF_8), format);
            assertThat(result.problems()).isEmpty();
            assertThat(result.sourceMap()
                            .locate(org.sitong.json.JsonPointer.parse("/a"))
                            .column())
                    .isEqualTo(7);
        }
    }

    @Test
    void chineseEncodingsAreTold() {
        for (String charset : List.of("GB18030", "GBK", "GB2312")) {
            byte[] bytes = "name:\n  main: 食品经营许可\n".getBytes(Charset.forName(charset));
            Problem problem = reader.read(bytes, DocumentFormat.YAML).problems().get(0);
            assertThat(problem.id()).isEqualTo("document.encoding");
            assertThat(problem.text(Locale.SIMPLIFIED_CHINESE)).contains("GBK/GB18030", "UTF-8");
            assertThat(problem.range().line()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-32LE", "X-UTF-32BE-BOM"})
    void wideEncodingsAreTold(String charset) {
        byte[] bytes = "{\"a\": \"办\"}".getBytes(Charset.forName(charset));
        for (DocumentFormat format : DocumentFormat.values()) {
            Problem problem = reader.read(bytes, format).problems().get(0);
            assertThat(problem.messageKey()).isEqualTo("document.encoding.wide");
        }
    }

    /** Such text begins with Han, so that nothing in its first bytes tells it. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void wideEncodingsAreToldWithoutAMarkAndWithoutLetters(String charset) {
        for (String text : List.of("标题：四同\n种类：材料\n", "居民身份证")) {
            Problem problem = reader.read(text.getBytes(Charset.forName(charset)), DocumentFormat.YAML)
                    .problems()
                    .get(0);
            assertThat(problem.messageKey()).isEqualTo("document.encoding.wide");
        }
    }

    @Test
    void aSecondByteOrderMarkIsTold() {
        for (DocumentFormat format : DocumentFormat.values()) {
            Problem problem = reader.read("\uFEFF\uFEFF{}".getBytes(StandardCharsets.UTF_8), format)
                    .problems()
                    .get(0);
            assertThat(problem.messageKey()).isEqualTo("document.encoding.two-marks");
        }
    }

    @Test
    void invisibleCharactersAreToldByTheirNumber() {
        Problem problem = reader.read("{\u200B}".getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .problems()
                .get(0);
        assertThat(problem.text(Locale.ENGLISH)).contains("U+200B");
    }

    @Test
    void binaryAndEmptyFilesAreTold() {
        assertThat(ids(reader.read(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}, DocumentFormat.JSON)))
                .containsExactly("document.binary");
        for (String empty : List.of("", " ", "\n\t\n", "\uFEFF", "\uFEFF\n")) {
            for (DocumentFormat format : DocumentFormat.values()) {
                assertThat(ids(reader.read(empty.getBytes(StandardCharsets.UTF_8), format)))
                        .containsExactly("document.empty");
            }
        }
    }

    private ReadResult read(String before, byte[] middle, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(middle);
        bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return reader.read(bytes.toByteArray(), DocumentFormat.JSON);
    }

    private static List<String> ids(ReadResult result) {
        return result.problems().stream().map(Problem::id).toList();
    }
}
