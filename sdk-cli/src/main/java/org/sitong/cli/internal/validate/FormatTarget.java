package org.sitong.cli.internal.validate;

import java.util.Collection;
import java.util.List;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.Output;

/**
 * What {@code --format} asks for: a format, and where it goes.
 *
 * @param format the format's name
 * @param file the file's name, or {@code -} for standard output
 */
public record FormatTarget(String format, String file) {

    /** Reads {@code FORMAT} or {@code FORMAT=FILE}; text on standard output where nothing is said. */
    public static List<FormatTarget> of(List<String> formats, Collection<String> known) {
        List<FormatTarget> targets = formats.isEmpty()
                ? List.of(of("text", known))
                : formats.stream().map(format -> of(format, known)).toList();
        if (targets.stream().filter(FormatTarget::isOnStandardOutput).count() > 1) {
            throw Failure.usage("validate.two-on-standard-output");
        }
        return targets;
    }

    private static FormatTarget of(String format, Collection<String> known) {
        int equals = format.indexOf('=');
        String name = equals < 0 ? format : format.substring(0, equals);
        if (!known.contains(name)) {
            throw Failure.usage("error.choice", "--format", name, String.join(", ", known));
        }
        String file = equals < 0 ? Output.STANDARD_OUTPUT : format.substring(equals + 1);
        if (file.isEmpty()) {
            throw Failure.usage("validate.no-file", format);
        }
        Output.requireFolder(file);
        return new FormatTarget(name, file);
    }

    /** Whether it goes to standard output. */
    public boolean isOnStandardOutput() {
        return file.equals(Output.STANDARD_OUTPUT);
    }
}
