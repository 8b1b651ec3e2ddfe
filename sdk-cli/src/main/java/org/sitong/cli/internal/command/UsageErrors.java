package org.sitong.cli.internal.command;

import java.util.List;
import java.util.stream.Collectors;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, in the run's language, and what was perhaps meant. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        console.error(text(error));
        if (error instanceof UnmatchedArgumentException unmatched) {
            suggest(unmatched.getSuggestions());
        }
        pointToHelp(error.getCommandLine());
        return ExitCodes.USAGE;
    }

    /** Where help is to be had. */
    void pointToHelp(CommandLine command) {
        console.note(console.text("error.see-help", command.getCommandSpec().qualifiedName()));
    }

    private String text(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (error instanceof MissingParameterException missing) {
            return console.text("error.missing", names(missing.getMissing()));
        }
        if (error instanceof OverwrittenOptionException twice && twice.getOverwritten() != null) {
            return console.text("error.option-twice", plainName(twice.getOverwritten()));
        }
        ArgSpec argument = error.getArgSpec();
        if (argument != null && error.getValue() != null) {
            return console.text("error.invalid-value", plainName(argument), error.getValue(), argument.paramLabel());
        }
        return console.text("error.usage", error.getMessage());
    }

    private String unmatched(UnmatchedArgumentException error) {
        String first = error.getUnmatched().get(0);
        if (error.isUnknownOption()) {
            return console.text("error.unknown-option", first);
        }
        return console.text(
                error.getCommandLine().getSubcommands().isEmpty()
                        ? "error.unexpected-argument"
                        : "error.unknown-command",
                first);
    }

    private void suggest(List<String> suggestions) {
        if (!suggestions.isEmpty()) {
            console.note(console.text("error.did-you-mean", String.join(", ", suggestions)));
        }
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.arity().max() > 0
                ? plainName(option) + " " + option.paramLabel()
                : plainName(argument);
    }

    private static String plainName(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
