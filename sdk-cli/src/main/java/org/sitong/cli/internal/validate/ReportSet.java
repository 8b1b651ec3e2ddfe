package org.sitong.cli.internal.validate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Progress;
import org.sitong.cli.internal.file.FormatTarget;
import org.sitong.cli.internal.file.Output;
import org.sitong.validation.DocumentResult;
import org.sitong.validation.Finding;
import org.sitong.validation.FindingSink;
import org.sitong.validation.RuleBook;
import org.sitong.validation.Summary;
import org.sitong.validation.report.RenderOptions;
import org.sitong.validation.report.Renderer;
import org.sitong.validation.report.Rendering;

/** All reports of one run, written while it goes on. */
public final class ReportSet implements FindingSink, AutoCloseable {

    private final List<Output> outputs = new ArrayList<>();
    private final List<Rendering> renderings = new ArrayList<>();
    private final Progress progress;

    /** Begins the reports, in which these rules speak. */
    public ReportSet(Console console, List<FormatTarget<Renderer>> targets, @Nullable Severity failOn, RuleBook rules) {
        this.progress = new Progress(console, "validate.progress");
        for (FormatTarget<Renderer> target : targets) {
            RenderOptions options = RenderOptions.builder()
                    .locale(console.locale())
                    .failOn(failOn)
                    .rules(rules)
                    .colored(target.isOnStandardOutput() && console.colorOut())
                    .width(console.columns())
                    .build();
            Output output = Output.to(console, target.file());
            outputs.add(output);
            renderings.add(target.renderer().begin(options, output));
        }
    }

    @Override
    public void finding(Finding finding) {
        renderings.forEach(rendering -> rendering.finding(finding));
    }

    @Override
    public void document(DocumentResult result) {
        renderings.forEach(rendering -> rendering.document(result));
        progress.step();
    }

    /** Ends the reports and puts their files in place. */
    public void finish(Summary summary) {
        progress.close();
        renderings.forEach(rendering -> rendering.finish(summary));
        outputs.forEach(Output::commit);
    }

    @Override
    public void close() {
        progress.close();
        outputs.forEach(Output::close);
    }
}
