package org.sitong.cli.internal.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.cli.internal.validate.ReportTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where reports go, and from which severity on a document fails. */
@Command
final class ReportOptions {

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]", order = 2)
    private List<String> formats = List.of();

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", order = 3)
    private String failOn = "error";

    List<ReportTarget> targets() {
        return ReportTarget.of(formats);
    }

    /** The severity from which on a document fails; {@code null} where none does. */
    @Nullable
    Severity severity() {
        return FailOn.of(failOn).severity();
    }
}
