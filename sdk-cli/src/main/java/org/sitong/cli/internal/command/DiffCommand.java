package org.sitong.cli.internal.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.diff.ChangeReports;
import org.sitong.cli.internal.diff.Side;
import org.sitong.cli.internal.exchange.RowInputs;
import org.sitong.cli.internal.exchange.RowPaths;
import org.sitong.cli.internal.exchange.RowsUnreadable;
import org.sitong.cli.internal.file.FormatTarget;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.git.Revision;
import org.sitong.document.DocumentFiles;
import org.sitong.exchange.ExchangeProfile;
import org.sitong.validation.Input;
import org.sitong.validation.change.ChangeFinder;
import org.sitong.validation.change.ChangeRenderer;
import org.sitong.validation.change.ChangeSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong diff}: what changed between two definitions, sets of them or revisions, for whom, and which version step follows. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    private static final String DAYS = "YYYY-MM-DD[..YYYY-MM-DD]";

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "OLD")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "NEW")
    private String newer = "";

    @Option(names = "--profile", paramLabel = "NAME|FILE")
    @Nullable
    private String profile;

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]")
    private List<String> formats = List.of();

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never")
    private String failOn = "never";

    @Option(names = "--date", paramLabel = DAYS)
    @Nullable
    private String date;

    @Mixin
    private ProfileOptions rows = new ProfileOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        @Nullable Severity severity = FailOn.of(failOn).severity();
        List<FormatTarget<ChangeRenderer>> targets = ChangeReports.targets(formats);
        if (older.equals(InputFiles.STANDARD_INPUT) && newer.equals(InputFiles.STANDARD_INPUT)) {
            throw Failure.usage("diff.one-standard-input");
        }
        ChangeFinder finder = finder();
        return profile == null ? documents(finder, targets, severity) : rows(profile, finder, targets, severity);
    }

    private int documents(
            ChangeFinder finder, List<FormatTarget<ChangeRenderer>> targets, @Nullable Severity severity) {
        try (Side before = Side.open(older, console);
                Side after = Side.open(newer, console)) {
            int exitCode = ExitCodes.gravest(before.exitCode(), after.exitCode());
            if (exitCode != ExitCodes.OK && !(before.hasNext() && after.hasNext())) {
                return exitCode;
            }
            return ExitCodes.gravest(exitCode, compare(finder, before, after, targets, severity));
        }
    }

    private int rows(
            String name, ChangeFinder finder, List<FormatTarget<ChangeRenderer>> targets, @Nullable Severity severity) {
        if (Revision.isOne(older) || Revision.isOne(newer)) {
            throw Failure.usage("diff.rows-and-git");
        }
        ExchangeProfile loaded = rows.load(name, console);
        try (RowPaths before = RowPaths.open(loaded, List.of(older), rows.charset(), console);
                RowPaths after = RowPaths.open(loaded, List.of(newer), rows.charset(), console);
                RowInputs was = RowInputs.of(before::run, before::path);
                RowInputs is = RowInputs.of(after::run, after::path)) {
            return compare(finder, was, is, targets, severity);
        } catch (RowsUnreadable e) {
            throw Failure.noInput(
                    "input.unreadable", older + ", " + newer, DocumentFiles.reason(e.getCause(), console.locale()));
        }
    }

    private int compare(
            ChangeFinder finder,
            Iterator<Input> before,
            Iterator<Input> after,
            List<FormatTarget<ChangeRenderer>> targets,
            @Nullable Severity severity) {
        try (ChangeReports reports = new ChangeReports(console, targets)) {
            ChangeSummary summary = finder.between(before, after, reports);
            reports.finish(summary);
            return exitCode(summary, severity);
        }
    }

    private int exitCode(ChangeSummary summary, @Nullable Severity severity) {
        boolean isUnderstated = severity != null && !summary.ok();
        boolean isChanged = severity == Severity.INFO && summary.hasChanges();
        if (isUnderstated) {
            console.error(console.text("diff.understated"));
        }
        return isUnderstated || isChanged || summary.unreadable() > 0 ? ExitCodes.FINDINGS : ExitCodes.OK;
    }

    private ChangeFinder finder() {
        if (date == null) {
            return ChangeFinder.standard();
        }
        String[] days = date.split("\\.\\.", -1);
        if (days.length > 2) {
            throw Failure.usage("error.invalid-value", "--date", date, DAYS);
        }
        return ChangeFinder.builder()
                .olderDay(day(days[0]))
                .newerDay(day(days[days.length - 1]))
                .build();
    }

    private LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw Failure.usage("error.invalid-value", "--date", String.valueOf(date), DAYS);
        }
    }
}
