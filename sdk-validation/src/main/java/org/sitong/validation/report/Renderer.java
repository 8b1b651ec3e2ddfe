package org.sitong.validation.report;

import org.sitong.validation.Report;

/** Writes reports in one format. Renderers are immutable and thread-safe: make one and share it. */
public interface Renderer {

    /**
     * Begins a report whose findings are still to come.
     *
     * @param options how to write
     * @param out takes the text; neither flushed nor closed
     * @return takes the findings and then the counts
     */
    Rendering begin(RenderOptions options, Appendable out);

    /**
     * Writes a whole report.
     *
     * @param report what to write
     * @param options how to write
     * @param out takes the text; neither flushed nor closed
     * @throws java.io.UncheckedIOException when {@code out} fails
     */
    default void render(Report report, RenderOptions options, Appendable out) {
        Rendering rendering = begin(options, out);
        report.findings().forEach(rendering::finding);
        rendering.finish(report.summary());
    }
}
