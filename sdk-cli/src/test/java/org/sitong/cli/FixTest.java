package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.validation.RuleBook;
import org.sitong.validation.RuleExample;
import org.sitong.validation.rule.RuleCard;

class FixTest {

    private static final String ITEM = """
            # 行内有多余空白的名称
            kind: ServiceItem   # 类型
            standard: "1.0"
            identity:
              national:
                basicCode: "000112345000"

            name:
              main: '某某许可 '  # 末尾有空格
            itemType: licence
            """;

    private static final String REPAIRED = ITEM.replace("许可 '", "许可'");

    private static final String LINE =
            "{\"kind\": \"ServiceItem\", \"standard\": \"1.0\", \"identity\": {\"national\": {\"basicCode\": \"00011234500%d\"}}, "
                    + "\"name\": {\"main\": \"某某许可%s\"}, \"itemType\": \"licence\"}";

    @TempDir
    private Path folder;

    private Path item;

    @BeforeEach
    void write() throws IOException {
        item = Files.writeString(folder.resolve("item.yaml"), ITEM);
    }

    private static Run validate(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "validate";
        all[1] = "--only";
        all[2] = "text";
        System.arraycopy(args, 0, all, 3, args.length);
        return Run.of(all);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsRepairedAndNothingElseInIt() throws IOException {
        Run run = validate("--fix", "--fail-on", "info", folder.toString());
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.err()).isEqualTo("已修正 1 处，涉及 1 个文件。\n");
        assertThat(Files.readString(item)).isEqualTo(REPAIRED);
        assertThat(names()).containsExactly("item.yaml");
        Run again = validate("--fix", "--lang", "en", folder.toString());
        assertThat(again.err()).isEqualTo("nothing can be repaired automatically.\n");
    }

    @Test
    void aDryRunShowsTheDifferenceAndChangesNothing() throws IOException {
        Run run = validate("--fix-dry-run", "--fail-on", "info", item.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.err()).startsWith("可以修正 1 处，涉及 1 个文件");
        assertThat(run.out()).startsWith("""
                        --- NAME
                        +++ NAME
                        @@ -6,5 +6,5 @@
                             basicCode: "000112345000"
                        \s
                         name:
                        -  main: '某某许可 '  # 末尾有空格
                        +  main: '某某许可'  # 末尾有空格
                         itemType: licence
                        """.replace("NAME", item.toString()));
        assertThat(Files.readString(item)).isEqualTo(ITEM);
        assertThat(validate("--fix-dry-run", "--color", "always", item.toString())
                        .out())
                .contains("\u001b[32m+  main: '某某许可'  # 末尾有空格\u001b[0m");
    }

    @Test
    void aReportForProgramsHasFixesButNoDifference() {
        Run run = validate("--fix-dry-run", "--format", "json", item.toString());
        assertThat(run.out()).startsWith("{").contains("\"fix\":").doesNotContain("@@");
        Run both = validate("--fix-dry-run", "--format", "json=" + folder.resolve("r.json"), item.toString());
        assertThat(both.out()).contains("@@ -6,5 +6,5 @@");
    }

    @Test
    void linesAreRepairedOneByOne() throws IOException {
        String lines = "\uFEFF" + LINE.formatted(1, " ") + "\r\n\r\n" + LINE.formatted(2, "") + "\n{\"broken\n"
                + LINE.formatted(3, " ");
        Path file = Files.writeString(folder.resolve("items.ndjson"), lines);
        Files.delete(item);
        Run dry = validate("--fix-dry-run", file.toString());
        assertThat(dry.out()).contains("-\uFEFF{", "@@ -1,5 +1,5 @@", "\\ No newline at end of file\n+{\"kind\"");
        Run run = validate("--fix", file.toString());
        assertThat(run.err()).contains("已修正 2 处，涉及 1 个文件。");
        assertThat(Files.readString(file)).isEqualTo(lines.replace("许可 ", "许可"));
    }

