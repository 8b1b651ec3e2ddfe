package org.sitong.cli.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A look at the arguments before they are parsed. */
public final class Arguments {

    private Arguments() {}

    /** The last value of an option, given as {@code --name value} or {@code --name=value} before any {@code --}. */
    public static @Nullable String last(List<String> args, String option) {
        String value = null;
        List<String> options = beforeEnd(args);
        for (int i = 0; i < options.size(); i++) {
            String arg = options.get(i);
            if (arg.startsWith(option + "=")) {
                value = arg.substring(option.length() + 1);
            } else if (arg.equals(option) && i + 1 < options.size()) {
                value = options.get(++i);
            }
        }
        return value;
    }

    /** The first argument that is neither an option nor the value of one that every command knows; {@code null} for none. */
    public static @Nullable String command(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--lang") || arg.equals("--color")) {
                i++;
            } else if (!arg.startsWith("-")) {
                return arg;
            }
        }
        return null;
    }

    /** Whether a flag is given before any {@code --}. */
    public static boolean has(List<String> args, String flag) {
        return beforeEnd(args).contains(flag);
    }

    private static List<String> beforeEnd(List<String> args) {
        int end = args.indexOf("--");
        return end < 0 ? args : args.subList(0, end);
    }
}
