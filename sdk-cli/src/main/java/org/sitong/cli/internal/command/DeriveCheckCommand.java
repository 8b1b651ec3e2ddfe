package org.sitong.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.FormatTarget;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.validate.DocumentInputs;
import org.sitong.cli.internal.validate.JudgingRun;
import org.sitong.cli.internal.validate.ReportSet;
import org.sitong.validation.Baseline;
import org.sitong.validation.Summary;
import org.sitong.validation.Validator;
import org.sitong.validation.report.Renderer;
import org.sitong.validation.rule.Against;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitong derive check}: judges definitions against those that they derive from, and nothing else of them. */
@Command(name = "check", sortOptions = false)
final class DeriveCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "LOCAL", descriptionKey = "LOCAL", arity = "1..*")
    private List<String> paths = List.of();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Mixin
    private BaselineOptions baselining = new BaselineOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    DeriveCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        @Nullable Severity severity = reporting.severity();
        List<FormatTarget<Renderer>> targets = reporting.targets();
        if (!judging.hasBases()) {
            throw Failure.usage("derive.no-base");
        }
        Validator validator = judging.validator(console, card -> card.against() == Against.BASE)
                .textFixes(targets.stream().anyMatch(target -> target.renderer().showsTextFixes()))
                .build();
        boolean standardInput = paths.contains(InputFiles.STANDARD_INPUT);
        InputFiles found = InputFiles.find(
                paths.stream()
                        .filter(path -> !path.equals(InputFiles.STANDARD_INPUT))
                        .toList(),
                console);
        if (found.files().isEmpty() && !standardInput) {
            return found.exitCode();
        }
        try (ReportSet reports = new ReportSet(console, targets, severity, validator.rules());
                DocumentInputs documents = new DocumentInputs(console, standardInput, List.of(), found.files())) {
            JudgingRun run = new JudgingRun(console, validator, reports, severity);
            Baseline baseline = baselining.begin(validator, judging.day(console));
            Summary summary = run.judge(documents, baseline);
            if (baseline != null) {
                baselining.write(baseline, summary, console);
            }
            return ExitCodes.gravest(found.exitCode(), run.conclude(summary));
        }
    }
}
