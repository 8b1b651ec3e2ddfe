package org.sitong.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.Fault;
import org.sitong.cli.internal.Progress;
import org.sitong.cli.internal.file.FormatTarget;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.file.Output;
import org.sitong.cli.internal.rehearsal.MergedFiles;
import org.sitong.cli.internal.rehearsal.SoundBases;
import org.sitong.cli.internal.validate.DocumentInputs;
import org.sitong.validation.FindingLimits;
import org.sitong.validation.RuleBook;
import org.sitong.validation.Validator;
import org.sitong.validation.compare.MaterialNames;
import org.sitong.validation.derivation.Policies;
import org.sitong.validation.rehearsal.HtmlRehearsalRenderer;
import org.sitong.validation.rehearsal.JsonRehearsalRenderer;
import org.sitong.validation.rehearsal.PackRehearsal;
import org.sitong.validation.rehearsal.PackRehearsalReport;
import org.sitong.validation.rehearsal.Rehearsal;
import org.sitong.validation.rehearsal.RehearsalRenderer;
import org.sitong.validation.rehearsal.RehearsalReport;
import org.sitong.validation.rehearsal.TextRehearsalRenderer;
import org.sitong.validation.report.RenderOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong derive rehearse}: what a new base, or another rule pack, would do to definitions, before it is adopted. */
@Command(name = "rehearse", sortOptions = false)
final class DeriveRehearseCommand implements Callable<Integer> {

    private static final Map<String, Supplier<RehearsalRenderer>> FORMATS = formats();
    private static final int KEPT = 10_000;

    private final Console console;

    @Parameters(paramLabel = "LOCAL", descriptionKey = "LOCAL", arity = "1..*")
    private List<String> paths = List.of();

    @Option(names = "--from", paramLabel = "BASE1")
    private List<String> from = List.of();

    @Option(names = "--to", paramLabel = "BASE2")
    private List<String> to = List.of();

    @Option(names = "--from-pack", paramLabel = "NAME|FILE")
    private List<String> fromPacks = List.of();

    @Option(names = "--to-pack", paramLabel = "NAME|FILE")
    private List<String> toPacks = List.of();

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable
    private String out;

