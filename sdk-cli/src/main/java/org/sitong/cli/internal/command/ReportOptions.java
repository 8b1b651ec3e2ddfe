package org.sitong.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.cli.internal.file.FormatTarget;
import org.sitong.validation.report.GithubRenderer;
import org.sitong.validation.report.HtmlRenderer;
import org.sitong.validation.report.JsonRenderer;
import org.sitong.validation.report.JunitRenderer;
import org.sitong.validation.report.Renderer;
import org.sitong.validation.report.SarifRenderer;
import org.sitong.validation.report.TextRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where reports go, and from which severity on a document fails. */
@Command
final class ReportOptions {

    private static final Map<String, Supplier<Renderer>> FORMATS = formats();

    private static Map<String, Supplier<Renderer>> formats() {
        Map<String, Supplier<Renderer>> formats = new LinkedHashMap<>();
        formats.put("text", TextRenderer::new);
        formats.put("json", JsonRenderer::new);
        formats.put("sarif", SarifRenderer::new);
        formats.put("junit", JunitRenderer::new);
        formats.put("github", GithubRenderer::new);
        formats.put("html", HtmlRenderer::new);
        return formats;
    }

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]", order = 2)
    private List<String> formats = List.of();

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", order = 3)
    private String failOn = "error";

    List<FormatTarget<Renderer>> targets() {
        return FormatTarget.of(formats, FORMATS);
    }

    /** The severity from which on a document fails; {@code null} where none does. */
    @Nullable
    Severity severity() {
        return FailOn.of(failOn).severity();
    }
}
