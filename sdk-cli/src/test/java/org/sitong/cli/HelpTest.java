package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Language;
import org.sitong.cli.internal.command.CommandTree;

/** Help and texts: complete in both languages, and the same as in the documentation. */
class HelpTest {

    /** Run with {@code -Dsitong.generate} to write the documentation anew. */
    private static final boolean WRITE = Boolean.getBoolean("sitong.generate");

    private static final Map<Language, String> PAGES =
            Map.of(Language.CHINESE, "cli.zh-CN.md", Language.ENGLISH, "cli.md");

    private static final Map<Language, String> HEADS = Map.of(
            Language.CHINESE,
            "# sitong 命令\n\n本页由各命令的帮助生成（`HelpTest`），请勿手改。\n",
            Language.ENGLISH,
            "# The sitong command\n\n"
                    + "Generated from the help of the commands (`HelpTest`); not to be edited by hand.\n");

    @ParameterizedTest
    @EnumSource(Language.class)
    void theDocumentationIsTheHelp(Language language) throws IOException {
        StringBuilder page = new StringBuilder(HEADS.get(language));
        page.append("\n```text\n").append(help(language)).append("```\n");
        for (String command : CommandTree.names()) {
            page.append("\n## sitong ").append(command).append("\n\n```text\n");
            page.append(help(language, command.split(" "))).append("```\n");
        }
        Path file = Path.of("..", "docs", PAGES.get(language));
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        }
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(page.toString());
    }

    private static String help(Language language, String... command) {
        String[] args = new String[command.length + 3];
        System.arraycopy(command, 0, args, 0, command.length);
        args[command.length] = "--help";
        args[command.length + 1] = "--lang";
        args[command.length + 2] = language.tag();
        Run run = Run.of(args);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out().lines().map(String::stripTrailing).reduce("", (text, line) -> text + line + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "code",
                "derive",
                "derive check",
                "derive rehearse",
                "claims",
                "compare",
                "import",
                "export",
                "catalog",
                "catalog keygen",
                "catalog root",
                "catalog build",
                "catalog sign",
                "catalog verify",
                "catalog prove",
                "catalog pull",
                "catalog status",
                "catalog search",
                "catalog show",
                "catalog rollback",
                "catalog lock",
                "rules",
                "explain",
                "fmt",
                "schema"
            })
    void everyCommandSaysWhatItDoesHowAndWithWhatExitCodes(String command) {
        for (Language language : Language.values()) {
            String help = help(language, command.split(" "));
            assertThat(help).contains("sitong " + command, "--lang", "70");
            assertThat(help.lines().filter(line -> line.startsWith("  sitong " + command)))
                    .as("examples of " + command)
                    .isNotEmpty();
            assertThat(help.lines().filter(line -> line.matches(" +(-., )?(--[a-z-]+\\S*|\\[?[A-Z]+(\\.\\.\\.)?\\]?)")))
                    .as("options and parameters of " + command + " without a word")
                    .allMatch(line -> line.length() > 23);
        }
        assertThat(help(Language.ENGLISH, command.split(" ")).chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF))
                .as("Chinese in the English help of " + command)
                .isEmpty();
    }

    @Test
    void helpIsTheSameWhateverWayItIsAskedFor() {
        assertThat(Run.of("help", "code").out()).isEqualTo(Run.of("code", "-h").out());
        assertThat(Run.of("help", "cod").exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "texts"})
    void bothLanguagesHaveTheSameKeysAndArguments(String bundle) throws IOException {
        Properties chinese = load(bundle + ".properties");
        Properties english = load(bundle + "_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(chinese.getProperty(key)));
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        for (int i = 0; i < 10; i++) {
            if (text.contains("{" + i + "}")) {
                arguments.add(String.format(Locale.ROOT, "{%d}", i));
            }
        }
        return arguments;
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(Console.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void theCommandsAreThoseOfTheHelp() {
        assertThat(CommandTree.names())
                .isEqualTo(List.of(
                        "validate",
                        "code",
                        "derive",
                        "derive check",
                        "derive rehearse",
                        "derive flatten",
                        "derive reduce",
                        "claims",
                        "compare",
                        "import",
                        "export",
                        "diff",
                        "catalog",
                        "catalog keygen",
                        "catalog root",
                        "catalog build",
                        "catalog sign",
                        "catalog verify",
                        "catalog prove",
                        "catalog pull",
                        "catalog status",
                        "catalog search",
                        "catalog show",
                        "catalog rollback",
                        "catalog lock",
                        "rules",
                        "explain",
                        "fmt",
                        "schema"));
    }
}
