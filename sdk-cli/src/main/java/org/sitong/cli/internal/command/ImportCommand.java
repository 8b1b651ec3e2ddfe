package org.sitong.cli.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.Progress;
import org.sitong.cli.internal.exchange.Accounts;
import org.sitong.cli.internal.exchange.ImportSummary;
import org.sitong.cli.internal.exchange.RowPaths;
import org.sitong.cli.internal.exchange.TraceText;
import org.sitong.cli.internal.file.Output;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.exchange.ImportReport;
import org.sitong.exchange.ImportSink;
import org.sitong.exchange.RowTrace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong import}: rows of another system become definitions; what does not come over is accounted for. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--profile", paramLabel = "NAME|FILE", required = true)
    private String profile = "";

    @Parameters(paramLabel = "INPUT", descriptionKey = "INPUT", arity = "1..*")
    private List<String> inputs = List.of();

    @Option(names = "--out", paramLabel = "FILE.ndjson")
    @Nullable
    private String out;

    @Option(names = "--report", paramLabel = "FILE.json")
    @Nullable
    private String report;

    @Option(names = "--explain", paramLabel = "KEY|LINE")
    @Nullable
    private String explain;

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    @Mixin
    private ProfileOptions options = new ProfileOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean json = Choice.textOrJson(format);
        if (explain != null && (out != null || report != null)) {
            throw Failure.usage("import.explain-only");
        }
        try (RowPaths rows = RowPaths.open(options.load(profile, console), inputs, options.charset(), console)) {
            return explain == null ? importAll(rows) : explain(explain, rows, json);
        }
    }

    private int explain(String row, RowPaths rows, boolean json) {
        List<RowTrace> traces = explained(row, rows);
        if (traces.isEmpty()) {
            throw Failure.noInput("import.no-such-row", row, String.join(", ", inputs));
        }
        for (RowTrace trace : traces) {
            console.out()
                    .print(
                            json
                                    ? DocumentWriter.of(DocumentFormat.NDJSON).write(trace.toJson(console.locale()))
                                    : TraceText.of(trace, console));
        }
        return ExitCodes.OK;
    }

    private List<RowTrace> explained(String row, RowPaths rows) {
        try {
            return rows.explain(row);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private int importAll(RowPaths rows) {
        if (out == null) {
            throw Failure.usage("import.out-missing");
        }
        if (Output.STANDARD_OUTPUT.equals(report) && Output.STANDARD_OUTPUT.equals(out)) {
            throw Failure.usage("import.both-to-standard-output");
        }
        ImportReport account;
        try (Output definitions = Output.to(console, out)) {
            account = importRows(rows, definitions);
            Accounts.write(account.toJson(console.locale()), report, console);
            definitions.commit();
        }
        new ImportSummary(account).tell(console);
        Accounts.tellFile("import.report", report, console);
        return ImportSummary.isWhole(account) ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    private Failure unreadable(IOException e) {
        return Failure.noInput(
                "input.unreadable", String.join(", ", inputs), DocumentFiles.reason(e, console.locale()));
    }

    private ImportReport importRows(RowPaths rows, Output definitions) {
        DocumentWriter writer = DocumentWriter.of(DocumentFormat.NDJSON);
        try (Progress progress = new Progress(console, "import.progress")) {
            return rows.run(ImportSink.definitions(definition -> {
                definitions.append(writer.write(Definitions.write(definition)));
                progress.step();
            }));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
