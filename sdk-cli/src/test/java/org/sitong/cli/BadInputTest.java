package org.sitong.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.sitong.cli.BadInputs.SOUND;
import static org.sitong.cli.BadInputs.said;
import static org.sitong.cli.BadInputs.with;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.cli.BadInputs.Case;
import org.sitong.cli.BadInputs.Said;
import org.sitong.document.CanonicalFormException;
import org.sitong.document.CanonicalJson;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonNumber;

/** What the command line says of input that is broken or hostile, each in a folder beside a sound document, which must still be judged. */
class BadInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.sitong.cli.BadInputs#cases")
    void isToldAndTheRestIsJudged(Case bad) throws IOException {
        Path sound = Files.writeString(folder.resolve("sound.json"), SOUND);
        bad.maker().in(folder);
        List<String> args = new ArrayList<>(List.of("validate", "--only", "schema", "--format", "json"));
        args.add(badPath());
        args.add(sound.toString());
        Run chinese = run(args, "zh-CN");
        Run english = run(args, "en");
        assertThat(chinese.exitCode()).as(chinese.err()).isEqualTo(bad.exitCode());
        assertThat(english.exitCode()).isEqualTo(bad.exitCode());
        assertThat(at(chinese, "/summary/documents")).hasToString(Integer.toString(bad.documents()));
        assertThat(at(chinese, "/byRule/document.empty/notChecked")).hasToString("0");
        for (Said said : bad.said()) {
            if (said.rule().isEmpty()) {
                assertThat(chinese.err()).contains(said.chinese(), "bad");
                assertThat(english.err()).contains(said.english(), "bad");
            } else {
                assertThat(message(chinese, said)).contains(said.chinese());
                assertThat(message(english, said)).contains(said.english());
            }
        }
        int failing = (int) bad.said().stream()
                .filter(said -> !said.rule().isEmpty())
                .map(Said::document)
                .distinct()
                .count();
        assertThat(at(chinese, "/summary/documentsFailed")).hasToString(Integer.toString(failing));
        assertThat(chinese.out()).doesNotContain("\"document\":\"" + name(sound) + "\"");
    }

    /** The file is there when the paths are looked at, and gone when its turn comes. */
    @ParameterizedTest
    @ValueSource(strings = {"bad.json", "bad.ndjson"})
    void aFileThatVanishesIsToldAndTheRestIsJudged(String file) throws IOException {
        Path vanishing = Files.writeString(folder.resolve(file), SOUND);
        Path sound = Files.writeString(folder.resolve("sound.json"), SOUND.replace("CL0001", "CL0002"));
        InputStream in = new ByteArrayInputStream((SOUND.replace("CL0001", "CL0003") + "\n").getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                try {
                    Files.deleteIfExists(vanishing);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return super.read(bytes, offset, length);
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exitCode = Sitong.run(
                List.of(
                        "validate",
                        "--format",
                        "json",
                        "--only",
                        "schema",
                        "-",
                        vanishing.toString(),
                        sound.toString()),
                in,
                out,
                OutputStream.nullOutputStream(),
                Map.of(),
                Run.CLOCK);
        Run run = new Run(exitCode, out.toString(UTF_8), "");
        assertThat(exitCode).isEqualTo(ExitCodes.FINDINGS);
        assertThat(at(run, "/summary/documents")).hasToString("3");
        assertThat(message(run, said("document.unreadable", file, 0, "", ""))).contains("文件不存在");
    }

    /** Two to the 53rd and one more is read and judged, but has no canonical form: the place is told. */
    @Test
    void aNumberWithoutCanonicalFormIsToldWithItsPlace() {
        JsonValue value = DocumentReader.standard()
                .read(with("\"extensions\":{\"cn.x\":9007199254740993}").getBytes(UTF_8), DocumentFormat.JSON)
                .value();
        assertThatThrownBy(() -> CanonicalJson.bytes(value))
                .isInstanceOfSatisfying(
                        CanonicalFormException.class,
                        refused -> assertThat(refused.problem())
                                .satisfies(
                                        problem -> assertThat(problem.pointer()).hasToString("/extensions/cn.x"))
                                .satisfies(problem -> assertThat(problem.text(Locale.SIMPLIFIED_CHINESE))
                                        .contains("9007199254740993", "加引号")));
    }

    @Test
    void neverSaysWhyItFailsAllTheSame() throws IOException {
        Path empty = Files.createFile(folder.resolve("bad.json"));
        Run run = Run.of("validate", "--fail-on", "never", empty.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.err()).contains("--fail-on never", "退出码是 1");
        Path sound = Files.writeString(folder.resolve("sound.json"), SOUND);
        assertThat(Run.of("validate", "--fail-on", "never", sound.toString()).err())
                .isEmpty();
    }

    /** The one thing in the folder whose name begins with bad; where there is none, a name that is not there. */
    private String badPath() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("bad"))
                    .findFirst()
                    .orElse(folder.resolve("bad.json"))
                    .toString();
        }
    }

    /** No case may take long, however large or odd it is: nothing waits for a pipe or walks in circles. */
    private static Run run(List<String> args, String language) {
        List<String> all = new ArrayList<>(args);
        all.addAll(List.of("--lang", language));
        return assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Run.of(all.toArray(String[]::new)));
    }

    private static JsonValue at(Run run, String pointer) {
        JsonValue report = DocumentReader.standard()
                .read(run.out().getBytes(UTF_8), DocumentFormat.JSON)
                .value();
        assertThat(report).as(run.out() + run.err()).isNotNull();
        return report.at(JsonPointer.parse(pointer));
    }

    private String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private String message(Run run, Said said) {
        List<String> found = new ArrayList<>();
        for (JsonValue finding : ((JsonArray) at(run, "/findings")).values()) {
            String rule = String.valueOf(finding.at(JsonPointer.parse("/rule")));
            String document = String.valueOf(finding.at(JsonPointer.parse("/document")));
            JsonValue line = finding.at(JsonPointer.parse("/line"));
            int number = line instanceof JsonNumber known ? known.value().intValueExact() : 0;
            String message = String.valueOf(finding.at(JsonPointer.parse("/message")));
            found.add(document + ":" + number + " " + rule + " " + message);
            if (rule.equals(said.rule())
                    && document.equals(name(folder.resolve(said.document())))
                    && number == said.line()) {
                return message;
            }
        }
        throw new AssertionError("No " + said + " among " + found);
    }
}
