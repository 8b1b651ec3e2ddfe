package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code examples/publish}: the commands that its description shows work, and print what is shown; so do those of its pipeline. */
class PublishExampleTest {

    /** Run with {@code -Dsitong.generate} to write what the commands print. */
    private static final boolean WRITE = Boolean.getBoolean("sitong.generate");

    private static final Path EXAMPLE = Path.of("..", "examples", "publish");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(sh|text)\n(.*?)```\n");

    @TempDir
    private Path folder;

    /** What a command line says, and which exit code its comment announces. */
    private record Command(List<String> words, String into, int exitCode) {

        static Command of(String line) {
            int comment = line.indexOf("  # ");
            String code = comment < 0 ? "0" : line.replaceAll(".*\\D(\\d+)$", "$1");
            String[] parts = (comment < 0 ? line : line.substring(0, comment)).split(" > ");
            List<String> words = List.of(parts[0].split(" "));
            return new Command(
                    words.subList(1, words.size()), parts.length > 1 ? parts[1] : "", Integer.parseInt(code));
        }
    }

    /** Runs one; its output is as if it had run in the root of the clone. */
    private String run(Command command, Map<String, String> places) throws IOException {
        Run run = Run.of(command.words().stream()
                .map(word -> places.entrySet().stream()
                        .filter(place -> word.startsWith(place.getKey()))
                        .findFirst()
                        .map(place ->
                                place.getValue() + word.substring(place.getKey().length()))
                        .orElse(word))
                .toArray(String[]::new));
        String said = run.out() + run.err();
        assertThat(run.exitCode()).as(command + "\n" + said).isEqualTo(command.exitCode());
        if (!command.into().isEmpty()) {
            Files.writeString(folder.resolve(Path.of(command.into()).getFileName()), run.out(), StandardCharsets.UTF_8);
            return "";
        }
        return said.replace('\\', '/')
                .replace(folder.toString().replace('\\', '/'), "target/publish")
                .replace("../examples/", "examples/")
                .replaceAll("[0-9a-f]{64}", "…");
    }

    private Map<String, String> places() {
        return Map.of("examples/", "../examples/", "target/publish", folder.toString());
    }

    private static List<Command> commands(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("./sitong ") || line.startsWith("sitong "))
                .map(Command::of)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theDescriptionShowsWhatTheCommandsPrint(String page) throws IOException {
        Path file = EXAMPLE.resolve(page);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        StringBuilder current = new StringBuilder();
        String said = "";
        int end = 0;
        for (MatchResult block : BLOCK.matcher(text).results().toList()) {
            current.append(text, end, block.start(2));
            end = block.end(2);
            if ("sh".equals(block.group(1))) {
                StringBuilder all = new StringBuilder();
                for (Command command : commands(block.group(2))) {
                    all.append(run(command, places()));
                }
                said = all.toString();
                current.append(block.group(2));
            } else {
                current.append(said);
            }
        }
        current.append(text.substring(end));
        if (WRITE) {
            Files.writeString(file, current, StandardCharsets.UTF_8);
        }
        assertThat(withoutSizes(text)).isEqualTo(withoutSizes(current.toString()));
    }

    /** How well shards compress depends on the platform. */
    private static String withoutSizes(String text) {
        return text.replaceAll("\\d+ (bytes|字节)", "N $1");
    }

    @Test
    void bothLanguagesShowTheSameCommands() throws IOException {
        List<List<Command>> pages = new ArrayList<>();
        for (String page : List.of("README.md", "README.zh-CN.md")) {
            String text = Files.readString(EXAMPLE.resolve(page), StandardCharsets.UTF_8);
            pages.add(commands(text.replace(" --lang en", "")));
        }
        assertThat(pages.get(0)).hasSizeGreaterThan(10).isEqualTo(pages.get(1));
    }

    @Test
    void thePipelineSignsWithOneOfTwoKeys() throws IOException {
        List<Command> before = Stream.of(
                        "keygen target/publish/release.key",
                        "keygen target/publish/li.key",
                        "root target/publish/site --catalog consistency-base --trust target/publish/release.key.pub"
                                + " --trust target/publish/li.key.pub --threshold 2 --key target/publish/release.key",
                        "sign target/publish/site --root --key target/publish/li.key",
                        "build examples/consistency/base/v1 --site target/publish/site --release 1.0.0 --publisher Shili"
                                + " --key target/publish/release.key --key target/publish/li.key")
                .map(line -> Command.of("sitong catalog " + line))
                .toList();
        for (Command command : before) {
            run(command, places());
        }
        String pipeline = Files.readString(EXAMPLE.resolve("publish.yml"), StandardCharsets.UTF_8)
                .replace("$RELEASE", "2.0.0")
                .replace(" >> \"$GITHUB_STEP_SUMMARY\"", "");
        Map<String, String> places = Map.of(
                "git:origin/main:definitions", "../examples/consistency/base/v1",
                "definitions", "../examples/consistency/base/v2",
                "packs", "../examples/publish/packs",
                "site", folder.resolve("site").toString(),
                "$RUNNER_TEMP", folder.toString());

        List<String> said = new ArrayList<>();
        for (Command command : commands(pipeline)) {
            said.add(run(command, places));
        }

        assertThat(said).hasSize(4);
        assertThat(said.get(3)).contains("还没有生效");
        Command verify =
                Command.of("sitong catalog verify target/publish/site --root target/publish/site/roots/1.json");
        assertThat(run(verify, places())).contains("1.0.0");
        run(
                Command.of("sitong catalog sign target/publish/site --release 2.0.0 --key target/publish/li.key"),
                places());
        assertThat(run(verify, places())).contains("2.0.0");
    }
}
