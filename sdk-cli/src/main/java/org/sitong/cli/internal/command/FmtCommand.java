package org.sitong.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.AtomicFile;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.layout.Layout;
import org.sitong.document.DocumentFile;
import org.sitong.document.DocumentFiles;
import org.sitong.document.Problem;
import org.sitong.document.SourceRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong fmt}: brings files into the canonical layout, or tells which are not in it. */
@Command(name = "fmt", sortOptions = false)
final class FmtCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*")
    private List<String> paths = List.of();

    @Option(names = "--check")
    private boolean check;

    @Mixin
    private CommonOptions common = new CommonOptions();

    FmtCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (paths.contains(InputFiles.STANDARD_INPUT)) {
            throw Failure.usage("fmt.standard-input");
        }
        InputFiles found = InputFiles.find(paths, console);
        int exitCode = found.exitCode();
        for (DocumentFile file : found.files()) {
            exitCode = ExitCodes.gravest(exitCode, format(file));
        }
        return exitCode;
    }

    private int format(DocumentFile file) {
        byte[] old;
        try {
            old = Files.readAllBytes(file.path());
        } catch (IOException e) {
            console.error(console.text("input.unreadable", file.name(), DocumentFiles.reason(e, console.locale())));
            return ExitCodes.NO_INPUT;
        }
        Layout layout = Layout.of(old, file.format());
        byte[] laidOut = layout.bytes();
        if (laidOut == null) {
            refuse(file, layout);
            return ExitCodes.FINDINGS;
        }
        if (Arrays.equals(old, laidOut)) {
            return ExitCodes.OK;
        }
        if (!check) {
            replace(file, laidOut);
        }
        console.say(file.name());
        return check ? ExitCodes.FINDINGS : ExitCodes.OK;
    }

    private void refuse(DocumentFile file, Layout layout) {
        if (layout.problems().isEmpty()) {
            console.error(console.text("fmt.would-lose", file.name()));
        }
        for (Problem problem : layout.problems()) {
            SourceRange range = problem.range();
            String place = range == null ? file.name() : file.name() + ":" + range.line() + ":" + range.column();
            console.error(console.text("fmt.unreadable-document", place, problem.text(console.locale())));
        }
    }

    private void replace(DocumentFile file, byte[] laidOut) {
        try {
            AtomicFile.write(file.path(), laidOut);
        } catch (IOException e) {
            throw Failure.output("output.unwritable", file.name(), DocumentFiles.reason(e, console.locale()));
        }
    }
}
