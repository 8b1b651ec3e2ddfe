package org.sitong.cli.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the outputs are connected to.
 *
 * <p>Java cannot tell whether one stream is a terminal. The launcher can, and says so in {@value #VARIABLE}: {@code out},
 * {@code err}, both or neither, separated by a space.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns the terminal's width
 */
public record Terminal(boolean out, boolean err, int columns) {

    /** The environment variable in which the launcher says which streams are terminals. */
    public static final String VARIABLE = "SITONG_TERMINAL";

    private static final int COLUMNS = 100;

    /** Reads the environment. */
    public static Terminal of(Map<String, String> env) {
        String streams = " " + env.getOrDefault(VARIABLE, "").toLowerCase(Locale.ROOT) + " ";
        boolean dumb = "dumb".equals(env.get("TERM"));
        return new Terminal(
                streams.contains(" out ") && !dumb,
                streams.contains(" err ") && !dumb,
                columns(env.getOrDefault("COLUMNS", "")));
    }

    /**
     * The environment, with {@value #VARIABLE} guessed where no launcher has set it. A console is a sign of a terminal only
     * up to Java 21; later ones hand one out always, and then no terminal is assumed.
     */
    public static Map<String, String> environment(Map<String, String> env, @Nullable Object console) {
        Map<String, String> completed = new HashMap<>(env);
        boolean terminal = console != null && Runtime.version().feature() < 22;
        completed.putIfAbsent(VARIABLE, terminal ? "out err" : "");
        return completed;
    }

    private static int columns(String value) {
        return value.matches("[1-9][0-9]{1,2}") ? Math.min(Math.max(Integer.parseInt(value), 60), 160) : COLUMNS;
    }
}
