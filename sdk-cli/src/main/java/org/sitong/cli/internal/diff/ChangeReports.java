package org.sitong.cli.internal.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.file.FormatTarget;
import org.sitong.cli.internal.file.Output;
import org.sitong.validation.change.ChangeHtmlRenderer;
import org.sitong.validation.change.ChangeJsonRenderer;
import org.sitong.validation.change.ChangeMarkdownRenderer;
import org.sitong.validation.change.ChangeRenderer;
import org.sitong.validation.change.ChangeRendering;
import org.sitong.validation.change.ChangeSink;
import org.sitong.validation.change.ChangeSummary;
import org.sitong.validation.change.ChangeTextRenderer;
import org.sitong.validation.change.DefinitionChange;
import org.sitong.validation.report.RenderOptions;

/** All reports of one comparison, written while it goes on. */
public final class ChangeReports implements ChangeSink, AutoCloseable {

    private static final Map<String, Supplier<ChangeRenderer>> FORMATS = formats();

    private final List<Output> outputs = new ArrayList<>();
    private final List<ChangeRendering> renderings = new ArrayList<>();

    /** Begins the reports. */
    public ChangeReports(Console console, List<FormatTarget<ChangeRenderer>> targets) {
        for (FormatTarget<ChangeRenderer> target : targets) {
            RenderOptions options = RenderOptions.builder()
                    .locale(console.locale())
                    .colored(target.isOnStandardOutput() && console.colorOut())
                    .width(console.columns())
                    .build();
            Output output = Output.to(console, target.file());
            outputs.add(output);
            renderings.add(target.renderer().begin(options, output));
        }
    }

    private static Map<String, Supplier<ChangeRenderer>> formats() {
        Map<String, Supplier<ChangeRenderer>> formats = new LinkedHashMap<>();
        formats.put("text", ChangeTextRenderer::new);
        formats.put("json", ChangeJsonRenderer::new);
        formats.put("markdown", ChangeMarkdownRenderer::new);
        formats.put("html", ChangeHtmlRenderer::new);
        return formats;
    }

    /** What {@code --format} says: {@code FORMAT} or {@code FORMAT=FILE}; text on standard output where it says nothing. */
    public static List<FormatTarget<ChangeRenderer>> targets(List<String> given) {
        return FormatTarget.of(given, FORMATS);
    }

    @Override
    public void definition(DefinitionChange change) {
        renderings.forEach(rendering -> rendering.definition(change));
    }

    /** Ends the reports and puts their files in place. */
    public void finish(ChangeSummary summary) {
        renderings.forEach(rendering -> rendering.finish(summary));
        outputs.forEach(Output::commit);
    }

    @Override
    public void close() {
        outputs.forEach(Output::close);
    }
}