    @Option(names = "--reference", paramLabel = "PATH")
    private List<String> references = List.of();

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]")
    private List<String> formats = List.of();

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never")
    private String failOn = "error";

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    @Nullable
    private String date;

    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private CommonOptions common = new CommonOptions();

    DeriveRehearseCommand(Console console) {
        this.console = console;
    }

    private static Map<String, Supplier<RehearsalRenderer>> formats() {
        Map<String, Supplier<RehearsalRenderer>> formats = new LinkedHashMap<>();
        formats.put("text", TextRehearsalRenderer::new);
        formats.put("json", JsonRehearsalRenderer::new);
        formats.put("html", HtmlRehearsalRenderer::new);
        return formats;
    }

    @Override
    public Integer call() {
        boolean isOfPacks = !fromPacks.isEmpty() || !toPacks.isEmpty();
        boolean namesBases = !from.isEmpty() || !to.isEmpty() || out != null;
        boolean isOfBases = !from.isEmpty() && !to.isEmpty();
        if (isOfPacks ? namesBases : !isOfBases) {
            throw Failure.usage("rehearse.what");
        }
        if (threads < 1) {
            throw Failure.usage("error.invalid-value", "--threads", Integer.toString(threads), "1, 2, 3 …");
        }
        FailOn threshold = FailOn.of(failOn);
        List<FormatTarget<RehearsalRenderer>> targets = FormatTarget.of(formats, FORMATS);
        InputFiles found = InputFiles.find(
                paths.stream()
                        .filter(path -> !path.equals(InputFiles.STANDARD_INPUT))
                        .toList(),
                console);
        boolean standardInput = paths.contains(InputFiles.STANDARD_INPUT);
        if (found.files().isEmpty() && !standardInput) {
            return found.exitCode();
        }
        if (standardInput && isOfPacks) {
            throw Failure.usage("rehearse.twice");
        }
        int exitCode = isOfPacks ? packs(found, targets, threshold) : bases(found, standardInput, targets, threshold);
        return ExitCodes.gravest(found.exitCode(), exitCode);
    }

    private int bases(
            InputFiles found, boolean standardInput, List<FormatTarget<RehearsalRenderer>> targets, FailOn threshold) {
        Catalog newer = JudgingOptions.load("--to", to, console).orElseThrow();
        List<Catalog> libraries = new ArrayList<>(List.of(newer));
        JudgingOptions.load("--reference", references, console).ifPresent(given -> libraries.add(0, given));
        Rehearsal rehearsal = Rehearsal.builder()
                .from(SoundBases.of(JudgingOptions.load("--from", from, console).orElseThrow(), "--from"))
                .to(SoundBases.of(newer, "--to"))
                .policies(Policies.standard().sharpenedBy(newer))
                .materials(MaterialNames.of(libraries, JudgingOptions.day(date, console)))
                .date(JudgingOptions.day(date, console))
                .merged(out != null)
                .threads(threads)
                .keep(KEPT)
                .build();
        RehearsalReport report;
        try (DocumentInputs documents = new DocumentInputs(console, standardInput, List.of(), found.files());
                Progress progress = new Progress(console, "rehearse.progress")) {
            if (out == null) {
                report = rehearsal.run(documents, item -> progress.step());
            } else {
                try (MergedFiles merged = MergedFiles.in(console, out, paths)) {
                    report = rehearsal.run(documents, item -> {
                        progress.step();
                        merged.add(item);
                    });
                    merged.commit();
                    if (merged.definitions() > 0) {
                        console.note(console.text("rehearse.written", Long.toString(merged.definitions()), out));
                    }
                }
            }
        }
        write(targets, (renderer, options, output) -> renderer.write(report, options, output));
        return report.unreadable() > 0 || threshold.isReached(report::has) ? ExitCodes.FINDINGS : ExitCodes.OK;
    }

    private int packs(InputFiles found, List<FormatTarget<RehearsalRenderer>> targets, FailOn threshold) {
        List<DocumentInputs> opened = new ArrayList<>();
        try {
            PackRehearsalReport report = PackRehearsal.of(validator(fromPacks), validator(toPacks), KEPT)
                    .run(() -> {
                        DocumentInputs documents = new DocumentInputs(console, false, List.of(), found.files());
                        opened.add(documents);
                        return documents;
                    });
            write(targets, (renderer, options, output) -> renderer.write(report, options, output));
            report.toolFaults().forEach(fault -> {
                console.error(console.text("validate.tool-fault", fault.rule(), fault.document()));
                Fault.report(console, fault.cause());
            });
            int exitCode = threshold.isReached(report::has) ? ExitCodes.FINDINGS : ExitCodes.OK;
            return report.toolFaults().isEmpty() ? exitCode : ExitCodes.FAULT;
        } finally {
            opened.forEach(DocumentInputs::close);
        }
    }

    private Validator validator(List<String> packs) {
        Validator.Builder builder = Validator.builder()
                .rules(PackOption.add(RuleBook.installed(), packs, console))
                .date(JudgingOptions.day(date, console))
                .limits(new FindingLimits(Integer.MAX_VALUE, Integer.MAX_VALUE))
                .threads(threads);
        JudgingOptions.load("--reference", references, console).ifPresent(builder::references);
        return builder.build();
    }

    /** Writes one of the two reports. */
    @FunctionalInterface
    private interface Writing {
        void write(RehearsalRenderer renderer, RenderOptions options, Output output);
    }

    private void write(List<FormatTarget<RehearsalRenderer>> targets, Writing writing) {
        for (FormatTarget<RehearsalRenderer> target : targets) {
            RenderOptions options = RenderOptions.builder()
                    .locale(console.locale())
                    .colored(target.isOnStandardOutput() && console.colorOut())
                    .width(console.columns())
                    .build();
            try (Output output = Output.to(console, target.file())) {
                writing.write(target.renderer(), options, output);
                output.commit();
            }
        }
    }
}
