package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.GeneratedFile;

/** The shell steps of the composite action and the pre-commit hooks, run with a runner and a command that only look real. */
class CiSurfacesTest {

    private static final Path ROOT = GeneratedFile.repository();

    /** Writes down its arguments, one a line, and ends with the exit code that it is told. */
    private static final String FAKE = "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$SEEN\"\nexit \"${CODE:-0}\"\n";

    @TempDir
    private Path folder;

    private final Map<String, String> env = new HashMap<>();

    @BeforeEach
    void runner() {
        assumeTrue(Stream.of("bash", "unzip", "find").allMatch(CiSurfacesTest::isInstalled), "needs bash and unzip");
        env.put("RUNNER_TEMP", folder.resolve("temp").toString());
        env.put("GITHUB_OUTPUT", folder.resolve("output").toString());
        env.put("GITHUB_SERVER_URL", folder.toUri().toString());
        env.put("SEEN", folder.resolve("seen").toString());
    }

    private static boolean isInstalled(String command) {
        return Stream.of("/bin/", "/usr/bin/", "/usr/local/bin/")
                .anyMatch(path -> Files.isExecutable(Path.of(path + command)));
    }

    private static JsonValue yaml(String file) throws IOException {
        return Objects.requireNonNull(DocumentReader.standard()
                .read(Files.readAllBytes(ROOT.resolve(file)), DocumentFormat.YAML)
                .value());
    }

    private static String script(int step) throws IOException {
        JsonValue run = yaml("action.yml").at(JsonPointer.parse("/runs/steps/" + step + "/run"));
        return ((JsonValue.JsonString) Objects.requireNonNull(run)).value();
    }

    private int bash(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .inheritIO();
        builder.environment().putAll(env);
        return builder.start().waitFor();
    }

    private Path zip() throws IOException {
        Path zip = folder.resolve("dist.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("sitong-9/bin/sitong"));
            entries.write(FAKE.getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }

    private String output(String name) throws IOException {
        return Files.readAllLines(folder.resolve("output")).stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .reduce("", (first, last) -> last);
    }

    private String install() throws IOException, InterruptedException {
        assertThat(bash(script(1))).isZero();
        return output("command");
    }

    @Test
    void theActionTakesTheZipThatItIsGiven() throws Exception {
        env.putAll(Map.of(
                "SITONG_DISTRIBUTION",
                zip().toString(),
                "SITONG_VERSION",
                "",
                "SITONG_ACTION",
                "none",
                "SITONG_REPOSITORY",
                "o/r"));
        assertThat(install())
                .endsWith("/sitong-9/bin/sitong")
                .satisfies(file -> assertThat(Path.of(file)).exists());
    }

    @Test
    void theActionTakesTheReleaseOfItsOwnRepositoryAndKeepsIt() throws Exception {
        assumeTrue(isInstalled("curl"), "needs curl");
        Path release = Files.createDirectories(folder.resolve("o/r/releases/download/v9"))
                .resolve("sitong-9.zip");
        Files.move(zip(), release);
        env.putAll(Map.of(
                "SITONG_DISTRIBUTION", "", "SITONG_VERSION", "9", "SITONG_ACTION", "none", "SITONG_REPOSITORY", "o/r"));
        String first = install();
        assertThat(first).endsWith("/sitong-9/bin/sitong");
        Files.delete(release);
        assertThat(install()).as("from the cache").isEqualTo(first);
    }

    @Test
    void theActionTakesItsOwnCloneWhereNothingIsSaid() throws Exception {
        env.putAll(Map.of(
                "SITONG_DISTRIBUTION",
                "",
                "SITONG_VERSION",
                "",
                "SITONG_ACTION",
                "/clone",
                "SITONG_REPOSITORY",
                "o/r"));
        assertThat(install()).isEqualTo("/clone/sitong");
    }

    @Test
    void theActionValidatesAndPassesTheExitCodeOn() throws Exception {
        Path command = folder.resolve("sitong");
        Files.writeString(command, FAKE);
        assertThat(command.toFile().setExecutable(true)).isTrue();
        env.putAll(Map.of(
                "SITONG", command.toString(),
                "SITONG_PATHS", "items more",
                "SITONG_FAIL_ON", "warning",
                "SITONG_LANG", "en",
                "SITONG_ARGUMENTS", "--reference national",
                "SITONG_SARIF", "out.sarif",
                "CODE", "1"));
        assertThat(bash(script(2))).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("seen")))
                .containsExactly(
                        "validate",
                        "items",
                        "more",
                        "--fail-on",
                        "warning",
                        "--lang",
                        "en",
                        "--format",
                        "github",
                        "--format",
                        "sarif=out.sarif",
                        "--reference",
                        "national");
        assertThat(output("exit-code")).isEqualTo("1");
        assertThat(output("sarif")).isEqualTo("out.sarif");
    }

    @Test
    void everyInputOfTheActionIsUsedAndDocumented() throws IOException {
        String action = Files.readString(ROOT.resolve("action.yml"), StandardCharsets.UTF_8);
        String page = Files.readString(ROOT.resolve("docs/ci.md"), StandardCharsets.UTF_8);
        JsonValue.JsonObject inputs = (JsonValue.JsonObject) yaml("action.yml").at(JsonPointer.parse("/inputs"));
        for (String input : inputs.members().keySet()) {
            assertThat(action).contains("inputs." + input);
            assertThat(page).contains(input);
        }
        assertThat(Files.isExecutable(ROOT.resolve(".ci/sitong-hook"))).isTrue();
    }

    @Test
    void theHooksRunTheCommandOfTheDistribution() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("home/bin"));
        Files.writeString(bin.resolve("sitong"), FAKE);
        assertThat(bin.resolve("sitong").toFile().setExecutable(true)).isTrue();
        env.put("SITONG_HOME", folder.resolve("home").toString());
        JsonValue.JsonArray hooks = (JsonValue.JsonArray) yaml(".pre-commit-hooks.yaml");
        for (JsonValue hook : hooks.values()) {
            String entry =
                    ((JsonValue.JsonString) Objects.requireNonNull(hook.at(JsonPointer.parse("/entry")))).value();
            assertThat(bash(ROOT.resolve(entry) + " items/a.yaml")).isZero();
            assertThat(Files.readAllLines(folder.resolve("seen")))
                    .isEqualTo(List.of(entry.substring(entry.indexOf(' ') + 1), "items/a.yaml"));
        }
    }
}
