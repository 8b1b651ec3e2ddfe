package org.sitong.validation.compare;

import org.sitong.validation.report.RenderOptions;

/** Writes reports of comparisons in one format. Renderers are immutable and thread-safe: make one and share it. */
@FunctionalInterface
public interface ComparisonRenderer {

    /**
     * Begins a report whose items are still to come.
     *
     * @param options how to write; only the language, colours and width matter
     * @param out takes the text; neither flushed nor closed
     * @return takes the items and then the counts
     */
    ComparisonRendering begin(RenderOptions options, Appendable out);

    /**
     * Writes a whole report.
     *
     * @param report what to write
     * @param options how to write
     * @param out takes the text; neither flushed nor closed
     * @throws java.io.UncheckedIOException when {@code out} fails
     */
    default void render(ComparisonReport report, RenderOptions options, Appendable out) {
        ComparisonRendering rendering = begin(options, out);
        report.items().forEach(rendering::item);
        rendering.finish(report.summary());
    }
}
