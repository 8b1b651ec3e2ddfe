package org.sitong.validation.change;

import org.sitong.validation.report.RenderOptions;

/** Writes what changed in one format. Renderers are immutable and thread-safe: make one and share it. */
public interface ChangeRenderer {

    /**
     * Begins a report whose changes are still to come.
     *
     * @param options how to write: language, colours, width; the others do not concern changes
     * @param out takes the text; neither flushed nor closed
     * @return takes the changes and then the counts
     */
    ChangeRendering begin(RenderOptions options, Appendable out);

    /**
     * Writes a whole report.
     *
     * @param report what changed
     * @param options how to write
     * @param out takes the text; neither flushed nor closed
     * @throws java.io.UncheckedIOException when {@code out} fails
     */
    default void render(ChangeReport report, RenderOptions options, Appendable out) {
        ChangeRendering rendering = begin(options, out);
        report.definitions().forEach(rendering::definition);
        rendering.finish(report.summary());
    }
}
