package org.sitong.cli.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.Progress;
import org.sitong.cli.internal.exchange.ImportSummary;
import org.sitong.cli.internal.exchange.RowPaths;
import org.sitong.cli.internal.file.Output;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.exchange.ImportReport;
import org.sitong.exchange.ImportSink;
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

    @Option(names = "--out", paramLabel = "FILE.ndjson", required = true)
    private String out = "";

    @Option(names = "--report", paramLabel = "FILE.json")
    @Nullable
    private String report;

    @Mixin
    private ProfileOptions options = new ProfileOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Output.STANDARD_OUTPUT.equals(report) && Output.STANDARD_OUTPUT.equals(out)) {
            throw Failure.usage("import.both-to-standard-output");
        }
        ImportReport account;
        try (RowPaths rows = RowPaths.open(options.load(profile, console), inputs, options.charset(), console);
                Output definitions = Output.to(console, out)) {
            account = importRows(rows, definitions);
            if (report != null) {
                write(account, report);
            }
            definitions.commit();
        }
        new ImportSummary(account).tell(console);
        if (report != null && !report.equals(Output.STANDARD_OUTPUT)) {
            console.note(console.text("import.report", report));
        }
        return ImportSummary.isWhole(account) ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    private ImportReport importRows(RowPaths rows, Output definitions) {
        DocumentWriter writer = DocumentWriter.of(DocumentFormat.NDJSON);
        try (Progress progress = new Progress(console, "import.progress")) {
            return rows.run(ImportSink.definitions(definition -> {
                definitions.append(writer.write(Definitions.write(definition)));
                progress.step();
            }));
        } catch (IOException e) {
            throw Failure.noInput(
                    "input.unreadable", String.join(", ", inputs), DocumentFiles.reason(e, console.locale()));
        }
    }

    private void write(ImportReport account, String name) {
        try (Output output = Output.to(console, name)) {
            output.append(DocumentWriter.of(DocumentFormat.JSON).write(account.toJson(console.locale())));
            output.commit();
        }
    }
}