    @Test
    void aByteOrderMarkAndLineEndsStay() throws IOException {
        Files.writeString(item, "\uFEFF" + ITEM.replace("\n", "\r\n"));
        validate("--fix", item.toString());
        assertThat(Files.readString(item)).isEqualTo("\uFEFF" + REPAIRED.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--skip", "--only"})
    void onlyRulesThatAreOnRepair(String option) throws IOException {
        Run run = Run.of("validate", option, option.equals("--skip") ? "text" : "schema", "--fix", item.toString());
        assertThat(run.err()).isEqualTo("没有可以自动修正的问题。\n");
        assertThat(Files.readString(item)).isEqualTo(ITEM);
    }

    @Test
    void aLinkStaysALinkAndRightsStay() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX rights here");
        Files.setPosixFilePermissions(item, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), item);
        Run run = validate("--fix", link.toString());
        assertThat(run.err()).contains("已修正 1 处");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(item)).isEqualTo(REPAIRED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(item, LinkOption.NOFOLLOW_LINKS)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aFileThatMayOnlyBeReadIsToldOfAndTheOthersAreRepaired() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX rights here");
        Path other = Files.writeString(folder.resolve("other.yaml"), ITEM.replace("12345000", "12345999"));
        Files.setPosixFilePermissions(item, PosixFilePermissions.fromString("r--r--r--"));
        Run run = validate("--fix", folder.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAULT);
        assertThat(run.err()).contains("无法写入 " + item, "已修正 1 处，涉及 1 个文件");
        assertThat(Files.readString(item)).isEqualTo(ITEM);
        assertThat(Files.readString(other)).contains("'某某许可'");
        assertThat(names()).containsExactly("item.yaml", "other.yaml");
    }

    @Test
    void onlyFilesCanBeRepaired() {
        assertThat(Run.reading("", "validate", "--fix", "-").exitCode()).isEqualTo(ExitCodes.USAGE);
        Run rows = Run.of("validate", "--fix", "--profile", "gd-portal", item.toString());
        assertThat(rows.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(rows.err()).contains("--profile");
        Run both = Run.of("validate", "--fix", "--fix-dry-run", item.toString());
        assertThat(both.exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    /** The faulty examples, and what each rule that brings fixes rejects: repaired files pass, with every comment. */
    @Test
    void faultyFilesAreRepairedWithTheirComments() throws IOException {
        Path faulty = Files.createDirectory(folder.resolve("faulty"));
        Map<Path, String> before = new TreeMap<>();
        try (Stream<Path> all = Files.list(Path.of("..", "examples", "faulty"))) {
            for (Path file :
                    all.filter(each -> !each.toString().endsWith(".txt")).toList()) {
                Path copy = Files.copy(file, faulty.resolve(file.getFileName()));
                before.put(copy, new String(Files.readAllBytes(copy), StandardCharsets.UTF_8));
            }
        }
        List<String> rules = new ArrayList<>();
        for (RuleCard card : RuleBook.standard().cards()) {
            for (RuleExample example : RuleBook.standard().examples(card.id())) {
                if (card.fixable() && !example.isAccepted() && example.name().endsWith(".yaml")) {
                    Path copy = faulty.resolve(card.id() + "." + example.name());
                    Files.writeString(copy, commented(example.text()));
                    before.put(copy, Files.readString(copy));
                    rules.add(card.id());
                }
            }
        }
        Run run = Run.of(
                "validate",
                "--fix",
                "--only",
                String.join(",", rules),
                "--format",
                "json",
                "--fail-on",
                "never",
                faulty.toString());
        assertThat(run.out()).contains("\"findings\":[").doesNotContain("\"fix\":[");
        int repaired = 0;
        for (Path file : before.keySet()) {
            String now = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            repaired += now.equals(before.get(file)) ? 0 : 1;
            assertThat(comments(now)).as(file.toString()).isEqualTo(comments(before.get(file)));
        }
        assertThat(repaired).as(run.err()).isGreaterThan(5);
        assertThat(run.err()).contains("涉及 " + repaired + " 个文件");
    }

    /** A comment above every name of the outermost level, and one behind it. */
    private static String commented(String yaml) {
        return "# 文件说明\n\n" + yaml.replaceAll("(?m)^(\\w+:)( [^|>\\n]*)?$", "# 说明 $1\n$1$2  # 行尾");
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("#"))
                .map(line -> line.substring(line.indexOf('#')))
                .toList();
    }

    /** What a person may have is no reason to break anything. */
    @Test
    void whatCannotBeReadIsLeftAlone() throws IOException {
        byte[] bytes = "kind: [\n".getBytes(StandardCharsets.UTF_8);
        Files.write(item, bytes);
        Run run = validate("--fix", item.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(Files.readAllBytes(item)).isEqualTo(bytes);
    }
}
