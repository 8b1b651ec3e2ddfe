package org.sitong.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.cli.ExitCodes;

/** A fault in the tool: one line in both languages, the stack trace only where it is asked for. */
public final class Fault {

    private Fault() {}

    /** Reports what was not foreseen. */
    public static int report(Console console, Throwable fault) {
        console.note(Stream.of(Language.values())
                .map(language -> console.text(language, "error.fault", oneLine(fault)))
                .collect(Collectors.joining(" / ")));
        if (console.debug()) {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            console.note(trace.toString());
        }
        return ExitCodes.FAULT;
    }

    private static String oneLine(Throwable fault) {
        String message = Objects.requireNonNullElse(fault.getMessage(), "").strip();
        String first = message.lines().findFirst().orElse("");
        return fault.getClass().getSimpleName() + (first.isEmpty() ? "" : ": " + first);
    }
}
