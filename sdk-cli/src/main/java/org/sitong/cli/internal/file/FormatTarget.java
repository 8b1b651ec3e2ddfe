package org.sitong.cli.internal.file;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sitong.cli.internal.Failure;

/**
 * A report in one format to one place.
 *
 * @param renderer writes the format
 * @param file the file's name, or {@code -} for standard output
 * @param <R> what writes a format
 */
public record FormatTarget<R>(R renderer, String file) {

    /** What {@code --format} says, {@code FORMAT} or {@code FORMAT=FILE}; the first format on standard output where it says nothing. */
    public static <R> List<FormatTarget<R>> of(List<String> given, Map<String, Supplier<R>> formats) {
        List<FormatTarget<R>> targets = given.isEmpty()
                ? List.of(one(formats.keySet().iterator().next(), formats))
                : given.stream().map(format -> one(format, formats)).toList();
        if (targets.stream().filter(FormatTarget::isOnStandardOutput).count() > 1) {
            throw Failure.usage("validate.two-on-standard-output");
        }
        return targets;
    }

    private static <R> FormatTarget<R> one(String given, Map<String, Supplier<R>> formats) {
        int equals = given.indexOf('=');
        String name = equals < 0 ? given : given.substring(0, equals);
        Supplier<R> renderer = formats.get(name);
        if (renderer == null) {
            throw Failure.usage("error.choice", "--format", name, String.join(", ", formats.keySet()));
        }
        String file = equals < 0 ? Output.STANDARD_OUTPUT : given.substring(equals + 1);
        if (file.isEmpty()) {
            throw Failure.usage("validate.no-file", given);
        }
        Output.requireFolder(file);
        return new FormatTarget<>(renderer.get(), file);
    }

    /** Whether the report goes to standard output. */
    public boolean isOnStandardOutput() {
        return file.equals(Output.STANDARD_OUTPUT);
    }
}
