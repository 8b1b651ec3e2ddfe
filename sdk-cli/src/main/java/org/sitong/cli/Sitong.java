package org.sitong.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Fault;
import org.sitong.cli.internal.command.CommandTree;
import org.sitong.document.DocumentFiles;

/** The command line as a function: everything it reads and writes is given, nothing of the process is touched. */
public final class Sitong {

    private Sitong() {}

    /**
     * Runs one command.
     *
     * @param args the arguments, without the program's name
     * @param in standard input
     * @param out standard output; written in UTF-8, flushed, not closed
     * @param err standard error; written in UTF-8, flushed, not closed
     * @param env the environment: {@code NO_COLOR}, {@code COLUMNS}, {@code TERM}, {@code SITONG_DEBUG}, {@code
     *     SITONG_TERMINAL}
     * @param clock what tells the day on which definitions are judged
     * @return one of {@link ExitCodes}
     */
    public static int run(
            List<String> args,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> env,
            Clock clock) {
        Console console = new Console(args, in, out, err, env, clock);
        int exitCode = attempt(console, args);
        console.err().flush();
        console.out().flush();
        IOException failure = console.outFailure();
        if (failure == null || isReaderGone(failure)) {
            return exitCode;
        }
        console.error(console.text("error.stdout", DocumentFiles.reason(failure, console.locale())));
        return ExitCodes.FAULT;
    }

    /** Whether the reader of a pipe had enough, as {@code head} does: nothing to tell anybody. */
    private static boolean isReaderGone(IOException failure) {
        return "Broken pipe".equals(failure.getMessage());
    }

    /** No throwable gets past here, so that nobody is ever shown a stack trace that was not asked for. */
    private static int attempt(Console console, List<String> args) {
        try {
            return CommandTree.run(console, args);
        } catch (Throwable fault) {
            return Fault.report(console, fault);
        }
    }
}
