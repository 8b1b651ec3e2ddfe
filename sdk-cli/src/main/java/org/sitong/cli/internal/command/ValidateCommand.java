package org.sitong.cli.internal.command;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.exchange.RowInputs;
import org.sitong.cli.internal.exchange.RowPaths;
import org.sitong.cli.internal.exchange.RowsUnreadable;
import org.sitong.cli.internal.file.FormatTarget;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.validate.DocumentInputs;
import org.sitong.cli.internal.validate.JudgingRun;
import org.sitong.cli.internal.validate.ReportSet;
import org.sitong.cli.internal.validate.Selection;
import org.sitong.document.DocumentFiles;
import org.sitong.validation.Baseline;
import org.sitong.validation.Input;
import org.sitong.validation.Summary;
import org.sitong.validation.Validator;
import org.sitong.validation.report.Renderer;
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

    @Option(names = "--profile", paramLabel = "NAME|FILE", order = 1)
    @Nullable
    private String profile;

    @Option(names = "--changed-since", paramLabel = "REF", order = 4)
    @Nullable
    private String changedSince;

    @Mixin
    private ReportOptions reporting = new ReportOptions();

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
        @Nullable Severity severity = reporting.severity();
        List<FormatTarget<Renderer>> targets = reporting.targets();
        boolean isOfDocuments = profile == null && !paths.contains(InputFiles.STANDARD_INPUT);
        fixes.check(isOfDocuments);
        if (changedSince != null && !isOfDocuments) {
            throw Failure.usage("changed.documents-only");
        }
        Validator.Builder validator = judging.validator(console)
                .textFixes(targets.stream().anyMatch(target -> target.renderer().showsTextFixes()));
        return profile == null
                ? validateDocuments(validator, targets, severity)
                : validateRows(profile, validator.build(), targets, severity);
    }

    private int validateDocuments(
            Validator.Builder builder, List<FormatTarget<Renderer>> targets, @Nullable Severity severity) {
        boolean standardInput = paths.contains(InputFiles.STANDARD_INPUT);
        List<String> named = paths.stream()
                .filter(path -> !path.equals(InputFiles.STANDARD_INPUT))
                .toList();
        InputFiles found = InputFiles.find(named, console);
        int exitCode = found.exitCode();
        if (found.files().isEmpty() && !standardInput) {
            return exitCode;
        }
        Selection selection = changedSince == null
                ? Selection.all(found.files())
                : Selection.changedSince(changedSince, found.files(), console);
        if (changedSince != null && judging.wantsPrevious()) {
            builder.previous(selection.before(named, console));
        }
        Validator validator = builder.build();
        exitCode = ExitCodes.gravest(exitCode, fixes.run(console, validator, selection, targets));
        try (ReportSet reports = new ReportSet(console, targets, severity, validator.rules());
                DocumentInputs documents =
                        new DocumentInputs(console, standardInput, selection.context(), selection.judged())) {
            return ExitCodes.gravest(exitCode, validate(validator, documents, reports, severity));
        }
    }

    /** Rows are judged as the definitions that they become, each finding at table, row and column. */
    private int validateRows(
            String name, Validator validator, List<FormatTarget<Renderer>> targets, @Nullable Severity severity) {
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
        JudgingRun run = new JudgingRun(console, validator, reports, severity);
        Baseline baseline = baselining.begin(validator, judging.day(console));
        Summary summary = run.judge(inputs, baseline);
        if (baseline != null) {
            baselining.write(baseline, summary, console);
        }
        return run.conclude(summary);
    }
}
