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
     * Tells whether the format shows what fixes do to the source text, so that the validator is to be asked for it.
     *
     * @return whether {@code textFix} of a {@link org.sitong.validation.Finding} is read; not so where nothing else is said
     */
    default boolean showsTextFixes() {
        return false;
    }

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
