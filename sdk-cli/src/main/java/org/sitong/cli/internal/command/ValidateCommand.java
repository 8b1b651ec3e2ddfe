package org.sitong.cli.internal.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.Fault;
import org.sitong.cli.internal.exchange.RowInputs;
import org.sitong.cli.internal.exchange.RowPaths;
import org.sitong.cli.internal.exchange.RowsUnreadable;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.validate.DocumentInputs;
import org.sitong.cli.internal.validate.Outcome;
import org.sitong.cli.internal.validate.ReportSet;
import org.sitong.cli.internal.validate.ReportTarget;
import org.sitong.cli.internal.validate.Selection;
import org.sitong.document.DocumentFiles;
import org.sitong.validation.Baseline;
import org.sitong.validation.DocumentResult;
import org.sitong.validation.Finding;
import org.sitong.validation.FindingSink;
import org.sitong.validation.Input;
import org.sitong.validation.Summary;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong validate}: judges documents and reports what is found. */
@Command(name = "validate", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*")
    private List<String> paths = List.of();

    @Option(names = "--profile", paramLabel = "NAME|FILE")
    @Nullable
    private String profile;

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]")
    private List<String> formats = List.of();

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never")
    private String failOn = "error";

    @Option(names = "--changed-since", paramLabel = "REF")
    @Nullable
    private String changedSince;

    @Mixin
    private FixOptions fixes = new FixOptions();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Mixin
    private BaselineOptions baselining = new BaselineOptions();

    @Mixin
    private ProfileOptions rows = new ProfileOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        @Nullable
        Severity severity = Choice.of("--fail-on", failOn, "error, warning, info, never", ValidateCommand::threshold)
                .orElse(null);
        List<ReportTarget> targets = ReportTarget.of(formats);
        boolean isOfDocuments = profile == null && !paths.contains(InputFiles.STANDARD_INPUT);
        fixes.check(isOfDocuments);
        if (changedSince != null && !isOfDocuments) {
            throw Failure.usage("changed.documents-only");
        }
        Validator validator = judging.validator(console)
                .textFixes(targets.stream().anyMatch(target -> target.renderer().showsTextFixes()))
                .build();
        return profile == null
                ? validateDocuments(validator, targets, severity)
                : validateRows(profile, validator, targets, severity);
    }

    private int validateDocuments(Validator validator, List<ReportTarget> targets, @Nullable Severity severity) {
        boolean standardInput = paths.contains(InputFiles.STANDARD_INPUT);
        InputFiles found = InputFiles.find(
                paths.stream()
                        .filter(path -> !path.equals(InputFiles.STANDARD_INPUT))
                        .toList(),
                console);
        int exitCode = found.exitCode();
        if (found.files().isEmpty() && !standardInput) {
            return exitCode;
        }
        Selection selection = changedSince == null
                ? Selection.all(found.files())
                : Selection.changedSince(changedSince, found.files(), console);
        exitCode = ExitCodes.gravest(exitCode, fixes.run(console, validator, selection, targets));
        try (ReportSet reports = new ReportSet(console, targets, severity, validator.rules());
                DocumentInputs documents =
                        new DocumentInputs(console, standardInput, selection.context(), selection.judged())) {
            return ExitCodes.gravest(exitCode, validate(validator, documents, reports, severity));
        }
    }

    /** Rows are judged as the definitions that they become, each finding at table, row and column. */
    private int validateRows(
            String name, Validator validator, List<ReportTarget> targets, @Nullable Severity severity) {
        try (RowPaths found = RowPaths.open(rows.load(name, console), paths, rows.charset(), console);
                ReportSet reports = new ReportSet(console, targets, severity, validator.rules());
                RowInputs inputs = RowInputs.of(found::run, found::path)) {
            return validate(validator, inputs, reports, severity);
        } catch (RowsUnreadable e) {
            throw Failure.noInput(
                    "input.unreadable", String.join(", ", paths), DocumentFiles.reason(e.getCause(), console.locale()));
        }
    }

    private int validate(Validator validator, Iterator<Input> inputs, ReportSet reports, @Nullable Severity severity) {
        Baseline baseline = baselining.begin(validator, judging.day(console));
        Summary summary = validator.validate(inputs, baseline == null ? reports : both(reports, baseline));
        reports.finish(summary);
        if (baseline != null) {
            baselining.write(baseline, summary, console);
        }
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

    private static @Nullable Optional<Severity> threshold(String word) {
        if (word.equals("never")) {
            return Optional.empty();
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.token().equals(word))
                .findFirst()
                .map(Optional::of)
                .orElse(null);
    }

    private void report(ToolFault fault) {
        console.error(console.text("validate.tool-fault", fault.rule(), fault.document()));
        Fault.report(console, fault.cause());
    }
}
