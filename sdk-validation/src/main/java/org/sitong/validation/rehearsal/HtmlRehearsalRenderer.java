package org.sitong.validation.rehearsal;

import org.sitong.validation.report.RenderOptions;

/**
 * Writes a report as one page that a browser shows without a network: what happens to how many definitions, by which changes of the
 * base, in which districts, and each definition to which something happens. In both languages. Immutable and thread-safe.
 */
public final class HtmlRehearsalRenderer implements RehearsalRenderer {

    /** Makes the renderer. */
    public HtmlRehearsalRenderer() {}

    @Override
    public void write(RehearsalReport report, RenderOptions options, Appendable out) {
        new RehearsalPage(out, options.locale()).write(report);
    }

    @Override
    public void write(PackRehearsalReport report, RenderOptions options, Appendable out) {
        new RehearsalPage(out, options.locale()).write(report);
    }
}
