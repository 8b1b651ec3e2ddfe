package org.sitong.cli.internal.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.Output;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.validation.Baseline;
import org.sitong.validation.Summary;
import org.sitong.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a waiver list of what a run finds: who approves it, why and until when must be said. */
@Command
final class BaselineOptions {

    private static final String LIST = "baseline";

    @Option(names = "--write-baseline", paramLabel = "FILE", order = 40)
    @Nullable
    private String file;

    @Option(names = "--baseline-reason", paramLabel = "TEXT", order = 41)
    @Nullable
    private String reason;

    @Option(names = "--baseline-approver", paramLabel = "NAME", order = 42)
    @Nullable
    private String approver;

    @Option(names = "--baseline-until", paramLabel = "YYYY-MM-DD", order = 43)
    @Nullable
    private String until;

    /** Begins the baseline of a run, {@code null} where none is to be written. */
    @Nullable
    Baseline begin(Validator validator, LocalDate day) {
        if (file == null) {
            if (Stream.of(reason, approver, until).anyMatch(Objects::nonNull)) {
                throw Failure.usage("baseline.no-file");
            }
            return null;
        }
        if (reason == null || reason.isBlank() || approver == null || approver.isBlank() || until == null) {
            throw Failure.usage("baseline.incomplete");
        }
        if (file.equals(Output.STANDARD_OUTPUT)) {
            throw Failure.usage("error.invalid-value", "--write-baseline", file, "waivers.yaml");
        }
        LocalDate last = until(until, day);
        return Baseline.of(validator.rules(), reason, approver, day, last);
    }

    private static LocalDate until(String text, LocalDate day) {
        try {
            LocalDate last = LocalDate.parse(text);
            if (!last.isBefore(day)) {
                return last;
            }
        } catch (DateTimeParseException e) {
            throw Failure.usage("error.invalid-value", "--baseline-until", text, "YYYY-MM-DD");
        }
        throw Failure.usage("baseline.over", text, day.toString());
    }

    /** Writes the list, whole or not at all, and says what it leaves out. */
    void write(Baseline baseline, Summary summary, Console console) {
        String name = Objects.requireNonNull(file);
        if (baseline.size() == 0) {
            console.error(console.text("baseline.nothing", name, Long.toString(baseline.notWaivable())));
            return;
        }
        try (Output output = Output.to(console, name)) {
            output.append(DocumentWriter.of(DocumentFormat.YAML).write(Definitions.write(baseline.list(LIST))));
            output.commit();
        }
        console.error(console.text(
                "baseline.written", name, Integer.toString(baseline.size()), Long.toString(baseline.notWaivable())));
        if (summary.truncated()) {
            console.error(console.text("baseline.truncated", Long.toString(summary.findingsKept())));
        }
    }
}
