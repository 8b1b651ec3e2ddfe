package org.sitong.cli.internal.command;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.Progress;
import org.sitong.cli.internal.exchange.RowInputs;
import org.sitong.cli.internal.exchange.RowPaths;
import org.sitong.cli.internal.exchange.RowsUnreadable;
import org.sitong.cli.internal.file.FormatTarget;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.file.Output;
import org.sitong.cli.internal.validate.DocumentInputs;
import org.sitong.document.DocumentFiles;
import org.sitong.exchange.ExchangeProfile;
import org.sitong.validation.Input;
import org.sitong.validation.compare.AliasSuggestions;
import org.sitong.validation.compare.Comparison;
import org.sitong.validation.compare.ComparisonRenderer;
import org.sitong.validation.compare.ComparisonRendering;
import org.sitong.validation.compare.ComparisonSummary;
import org.sitong.validation.compare.HtmlComparisonRenderer;
import org.sitong.validation.compare.JsonComparisonRenderer;
import org.sitong.validation.compare.MaterialNames;
import org.sitong.validation.compare.Split;
import org.sitong.validation.compare.TextComparisonRenderer;
import org.sitong.validation.derivation.Standing;
import org.sitong.validation.report.RenderOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong compare}: the same items in several districts, side by side. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    private static final Map<String, Supplier<ComparisonRenderer>> FORMATS = formats();

    private final Console console;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*")
    private List<String> paths = List.of();

    @Option(names = "--by", paramLabel = "division|organ")
    @Nullable
    private String by;

    @Option(names = "--profile", paramLabel = "NAME|FILE")
    @Nullable
    private String profile;

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]")
    private List<String> formats = List.of();

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never")
    private String failOn = "never";

    @Option(names = "--reference", paramLabel = "PATH")
    private List<String> references = List.of();

    @Option(names = "--aliases-out", paramLabel = "FILE")
    @Nullable
    private String aliasesOut;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    @Nullable
    private String date;

    @Mixin
    private ProfileOptions rows = new ProfileOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CompareCommand(Console console) {
        this.console = console;
    }

    private static Map<String, Supplier<ComparisonRenderer>> formats() {
        Map<String, Supplier<ComparisonRenderer>> formats = new LinkedHashMap<>();
        formats.put("text", TextComparisonRenderer::new);
        formats.put("json", JsonComparisonRenderer::new);
        formats.put("html", HtmlComparisonRenderer::new);
        return formats;
    }

    @Override
    public Integer call() {
        @Nullable Split split = by == null ? null : Choice.of("--by", by, "division, organ", CompareCommand::split);
        FailOn threshold = FailOn.of(failOn);
        List<FormatTarget<ComparisonRenderer>> targets = FormatTarget.of(formats, FORMATS);
        if (split == null && paths.size() < 2) {
            throw Failure.usage("compare.one-district", paths.get(0));
        }
        LocalDate day = day();
        Optional<Catalog> catalog = JudgingOptions.load("--reference", references, console);
        MaterialNames names = catalog.map(each -> MaterialNames.of(each, day)).orElse(MaterialNames.PLAIN);
        AliasSuggestions suggestions = new AliasSuggestions(names);
        Comparison.Builder builder = Comparison.builder().day(day).materials(names);
        catalog.ifPresent(builder::references);
        Comparison comparison = comparison(builder, split, suggestions);
        try (Progress progress = new Progress(console, "compare.progress")) {
            if (profile == null) {
                addDocuments(comparison, progress);
            } else {
                addRows(comparison, rows.load(profile, console), split != null, progress);
            }
        }
        ComparisonSummary summary = write(comparison, targets, suggestions);
        return exitCode(summary, threshold);
    }

    private Comparison comparison(Comparison.Builder builder, @Nullable Split split, AliasSuggestions suggestions) {
        if (split != null) {
            builder.split(split);
        }
        if (aliasesOut != null) {
            builder.suggestions(suggestions);
        }
        return builder.build();
    }

    private LocalDate day() {
        if (date == null) {
            return console.today();
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw Failure.usage("error.invalid-value", "--date", date, "YYYY-MM-DD");
        }
    }

    /** What is not there would look as if a district had no items. */
    private void addDocuments(Comparison comparison, Progress progress) {
        List<String> labels = labels();
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            boolean standardInput = path.equals(InputFiles.STANDARD_INPUT);
            InputFiles found = InputFiles.find(standardInput ? List.of() : List.of(path), console);
            if (found.exitCode() != ExitCodes.OK) {
                throw Failure.noInput("compare.no-district", path);
            }
            try (DocumentInputs documents = new DocumentInputs(console, standardInput, List.of(), found.files())) {
                add(comparison, labels.get(i), documents, progress);
            }
        }
    }

    /** Paths of a set that is split belong together; else each is a district. */
    private void addRows(Comparison comparison, ExchangeProfile loaded, boolean isSplit, Progress progress) {
        List<String> labels = labels();
        List<List<String>> districts =
                isSplit ? List.of(paths) : paths.stream().map(List::of).toList();
        for (int i = 0; i < districts.size(); i++) {
            try (RowPaths found = RowPaths.open(loaded, districts.get(i), rows.charset(), console);
                    RowInputs inputs = RowInputs.of(found::run, found::path)) {
                add(comparison, labels.get(i), inputs, progress);
            } catch (RowsUnreadable e) {
                throw Failure.noInput(
                        "input.unreadable",
                        String.join(", ", districts.get(i)),
                        DocumentFiles.reason(e.getCause(), console.locale()));
            }
        }
    }

    private static void add(Comparison comparison, String label, Iterator<Input> documents, Progress progress) {
        documents.forEachRemaining(document -> {
            comparison.add(label, document);
            progress.step();
        });
    }

    /** The paths, told apart where one is given twice. */
    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (String path : paths) {
            String label = path;
            for (int number = 2; labels.contains(label); number++) {
                label = path + " (" + number + ")";
            }
            labels.add(label);
        }
        return labels;
    }

    private ComparisonSummary write(
            Comparison comparison, List<FormatTarget<ComparisonRenderer>> targets, AliasSuggestions suggestions) {
        List<Output> outputs = new ArrayList<>();
        try {
            List<ComparisonRendering> renderings = new ArrayList<>();
            for (FormatTarget<ComparisonRenderer> target : targets) {
                Output output = Output.to(console, target.file());
                outputs.add(output);
                RenderOptions options = RenderOptions.builder()
                        .locale(console.locale())
                        .colored(target.isOnStandardOutput() && console.colorOut())
                        .width(console.columns())
                        .build();
                renderings.add(target.renderer().begin(options, output));
            }
            ComparisonSummary summary =
                    comparison.finish(item -> renderings.forEach(rendering -> rendering.item(item)));
            renderings.forEach(rendering -> rendering.finish(summary));
            if (aliasesOut != null) {
                Output aliases = Output.to(console, aliasesOut);
                outputs.add(aliases);
                suggestions.write(aliases);
            }
            outputs.forEach(Output::commit);
            return summary;
        } catch (UncheckedIOException e) {
            throw Failure.noInput(
                    "input.unreadable", String.join(", ", paths), DocumentFiles.reason(e.getCause(), console.locale()));
        } finally {
            outputs.forEach(Output::close);
        }
    }

    /** What could not be read fails always: it would look as if it were not there. */
    private static int exitCode(ComparisonSummary summary, FailOn threshold) {
        boolean fails = summary.unreadCount() > 0 || threshold.isReached(severity -> counted(summary, severity) > 0);
        return fails ? ExitCodes.FINDINGS : ExitCodes.OK;
    }

    private static long counted(ComparisonSummary summary, Severity severity) {
        long contradictions = summary.judgement().getOrDefault(Standing.CONTRADICTION, 0L);
        long withoutBasis = summary.judgement().getOrDefault(Standing.NEEDS_BASIS, 0L);
        return switch (severity) {
            case ERROR -> contradictions;
            case WARNING -> contradictions + withoutBasis;
            case INFO ->
                summary.judgement().values().stream().mapToLong(Long::longValue).sum()
                        + summary.pairs()
                        - summary.identicalPairs();
        };
    }

    private static @Nullable Split split(String word) {
        return Arrays.stream(Split.values())
                .filter(known -> known.token().equals(word))
                .findFirst()
                .orElse(null);
    }
}
