package org.sitong.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When to colour: the {@code --color} option before {@code NO_COLOR} before what the stream is connected to. */
public enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER;

    /** The mode with this name, or {@code null}. */
    public static @Nullable ColorMode of(String word) {
        for (ColorMode mode : values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(word)) {
                return mode;
            }
        }
        return null;
    }

    /** The mode that the arguments and the environment ask for. */
    public static ColorMode chosen(List<String> args, Map<String, String> env) {
        String word = Arguments.last(args, "--color");
        ColorMode mode = word == null ? null : of(word);
        if (mode != null) {
            return mode;
        }
        return env.getOrDefault("NO_COLOR", "").isEmpty() ? AUTO : NEVER;
    }

    boolean applies(boolean terminal) {
        return this == ALWAYS || this == AUTO && terminal;
    }
}
