package org.sitong.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.Messages;

/** What one run of the command line talks through: its streams in UTF-8, its language, its colours, its clock. */
public final class Console {

    /** The day on which definitions are judged, where none is given, is the day there. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final InputStream in;
    private final WatchedStream outStream;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Language language;
    private final Terminal terminal;
    private final ColorMode color;
    private final boolean debug;
    private final Clock clock;
    private final Messages messages;

    /** The console for a run with these arguments. */
    public Console(
            List<String> args,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> env,
            Clock clock) {
        this.in = in;
        this.outStream = new WatchedStream(out);
        this.out = new PrintWriter(new OutputStreamWriter(outStream, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.language = Language.chosen(args);
        this.terminal = Terminal.of(env);
        this.color = ColorMode.chosen(args, env);
        this.debug = Arguments.has(args, "--debug")
                || !env.getOrDefault("SITONG_DEBUG", "").isEmpty();
        this.clock = clock;
        this.messages = Messages.load(Console.class::getResourceAsStream, "texts");
    }

    public InputStream in() {
        return in;
    }

    public PrintWriter out() {
        return out;
    }

    /** Why standard output took no more, once it was flushed; {@code null} where it took everything. */
    public @Nullable IOException outFailure() {
        return outStream.failure();
    }

    public PrintWriter err() {
        return err;
    }

    public Locale locale() {
        return language.locale();
    }

    public Language language() {
        return language;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    public int columns() {
        return terminal.columns();
    }

    public boolean colorOut() {
        return color.applies(terminal.out());
    }

    public boolean colorErr() {
        return color.applies(terminal.err());
    }

    public boolean errIsTerminal() {
        return terminal.err();
    }

    /** Whether details of a fault are wanted. */
    public boolean debug() {
        return debug;
    }

    /** A text in the run's language. */
    public String text(String key, String... arguments) {
        return messages.text(locale(), key, List.of(arguments));
    }

    /** A text in another language than the run's. */
    public String text(Language other, String key, String... arguments) {
        return messages.text(other.locale(), key, List.of(arguments));
    }

    /** Prints one line on standard output. */
    public void say(String line) {
        out.print(line);
        out.print('\n');
    }

    /** Prints one line on standard error. */
    public void note(String line) {
        err.print(line);
        err.print('\n');
        err.flush();
    }

    /** Prints the reason why something failed, in the language of this run. */
    public void error(String line) {
        note(text("error.prefix", Objects.requireNonNull(line)));
    }
}
