package org.sitong.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.AtomicFile;
import org.sitong.document.DocumentFiles;
import org.sitong.standard.Kind;
import org.sitong.standard.SchemaExport;
import org.sitong.standard.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong schema}: prints a schema of the standard, or writes all of them into a folder. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "KIND", descriptionKey = "KIND", arity = "0..1")
    @Nullable
    private String kind;

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable
    private Path folder;

    @Mixin
    private CommonOptions common = new CommonOptions();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String name = kind == null ? Schemas.DEFINITION : Schemas.name(Choice.of("KIND", kind, kinds(), Kind::of));
        if (folder == null) {
            console.out().print(new String(Schemas.bytes(name), StandardCharsets.UTF_8));
        } else {
            export(folder);
        }
        return ExitCodes.OK;
    }

    private static String kinds() {
        return Arrays.stream(Kind.values()).map(Kind::token).collect(Collectors.joining(", "));
    }

    /** Schemas refer to one another, so they are exported together, in the form that editors understand. */
    private void export(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String name : Schemas.names()) {
                AtomicFile.write(folder.resolve(name), SchemaExport.bytes(name));
            }
        } catch (IOException e) {
            throw Failure.output("output.unwritable", folder.toString(), DocumentFiles.reason(e, console.locale()));
        }
        console.note(console.text(
                "schema.exported", Integer.toString(Schemas.names().size()), folder.toString(), Schemas.DEFINITION));
    }
}
