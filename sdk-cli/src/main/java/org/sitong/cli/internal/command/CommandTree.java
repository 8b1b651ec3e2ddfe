package org.sitong.cli.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Arguments;
import org.sitong.cli.internal.ColorMode;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/** The root command with its subcommands, their help in the run's language, and how errors are answered. */
public final class CommandTree {

    /** The commands in the order of the help. */
    private static final Map<String, Function<Console, Callable<Integer>>> COMMANDS = commands();

    /** The commands of commands that have some, in the order of the help. */
    private static final Map<String, Map<String, Function<Console, Callable<Integer>>>> BELOW =
            Map.of("derive", derive(), "catalog", catalog());

    private CommandTree() {}

    private static Map<String, Function<Console, Callable<Integer>>> commands() {
        Map<String, Function<Console, Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("validate", ValidateCommand::new);
        commands.put("code", CodeCommand::new);
        commands.put("derive", console -> new DeriveCommand());
        commands.put("claims", ClaimsCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("catalog", console -> new CatalogCommand());
        commands.put("rules", RulesCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("fmt", FmtCommand::new);
        commands.put("schema", SchemaCommand::new);
        return commands;
    }

    private static Map<String, Function<Console, Callable<Integer>>> derive() {
        Map<String, Function<Console, Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("check", DeriveCheckCommand::new);
        commands.put("rehearse", DeriveRehearseCommand::new);
        commands.put("flatten", DeriveFlattenCommand::new);
        commands.put("reduce", DeriveReduceCommand::new);
        return commands;
    }

    private static Map<String, Function<Console, Callable<Integer>>> catalog() {
        Map<String, Function<Console, Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("keygen", CatalogKeygenCommand::new);
        commands.put("root", CatalogRootCommand::new);
        commands.put("build", CatalogBuildCommand::new);
        commands.put("sign", CatalogSignCommand::new);
        commands.put("verify", CatalogVerifyCommand::new);
        commands.put("prove", CatalogProveCommand::new);
        commands.put("pull", CatalogPullCommand::new);
        commands.put("status", CatalogStatusCommand::new);
        commands.put("search", CatalogSearchCommand::new);
        commands.put("show", CatalogShowCommand::new);
        commands.put("rollback", CatalogRollbackCommand::new);
        commands.put("lock", CatalogLockCommand::new);
        return commands;
    }

    /** The names of the commands in the order of the help, behind each those below it with its name before theirs. */
    public static List<String> names() {
        return COMMANDS.keySet().stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(name),
                        BELOW.getOrDefault(name, Map.of()).keySet().stream().map(below -> name + " " + below)))
                .toList();
    }

    /**
     * Runs the arguments. {@code help X} is another way to say {@code X --help}.
     *
     * @return the exit code
     */
    public static int run(Console console, List<String> args) {
        List<String> meant = new ArrayList<>(args);
        if ("help".equals(Arguments.command(args))) {
            meant.remove("help");
            if (Arguments.command(meant) == null || COMMANDS.containsKey(Arguments.command(meant))) {
                meant.add("--help");
            }
        }
        return tree(console, Arguments.command(meant)).execute(meant.toArray(String[]::new));
    }

    /** The tree as a call needs it: looking into every command costs time, so only the one that is named is added. */
    static CommandLine tree(Console console, @Nullable String named) {
        boolean all = named == null || !COMMANDS.containsKey(named);
        CommandLine root = new CommandLine(new RootCommand());
        COMMANDS.forEach((name, command) -> {
            if (all || name.equals(named)) {
                CommandLine added = new CommandLine(command.apply(console));
                BELOW.getOrDefault(name, Map.of())
                        .forEach((below, each) -> added.addSubcommand(below, each.apply(console)));
                root.addSubcommand(name, added);
            }
        });
        root.registerConverter(Language.class, tag -> known(Language.of(tag)));
        root.registerConverter(ColorMode.class, word -> known(ColorMode.of(word)));
        return configure(root, console);
    }

    private static CommandLine configure(CommandLine root, Console console) {
        root.setResourceBundle(bundle(console.language()));
        root.setOut(console.out());
        root.setErr(console.err());
        root.setUsageHelpWidth(console.columns());
        root.setColorScheme(CommandLine.Help.defaultColorScheme(console.colorOut() ? Ansi.ON : Ansi.OFF));
        UsageErrors usage = new UsageErrors(console);
        root.setParameterExceptionHandler(usage);
        root.setExecutionExceptionHandler(new ExecutionErrors(console, usage));
        return root;
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new TypeConversionException("unknown");
        }
        return value;
    }

    private static ResourceBundle bundle(Language language) {
        String name = language == Language.CHINESE ? "help.properties" : "help_en.properties";
        try (InputStream stream = Console.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing resource " + name);
            }
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource " + name, e);
        }
    }
}
