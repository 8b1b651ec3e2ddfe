package org.sitong.cli.internal.validate;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Fault;
import org.sitong.validation.Baseline;
import org.sitong.validation.DocumentResult;
import org.sitong.validation.Finding;
import org.sitong.validation.FindingSink;
import org.sitong.validation.Input;
import org.sitong.validation.Summary;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Validator;

/** One run of a validator, reported in all the ways that are asked for. */
public final class JudgingRun {

    private final Console console;
    private final Validator validator;
    private final ReportSet reports;
    private final @Nullable Severity severity;

    /** A run; {@code null} as severity where no document fails. */
    public JudgingRun(Console console, Validator validator, ReportSet reports, @Nullable Severity severity) {
        this.console = console;
        this.validator = validator;
        this.reports = reports;
        this.severity = severity;
    }

    /** Judges, with what is found also going into a baseline where there is one. */
    public Summary judge(Iterator<Input> inputs, @Nullable Baseline baseline) {
        Summary summary = validator.validate(inputs, baseline == null ? reports : both(reports, baseline));
        reports.finish(summary);
        return summary;
    }

    /** The exit code, and what people must be told beside the reports. */
    public int conclude(Summary summary) {
        summary.toolFaults().forEach(this::report);
        int exitCode = Outcome.exitCode(summary, severity);
        if (!summary.uncovered().isEmpty()) {
            console.error(console.text(
                    "coverage.lacking", String.join(", ", summary.uncovered().keySet())));
        }
        if (severity == null && Outcome.hasUnparsable(summary) && exitCode == ExitCodes.FINDINGS) {
            console.error(console.text("validate.unreadable-fails"));
        }
        return exitCode;
    }

    private static FindingSink both(ReportSet reports, Baseline baseline) {
        return new FindingSink() {
            @Override
            public void finding(Finding finding) {
                reports.finding(finding);
                baseline.finding(finding);
            }

            @Override
            public void document(DocumentResult result) {
                reports.document(result);
            }
        };
    }

    private void report(ToolFault fault) {
        console.error(console.text("validate.tool-fault", fault.rule(), fault.document()));
        Fault.report(console, fault.cause());
    }
}
