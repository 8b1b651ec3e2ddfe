package org.sitong.cli.internal.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sitong.cli.internal.file.Output;
import org.sitong.validation.report.GithubRenderer;
import org.sitong.validation.report.HtmlRenderer;
import org.sitong.validation.report.JsonRenderer;
import org.sitong.validation.report.JunitRenderer;
import org.sitong.validation.report.Renderer;
import org.sitong.validation.report.SarifRenderer;
import org.sitong.validation.report.TextRenderer;

/**
 * A report in one format to one place.
 *
 * @param renderer writes the format
 * @param file the file's name, or {@code -} for standard output
 */
public record ReportTarget(Renderer renderer, String file) {

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

    /** Reads what {@code --format} says: {@code FORMAT} or {@code FORMAT=FILE}; text on standard output where it says nothing. */
    public static List<ReportTarget> of(List<String> formats) {
        return FormatTarget.of(formats, FORMATS.keySet()).stream()
                .map(target -> new ReportTarget(FORMATS.get(target.format()).get(), target.file()))
                .toList();
    }

    /** Whether the report goes to standard output. */
    public boolean isOnStandardOutput() {
        return file.equals(Output.STANDARD_OUTPUT);
    }
}
