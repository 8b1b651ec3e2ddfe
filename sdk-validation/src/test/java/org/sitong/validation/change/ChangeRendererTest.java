package org.sitong.validation.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.validation.Input;
import org.sitong.validation.report.RenderOptions;

/**
 * Changes as each format writes them, held against expected texts. With {@code -Dsitong.generate=true} they are written anew, for a
 * person to look at the difference.
 */
class ChangeRendererTest {

    private static final boolean GENERATE = Boolean.getBoolean("sitong.generate");
    private static final Path FOLDER = Path.of("src/test/resources/org/sitong/validation/change");

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ChangeRendererTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Input> set(String name) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (String document : resource(name).split("(?m)^---\n")) {
            inputs.add(Input.of(
                    name + ":" + (inputs.size() + 1), document.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML));
        }
        return inputs;
    }

    private static String rendered(ChangeRenderer renderer, Locale locale, String older, String newer)
            throws IOException {
        StringBuilder out = new StringBuilder();
        ChangeRendering rendering =
                renderer.begin(RenderOptions.builder().locale(locale).build(), out);
        ChangeSummary summary = ChangeFinder.standard()
                .between(set(older).iterator(), set(newer).iterator(), rendering);
        rendering.finish(summary);
        return out.toString();
    }

    private static ChangeRenderer renderer(String format) {
        return switch (format) {
            case "txt" -> new ChangeTextRenderer();
            case "md" -> new ChangeMarkdownRenderer();
            case "html" -> new ChangeHtmlRenderer();
            default -> new ChangeJsonRenderer();
        };
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, txt", "en, txt", "zh-CN, md", "en, md", "zh-CN, json"})
    void writesWhatIsExpected(String language, String format) throws IOException {
        String actual = rendered(renderer(format), Locale.forLanguageTag(language), "older.yaml", "newer.yaml");
        String name = "diff." + language + "." + format;
        if (GENERATE) {
            Files.writeString(FOLDER.resolve(name), actual);
        } else {
            assertThat(actual).isEqualTo(resource(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"txt", "md", "json"})
    void saysThatNothingChanged(String format) throws IOException {
        assertThat(rendered(renderer(format), Locale.SIMPLIFIED_CHINESE, "older.yaml", "older.yaml"))
                .contains(format.equals("json") ? "{\"changes\":[],\n\"versionStep\":{\"required\":\"none\"" : "没有变化");
    }

    @Test
    void everyJsonChangeHasWhatCallersRelyOn() throws IOException {
        String text = rendered(new ChangeJsonRenderer(), Locale.ENGLISH, "older.yaml", "newer.yaml");
        JsonValue report = DocumentReader.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
        assertThat(report).isNotNull();
        JsonArray changes = (JsonArray) report.at(JsonPointer.parse("/changes"));
        assertThat(changes.values()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.at(JsonPointer.parse("/kind")).toString()).isIn("added", "removed", "changed", "moved");
            assertThat(change.at(JsonPointer.parse("/burden")).toString())
                    .isIn("applicant", "office", "interface", "text");
            assertThat(change.at(JsonPointer.parse("/direction")).toString())
                    .isIn("easier", "harder", "same", "incomparable", "unknown");
            assertThat(change.at(JsonPointer.parse("/subject"))).isNotNull();
            assertThat(change.at(JsonPointer.parse("/pointer"))).isNotNull();
            assertThat(change.at(JsonPointer.parse("/from"))).isNotNull();
            assertThat(change.at(JsonPointer.parse("/to"))).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void thePageHoldsEverythingInBothLanguages(String language) throws IOException {
        String page = rendered(new ChangeHtmlRenderer(), Locale.forLanguageTag(language), "older.yaml", "newer.yaml");
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"" + language + "\">")
                .contains("15个工作日", "15 working days", "<del>和通航</del>", "<ins>、通航安全和水生态</ins>")
                .contains("编码调整：由", "Renumbered: ", "目录版本号", "raise the catalog's version")
                .doesNotContain("src=", "http-equiv=\"refresh\"");
        assertThat(page.split("<details class=\"group\"", -1)).hasSize(7);
        assertThat(page.split("<table>", -1)).hasSameSizeAs(page.split("</table>", -1));
    }

    @Test
    void coloursAndControlsAreTheReportsOwn() {
        String hostile = "kind: Material\nstandard: \"1.0\"\ncode: \"M\"\nname: \"%s\"\n";
        StringBuilder out = new StringBuilder();
        ChangeRendering rendering =
                new ChangeTextRenderer().begin(RenderOptions.builder().build(), out);
        ChangeSummary summary = ChangeFinder.standard()
                .between(
                        List.of(yaml(hostile.formatted("a\\e[31m"))).iterator(),
                        List.of(yaml(hostile.formatted("b\\nc"))).iterator(),
                        rendering);
        rendering.finish(summary);
        assertThat(out.toString()).doesNotContain("\u001b").contains("a␛[31m → b␊c");
    }

    private static Input yaml(String text) {
        return Input.of("x.yaml", text.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
    }
}
