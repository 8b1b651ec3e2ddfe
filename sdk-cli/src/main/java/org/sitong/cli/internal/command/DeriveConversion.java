package org.sitong.cli.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.file.Output;
import org.sitong.cli.internal.rehearsal.SoundBases;
import org.sitong.cli.internal.validate.DocumentInputs;
import org.sitong.document.Binding;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.document.Problem;
import org.sitong.document.ReadResult;
import org.sitong.document.SourceRange;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.standard.Kind;
import org.sitong.validation.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns definitions of one kind into another form of them, each with the definition that it derives from. */
@Command
abstract class DeriveConversion<D extends Definition> implements Callable<Integer> {

    private final Console console;
    private final Kind kind;
    private final Class<D> type;

    @Parameters(paramLabel = "DEFINITION", descriptionKey = "DEFINITION", arity = "1..*")
    private List<String> paths = List.of();

    @Option(names = "--base", paramLabel = "PATH", order = 1)
    private List<String> bases = List.of();

    @Option(names = "--out", paramLabel = "FILE", order = 2)
    private String out = Output.STANDARD_OUTPUT;

    @Mixin
    private CommonOptions common = new CommonOptions();

    private int written;

    DeriveConversion(Console console, Kind kind, Class<D> type) {
        this.console = console;
        this.kind = kind;
        this.type = type;
    }

    /** What a definition says it derives from. */
    abstract @Nullable DerivationRef reference(D definition);

    /** The definition in its other form. */
    abstract Binding<? extends Definition> convert(D definition, Definition base);

    @Override
    public Integer call() {
        DocumentFormat format = format();
        Catalog catalog = SoundBases.of(
                JudgingOptions.load("--base", bases, console).orElseThrow(() -> Failure.usage("derive.no-base")),
                "--base");
        boolean standardInput = paths.contains(InputFiles.STANDARD_INPUT);
        InputFiles found = InputFiles.find(
                paths.stream()
                        .filter(path -> !path.equals(InputFiles.STANDARD_INPUT))
                        .toList(),
                console);
        if (found.exitCode() != ExitCodes.OK) {
            return found.exitCode();
        }
        int exitCode = ExitCodes.OK;
        try (Output output = Output.to(console, out);
                DocumentInputs documents = new DocumentInputs(console, standardInput, List.of(), found.files())) {
            while (documents.hasNext()) {
                exitCode = ExitCodes.gravest(exitCode, convert(documents.next(), catalog, format, output));
            }
            if (written == 0 && exitCode == ExitCodes.OK) {
                throw Failure.noInput("derive.no-definitions", kind.token());
            }
            if (written > 0) {
                output.commit();
            }
        }
        return exitCode;
    }

    private DocumentFormat format() {
        if (out.equals(Output.STANDARD_OUTPUT)) {
            return DocumentFormat.NDJSON;
        }
        return Stream.of(DocumentFormat.values())
                .filter(format -> format.extensions().stream().anyMatch(out::endsWith))
                .findFirst()
                .orElseThrow(() -> Failure.usage("derive.out-format", out));
    }

    private int convert(Input input, Catalog catalog, DocumentFormat format, Output output) {
        ReadResult read;
        try {
            read = Objects.requireNonNull(input.read());
        } catch (IOException e) {
            console.error(
                    console.text("input.unreadable", input.document(), DocumentFiles.reason(e, console.locale())));
            return ExitCodes.NO_INPUT;
        }
        if (!read.problems().isEmpty() || !read.binding().problems().isEmpty()) {
            return refuse(
                    input, read, read.problems().isEmpty() ? read.binding().problems() : read.problems());
        }
        Definition definition = Objects.requireNonNull(read.definition());
        if (!type.isInstance(definition)) {
            return ExitCodes.OK;
        }
        D own = type.cast(definition);
        DerivationRef reference = reference(own);
        if (reference == null || reference.kind() == null || reference.code() == null) {
            return refuse(input, console.text("derive.names-no-base"));
        }
        Definition base = base(catalog, reference);
        if (base == null) {
            return refuse(
                    input,
                    console.text(
                            "derive.base-not-found",
                            reference.kind().token(),
                            Objects.requireNonNull(reference.code())));
        }
        Binding<? extends Definition> made = convert(own, base);
        if (!made.problems().isEmpty()) {
            return refuse(input, read, made.problems());
        }
        if (reference.version() != null && !reference.version().equals(version(base))) {
            console.note(console.text(
                    "derive.other-version",
                    input.document(),
                    Objects.requireNonNull(reference.code()),
                    reference.version().toString(),
                    String.valueOf(version(base))));
        }
        if (written > 0 && format != DocumentFormat.NDJSON) {
            throw Failure.usage("derive.one-only", out);
        }
        output.append(DocumentWriter.of(format).write(Objects.requireNonNull(made.value())));
        written++;
        return ExitCodes.OK;
    }

    /** The one of the version that is named, else the newest; what derives says when it is not the right one. */
    private static @Nullable Definition base(Catalog catalog, DerivationRef reference) {
        String code = Objects.requireNonNull(reference.code());
        Kind of = Objects.requireNonNull(reference.kind());
        List<Definition> known = catalog.byIdentity(of, code).toList();
        if (known.isEmpty()) {
            known = catalog.byBasicCode(code).filter(each -> each.kind() == of).toList();
        }
        return known.stream()
                .filter(each -> Objects.equals(version(each), reference.version()))
                .findFirst()
                .orElse(known.stream()
                        .max((one, other) -> Integer.compare(
                                Objects.requireNonNullElse(version(one), -1),
                                Objects.requireNonNullElse(version(other), -1)))
                        .orElse(null));
    }

    private static @Nullable Integer version(Definition definition) {
        return definition.lifecycle() == null ? null : definition.lifecycle().version();
    }

    private int refuse(Input input, String reason) {
        console.error(console.text("derive.problem", input.document(), reason));
        return ExitCodes.FINDINGS;
    }

    private int refuse(Input input, ReadResult read, List<Problem> problems) {
        for (Problem problem : problems) {
            SourceRange range = problem.range() == null && problem.pointer() != null
                    ? read.sourceMap().locate(problem.pointer())
                    : problem.range();
            String place =
                    range == null ? input.document() : input.document() + ":" + range.line() + ":" + range.column();
            console.error(console.text("derive.problem", place, problem.text(console.locale())));
        }
        return ExitCodes.FINDINGS;
    }
}
