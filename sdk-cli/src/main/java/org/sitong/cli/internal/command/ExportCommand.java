package org.sitong.cli.internal.command;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.Progress;
import org.sitong.cli.internal.exchange.Accounts;
import org.sitong.cli.internal.exchange.DocumentDefinitions;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.validate.DocumentInputs;
import org.sitong.document.DocumentFiles;
import org.sitong.exchange.DefinitionSource;
import org.sitong.exchange.ElementAccount;
import org.sitong.exchange.ExchangeProfile;
import org.sitong.exchange.ExportReport;
import org.sitong.exchange.ExportSettings;
import org.sitong.exchange.Exporter;
import org.sitong.exchange.LossReason;
import org.sitong.exchange.RefusedDefinition;
import org.sitong.exchange.TableException;
import org.sitong.exchange.TableFileOptions;
import org.sitong.exchange.TableFolderSink;
import org.sitong.exchange.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong export}: definitions become rows of tables; what the rows do not carry is accounted for. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    private static final int SHOWN = 5;

    private final Console console;

    @Option(names = "--profile", paramLabel = "NAME|FILE", required = true)
    private String profile = "";

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*")
    private List<String> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private String out = "";

    @Option(names = "--report", paramLabel = "FILE.json")
    @Nullable
    private String report;

    @Option(names = "--table-format", paramLabel = "csv|json|ndjson")
    private String format = "csv";

    @Option(names = "--bom")
    private boolean byteOrderMark;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--batch", paramLabel = "TEXT")
    @Nullable
    private String batch;

    @Option(names = "--data-source", paramLabel = "CODE")
    @Nullable
    private String source;

    @Option(names = "--time", paramLabel = "YYYY-MM-DDThh:mm:ss")
    @Nullable
    private String time;

    @Mixin
    private ProfileOptions options = new ProfileOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExportSettings settings = settings();
        TableFileOptions files = TableFileOptions.builder()
                .format(Choice.of("--table-format", format, formats(), ExportCommand::format))
                .byteOrderMark(byteOrderMark)
                .overwrite(force)
                .build();
        ExchangeProfile loaded = options.load(profile, console);
        boolean standardInput = paths.contains(InputFiles.STANDARD_INPUT);
        InputFiles found = InputFiles.find(
                paths.stream()
                        .filter(path -> !path.equals(InputFiles.STANDARD_INPUT))
                        .toList(),
                console);
        if (found.exitCode() != ExitCodes.OK) {
            return found.exitCode();
        }
        try (DocumentInputs documents = new DocumentInputs(console, standardInput, List.of(), found.files())) {
            DocumentDefinitions definitions = new DocumentDefinitions(documents);
            ExportReport account = export(loaded, definitions, files, settings);
            Accounts.write(account.toJson(console.locale()), report, console);
            summarize(account, definitions);
            boolean whole = account.read() > 0 && account.refusedCount() == 0 && definitions.unreadCount() == 0;
            return whole ? ExitCodes.OK : ExitCodes.FINDINGS;
        }
    }

    private ExportReport export(
            ExchangeProfile loaded, DocumentDefinitions definitions, TableFileOptions files, ExportSettings settings) {
        try (TableFolderSink sink = TableFolderSink.of(InputFiles.path(out), files);
                Progress progress = new Progress(console, "export.progress")) {
            DefinitionSource counted = () -> {
                progress.step();
                return definitions.next();
            };
            return Exporter.of(loaded).export(counted, sink, settings);
        } catch (TableException e) {
            throw Failure.output("export.unwritable", e.text(console.locale()));
        } catch (IOException e) {
            throw Failure.output("output.unwritable", out, DocumentFiles.reason(e, console.locale()));
        }
    }

    private ExportSettings settings() {
        try {
            return ExportSettings.builder()
                    .batch(batch)
                    .source(source)
                    .time(time == null ? null : LocalDateTime.parse(time))
                    .build();
        } catch (DateTimeParseException e) {
            throw Failure.usage("error.invalid-value", "--time", String.valueOf(time), "2026-11-22T09:30:00");
        }
    }

    private static String formats() {
        return Arrays.stream(TableFormat.values())
                .map(known -> known.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable TableFormat format(String word) {
        return Arrays.stream(TableFormat.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(null);
    }

    private void summarize(ExportReport account, DocumentDefinitions definitions) {
        console.note(console.text(
                "export.summary",
                Long.toString(account.read()),
                Long.toString(account.written()),
                Long.toString(account.refusedCount()),
                out));
        Accounts.tell(
                "export.tables",
                account.tables().stream()
                        .filter(table -> table.rows() > 0)
                        .map(table -> table.table() + " " + table.rows())
                        .toList(),
                console);
        Accounts.tell("export.lost", losses(account), console);
        if (definitions.unreadCount() > 0) {
            console.error(console.text(
                    "export.unread",
                    Long.toString(definitions.unreadCount()),
                    String.join(console.text("list.separator"), definitions.unread())));
        }
        account.refused().stream().limit(SHOWN).forEach(this::tell);
        Accounts.tellFile("export.report", report, console);
    }

    /** How many elements are not carried as they are, by reason. */
    private List<String> losses(ExportReport account) {
        Map<LossReason, Integer> elements = new EnumMap<>(LossReason.class);
        for (ElementAccount element : account.elements()) {
            element.reasons().keySet().forEach(reason -> elements.merge(reason, 1, Integer::sum));
        }
        return elements.entrySet().stream()
                .map(reason -> console.text(
                        "export.loss", reason.getKey().text(console.locale()), Integer.toString(reason.getValue())))
                .toList();
    }

    private void tell(RefusedDefinition refused) {
        String name = refused.identity() == null ? refused.kind().token() : refused.identity();
        console.note(console.text("export.refused", name, refused.reason().in(console.locale())));
    }
}
