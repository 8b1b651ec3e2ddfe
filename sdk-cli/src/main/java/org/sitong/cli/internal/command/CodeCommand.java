package org.sitong.cli.internal.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.Lines;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.code.CodeExplanation;
import org.sitong.code.CodeKind;
import org.sitong.code.Codes;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong code}: explains identifiers; a wrong one is explained too, so the exit code says nothing about it. */
@Command(name = "code", sortOptions = false)
final class CodeCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "CODE", descriptionKey = "CODE", arity = "0..*")
    private List<String> codes = List.of();

    @Option(names = "--as", paramLabel = "KIND")
    @Nullable
    private String as;

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    @Mixin
    private CommonOptions common = new CommonOptions();

    CodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CodeKind kind = as == null
                ? null
                : Choice.of("--as", as, kinds(), word -> CodeKind.of(word).orElse(null));
        boolean json = Choice.textOrJson(format);
        List<String> given = codes.isEmpty() ? List.of(InputFiles.STANDARD_INPUT) : codes;
        for (String code : given) {
            if (code.equals(InputFiles.STANDARD_INPUT)) {
                explainStandardInput(kind, json);
            } else {
                explain(code, kind, json);
            }
        }
        return ExitCodes.OK;
    }

    private void explainStandardInput(@Nullable CodeKind kind, boolean json) {
        Lines lines = new Lines(console.in());
        try {
            for (String line = lines.next(); line != null; line = lines.next()) {
                explain(line, kind, json);
                if (lines.isCut()) {
                    console.error(console.text(
                            "code.line-cut", Long.toString(lines.number()), Integer.toString(Lines.LONGEST)));
                }
            }
        } catch (IOException e) {
            throw Failure.noInput(
                    "input.unreadable", InputFiles.STANDARD_INPUT, DocumentFiles.reason(e, console.locale()));
        }
    }

    private void explain(String line, @Nullable CodeKind kind, boolean json) {
        CodeExplanation explanation = kind == null ? Codes.explain(line) : Codes.explain(line, kind);
        if (json) {
            console.say(DocumentWriter.compactJson().write(explanation.toJson(console.locale())));
        } else {
            console.out().print(new CodeText(console, explanation).text());
        }
    }

    private static String kinds() {
        return Arrays.stream(CodeKind.values()).map(CodeKind::token).collect(Collectors.joining(", "));
    }
}
