package org.sitong.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.Progress;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.file.Output;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.exchange.ExchangeProfile;
import org.sitong.exchange.FieldAccount;
import org.sitong.exchange.ImportReport;
import org.sitong.exchange.ImportSink;
import org.sitong.exchange.Importer;
import org.sitong.exchange.ProfileException;
import org.sitong.exchange.RejectedRow;
import org.sitong.exchange.RowSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong import}: rows of another system become definitions; what does not come over is accounted for. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private static final int SHOWN_REJECTIONS = 5;

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
    private CommonOptions common = new CommonOptions();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Output.STANDARD_OUTPUT.equals(report) && Output.STANDARD_OUTPUT.equals(out)) {
            throw Failure.usage("import.both-to-standard-output");
        }
        if (Collections.frequency(inputs, InputFiles.STANDARD_INPUT) > 1) {
            throw Failure.usage("import.standard-input-twice");
        }
        Importer importer = Importer.of(loadProfile());
        List<RowSource> sources = inputs.stream().map(this::source).toList();
        ImportReport account;
        try (Output definitions = Output.to(console, out)) {
            account = importRows(importer, sources, definitions);
            if (report != null) {
                write(account, report);
            }
            definitions.commit();
        }
        summarize(account);
        return account.rejectedCount() == 0 && account.read() > 0 ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    private ImportReport importRows(Importer importer, List<RowSource> sources, Output definitions) {
        DocumentWriter writer = DocumentWriter.of(DocumentFormat.NDJSON);
        try (Progress progress = new Progress(console, "import.progress")) {
            return importer.importRows(sources, ImportSink.definitions(definition -> {
                definitions.append(writer.write(Definitions.write(definition)));
                progress.step();
            }));
        } catch (IOException e) {
            throw Failure.noInput(
                    "input.unreadable", String.join(", ", inputs), DocumentFiles.reason(e, console.locale()));
        }
    }

    private ExchangeProfile loadProfile() {
        if (ExchangeProfile.builtInNames().contains(profile)) {
            return ExchangeProfile.builtIn(profile);
        }
        Path file = InputFiles.path(profile);
        if (!Files.isRegularFile(file)) {
            throw Failure.usage("import.unknown-profile", profile, String.join(", ", ExchangeProfile.builtInNames()));
        }
        try {
            return ExchangeProfile.load(file);
        } catch (IOException e) {
            throw Failure.noInput("input.unreadable", profile, DocumentFiles.reason(e, console.locale()));
        } catch (ProfileException e) {
            throw Failure.usage("import.bad-profile", profile, e.text(console.locale()));
        }
    }

    private RowSource source(String input) {
        if (input.equals(InputFiles.STANDARD_INPUT)) {
            return RowSource.of(input, console::in);
        }
        Path file = InputFiles.path(input);
        if (!Files.exists(file)) {
            throw Failure.noInput(
                    "input.not-found", input, file.toAbsolutePath().toString());
        }
        if (Files.isDirectory(file)) {
            throw Failure.noInput("import.folder", input);
        }
        return RowSource.file(file);
    }

    private void write(ImportReport account, String name) {
        try (Output output = Output.to(console, name)) {
            output.append(DocumentWriter.of(DocumentFormat.JSON).write(account.toJson(console.locale())));
            output.commit();
        }
    }

    private void summarize(ImportReport account) {
        console.note(console.text(
                "import.summary",
                Long.toString(account.read()),
                Long.toString(account.written()),
                Long.toString(account.rejectedCount())));
        List<String> unparsed = new ArrayList<>();
        for (FieldAccount field : account.fields()) {
            if (field.unparsed() > 0) {
                unparsed.add(field.source() + " " + field.unparsed());
            }
        }
        if (!unparsed.isEmpty()) {
            console.note(console.text("import.unparsed", String.join(console.text("list.separator"), unparsed)));
        }
        if (!account.unmapped().isEmpty()) {
            console.note(console.text(
                    "import.unmapped", Integer.toString(account.unmapped().size())));
        }
        for (RejectedRow row : account.rejected()
                .subList(0, Math.min(SHOWN_REJECTIONS, account.rejected().size()))) {
            console.note(console.text(
                    "import.rejected",
                    row.source(),
                    row.line() == null ? "" : row.line().toString(),
                    row.reason().in(console.locale())));
        }
        if (report != null && !report.equals(Output.STANDARD_OUTPUT)) {
            console.note(console.text("import.report", report));
        }
    }
}
