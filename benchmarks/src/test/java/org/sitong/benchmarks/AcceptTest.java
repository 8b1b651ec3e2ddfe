package org.sitong.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.Severity;
import org.sitong.benchmarks.acceptance.JudgedCorpus;
import org.sitong.document.DocumentFormat;
import org.sitong.validation.Input;
import org.sitong.validation.Report;
import org.sitong.validation.Validator;
import org.sitong.validation.report.JsonRenderer;
import org.sitong.validation.report.RenderOptions;

class AcceptTest {

    private static final String HEAD = "{\"standard\":\"1.0\",\"date\":\"2026-11-22\",\"summary\":{\"documents\":3,"
            + "\"truncated\":false,\"verdicts\":{\"passed\":1}},\"byRule\":{%s},\"findings\":[";

    @TempDir
    Path folder;

    private static String rule(String id, int notChecked) {
        return "\"" + id + "\":{\"findings\":1,\"documents\":1,\"notChecked\":" + notChecked + "}";
    }

    private static String finding(String rule, String severity, String document, String waiver) {
        return "{\"rule\":\"" + rule + "\",\"severity\":\"" + severity + "\",\"document\":\"" + document
                + "\",\"pointer\":\"/a\",\"line\":3,\"column\":4,\"basis\":[{\"rule\":\"no\"}],\"waiver\":" + waiver
                + "}";
    }

    private Path report(String name, String rules, String... findings) throws IOException {
        return Files.writeString(
                folder.resolve(name), HEAD.formatted(rules) + String.join(",\n", findings) + "],\"notChecked\":[]}");
    }

