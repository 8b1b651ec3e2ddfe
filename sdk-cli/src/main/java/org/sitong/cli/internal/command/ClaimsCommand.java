package org.sitong.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.claims.ClaimText;
import org.sitong.cli.internal.exchange.DocumentDefinitions;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.validate.DocumentInputs;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.item.ClaimList;
import org.sitong.item.Definition;
import org.sitong.item.ServiceItem;
import org.sitong.validation.claim.ClaimCheck;
import org.sitong.validation.claim.ClaimReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong claims}: what districts have to claim, claim and publish, against the basic catalog. */
@Command(name = "claims", sortOptions = false)
final class ClaimsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "CLAIMLIST", descriptionKey = "CLAIMLIST", arity = "0..*")
    private List<String> paths = List.of();

    @Option(names = "--base", paramLabel = "PATH", required = true)
    private List<String> base = List.of();

    @Option(names = "--items", paramLabel = "PATH")
    private List<String> items = List.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    @Nullable
    private String date;

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never")
    private String failOn = "never";

    @Mixin
    private CommonOptions common = new CommonOptions();

    ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean json = Choice.textOrJson(format);
        FailOn threshold = FailOn.of(failOn);
        if (paths.isEmpty() && items.isEmpty()) {
            throw Failure.usage("claims.nothing");
        }
        ClaimCheck check = ClaimCheck.against(
                JudgingOptions.load("--base", base, console).orElseThrow(), JudgingOptions.day(date, console));
        List<ClaimList> lists = new ArrayList<>();
        int exitCode = read(paths, definitions -> {
            definitions
                    .filter(ClaimList.class::isInstance)
                    .map(ClaimList.class::cast)
                    .forEach(lists::add);
            return ExitCodes.OK;
        });
        if (exitCode == ExitCodes.FINDINGS && lists.isEmpty() && items.isEmpty()) {
            return exitCode;
        }
        if (exitCode == ExitCodes.NO_INPUT || lists.isEmpty() && items.isEmpty()) {
            throw Failure.noInput("claims.no-list", String.join(", ", paths));
        }
        return items.isEmpty()
                ? ExitCodes.gravest(exitCode, report(check.check(lists.iterator(), null), json, threshold))
                : ExitCodes.gravest(
                        exitCode,
                        read(
                                items,
                                definitions -> report(
                                        check.check(
                                                lists.iterator(),
                                                definitions
                                                        .filter(ServiceItem.class::isInstance)
                                                        .map(ServiceItem.class::cast)
                                                        .iterator()),
                                        json,
                                        threshold)));
    }

    private int report(ClaimReport report, boolean json, FailOn threshold) {
        console.out()
                .print(
                        json
                                ? DocumentWriter.of(DocumentFormat.JSON).write(report.toJson(console.locale()))
                                : new ClaimText(console).of(report));
        return threshold.isReached(report::hasIssues) ? ExitCodes.FINDINGS : ExitCodes.OK;
    }

    /** Reads definitions one by one; a document that gives none is told of and makes the run fail. */
    private int read(List<String> names, Function<Stream<Definition>, Integer> use) {
        if (names.isEmpty()) {
            return ExitCodes.OK;
        }
        InputFiles found = InputFiles.find(names, console);
        if (found.files().isEmpty()) {
            return found.exitCode();
        }
        try (DocumentInputs documents = new DocumentInputs(console, false, List.of(), found.files())) {
            DocumentDefinitions definitions = new DocumentDefinitions(documents);
            int exitCode = ExitCodes.gravest(
                    found.exitCode(),
                    use.apply(Stream.generate(definitions::next)
                            .takeWhile(Objects::nonNull)
                            .map(Objects::requireNonNull)));
            if (definitions.unreadCount() == 0) {
                return exitCode;
            }
            console.error(console.text(
                    "claims.unread",
                    Long.toString(definitions.unreadCount()),
                    String.join(console.text("list.separator"), definitions.unread())));
            return ExitCodes.gravest(exitCode, ExitCodes.FINDINGS);
        }
    }
}
