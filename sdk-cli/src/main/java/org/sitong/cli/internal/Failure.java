package org.sitong.cli.internal;

import java.util.List;
import org.sitong.cli.ExitCodes;

/**
 * The command cannot go on, for a reason outside the tool that the person can mend. The text names the place, the reason and
 * what to do.
 */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final String key;
    private final transient List<String> arguments;

    private Failure(int exitCode, String key, String... arguments) {
        super(key + List.of(arguments), null, false, false);
        this.exitCode = exitCode;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Wrong usage that only shows after the arguments were read one by one. */
    public static Failure usage(String key, String... arguments) {
        return new Failure(ExitCodes.USAGE, key, arguments);
    }

    /** No input. */
    public static Failure noInput(String key, String... arguments) {
        return new Failure(ExitCodes.NO_INPUT, key, arguments);
    }

    /** The result cannot be written. */
    public static Failure output(String key, String... arguments) {
        return new Failure(ExitCodes.FAULT, key, arguments);
    }

    public int exitCode() {
        return exitCode;
    }

    /** The text in the console's language. */
    public String text(Console console) {
        return console.text(key, arguments.toArray(String[]::new));
    }
}