    private String accept(int code, Object... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(Accept.run(out, out, Stream.of(args).map(Object::toString).toArray(String[]::new)))
                .isEqualTo(code);
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private Path before() throws IOException {
        return report(
                "old.json",
                rule("a.b", 0) + "," + rule("a.c", 0),
                finding("a.b", "error", "甲.yaml", "null"),
                finding("a.b", "error", "乙.yaml", "{\"id\":\"W1\"}"),
                finding("a.c", "info", "丙.yaml", "null"));
    }

    private Path now() throws IOException {
        return report(
                "new.json",
                rule("a.b", 0) + "," + rule("a.c", 2) + "," + rule("a.d", 0),
                finding("a.b", "error", "乙.yaml", "null"),
                finding("a.b", "error", "乙.yaml", "null"),
                finding("a.d", "warning", "甲.yaml", "null"));
    }

    @Test
    void whatNewlyFailsAndPassesIsListedByRule() throws IOException {
        assertThat(accept(1, before(), now())).isEqualTo("""
                        1 documents that failed no rule now fail, 1 that failed now fail none; 3 rules judge otherwise

                        a.b: 1 newly fail, 1 newly pass
                          + 乙.yaml  error /a 3:4
                          - 甲.yaml  error /a 3:4

                        a.c: 0 newly fail, 1 newly pass, not checked on 0 before and on 2 now
                          - 丙.yaml  info /a 3:4

                        a.d: 1 newly fail, 0 newly pass, new rule
                          + 甲.yaml  warning /a 3:4
                        """);
        assertThat(accept(1, before(), now(), "markdown"))
                .contains("## `a.b`: 1 newly fail, 1 newly pass\n\n| | document | first finding |\n|---|---|---|\n"
                        + "| fails | `乙.yaml` | `error /a 3:4` |\n| passes | `甲.yaml` | `error /a 3:4` |\n");
        assertThat(accept(1, before(), now(), "json"))
                .isEqualTo("{\"notes\":[],\"newlyFailing\":[\"乙.yaml\"],\"newlyPassing\":[\"丙.yaml\"],\"byRule\":{"
                        + "\"a.b\":{\"change\":\"kept\",\"notCheckedBefore\":0,\"notCheckedNow\":0,"
                        + "\"newlyFailing\":{\"乙.yaml\":\"error /a 3:4\"},\"newlyPassing\":{\"甲.yaml\":\"error /a 3:4\"}},"
                        + "\"a.c\":{\"change\":\"kept\",\"notCheckedBefore\":0,\"notCheckedNow\":2,"
                        + "\"newlyFailing\":{},\"newlyPassing\":{\"丙.yaml\":\"info /a 3:4\"}},"
                        + "\"a.d\":{\"change\":\"new\",\"notCheckedBefore\":0,\"notCheckedNow\":0,"
                        + "\"newlyFailing\":{\"甲.yaml\":\"warning /a 3:4\"},\"newlyPassing\":{}}}}\n");
    }

    @Test
    void onlyWhatIsSevereEnoughCounts() throws IOException {
        assertThat(accept(1, before(), now(), "text", "error"))
                .contains("a.b: 1 newly fail, 1 newly pass", "a.c: 0 newly fail, 0 newly pass, not checked")
                .doesNotContain("a.d", "丙.yaml");
    }

    @Test
    void nothingIsListedWhereNothingDiffers() throws IOException {
        assertThat(accept(0, before(), before()))
                .isEqualTo(
                        "0 documents that failed no rule now fail, 0 that failed now fail none; 0 rules judge otherwise\n");
    }

    @Test
    void aNoteSaysThatTheCorpusOrTheDayIsAnother() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(before())
                        .replace("2026-11-22", "2027-01-01")
                        .replace("\"documents\":3", "\"documents\":4"));
        assertThat(accept(0, before(), other))
                .contains("The day differs: 2026-11-22 before, 2027-01-01 now", "documents differs: 3 before, 4 now");
    }

    @Test
    void whatCannotBeComparedIsRefused() throws IOException {
        Path whole = before();
        String text = Files.readString(whole);
        for (String broken : List.of(
                "",
                "[]",
                "{}",
                text.substring(0, text.length() - 30),
                text.replace("\"truncated\":false", "\"truncated\":true"),
                text.replace("\"info\"", "\"hint\""),
                text.replace("\"notChecked\":[]", "\"toolFaults\":[{}]"))) {
            assertThat(accept(2, whole, Files.writeString(folder.resolve("broken.json"), broken)))
                    .contains("broken.json");
        }
        assertThat(accept(2, whole)).contains("Accept OLD.json");
        assertThat(accept(2, whole, whole, "text", "never")).contains("never");
        assertThat(accept(2, whole, folder.resolve("none.json"))).contains("none.json");
    }

    @Test
    void namesOfFilesCannotForgeLines() throws IOException {
        Path forged = report("forged.json", rule("a.b", 0), finding("a.b", "error", "x\\n## y|`z", "null"));
        assertThat(accept(1, report("none.json", rule("a.b", 0)), forged, "markdown"))
                .contains("| fails | `x\uFFFD## y\\|'z` |");
    }

    /** What the SDK writes is what is read. */
    @Test
    void readsWhatTheRendererWrites() {
        Report report = Validator.builder()
                .date(LocalDate.of(2026, 11, 22))
                .build()
                .check(Stream.of(Input.of(
                        "a.yaml",
                        "standard: \"1.0\"\nkind: x\n".getBytes(StandardCharsets.UTF_8),
                        DocumentFormat.YAML)));
        StringBuilder json = new StringBuilder();
        new JsonRenderer()
                .render(report, RenderOptions.builder().locale(Locale.ENGLISH).build(), json);
        JudgedCorpus corpus = JudgedCorpus.read(
                "a", new ByteArrayInputStream(json.toString().getBytes(StandardCharsets.UTF_8)), Severity.INFO);
        assertThat(corpus.documents()).isEqualTo(1);
        assertThat(corpus.failing()).containsKey("schema.kind");
        assertThat(corpus.notChecked()).hasSizeGreaterThan(100);
    }

    /** 100,000 findings of 3 kB each, made only as they are read. */
    @Test
    void aReportIsReadInBoundedMemory() {
        String message = ",\"message\":\"" + "长".repeat(1000) + "\"}";
        Iterator<InputStream> parts = Stream.concat(
                        Stream.concat(
                                Stream.of(HEAD.formatted(rule("a.b", 0))),
                                IntStream.range(0, 100_000)
                                        .mapToObj(i -> (i == 0 ? "" : ",\n")
                                                + finding("a.b", "error", i % 1000 + ".yaml", "null")
                                                        .replaceFirst("}$", message))),
                        Stream.of("]}"))
                .<InputStream>map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        JudgedCorpus corpus = JudgedCorpus.read(
                "large",
                new SequenceInputStream(new Enumeration<InputStream>() {
                    @Override
                    public boolean hasMoreElements() {
                        return parts.hasNext();
                    }

                    @Override
                    public InputStream nextElement() {
                        return parts.next();
                    }
                }),
                Severity.INFO);
        assertThat(corpus.failing().get("a.b")).hasSize(1000);
    }
}
