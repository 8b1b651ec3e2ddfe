package org.sitong.validation.rehearsal;

import org.sitong.validation.internal.text.Page;
import org.sitong.validation.report.RenderOptions;

/** Writes a report for people, as lines of text. Immutable and thread-safe. */
public final class TextRehearsalRenderer implements RehearsalRenderer {

    /** Makes the renderer. */
    public TextRehearsalRenderer() {}

    @Override
    public void write(RehearsalReport report, RenderOptions options, Appendable out) {
        new RehearsalText(options.locale(), new Page(out, options.colored())).write(report);
    }

    @Override
    public void write(PackRehearsalReport report, RenderOptions options, Appendable out) {
        new RehearsalText(options.locale(), new Page(out, options.colored())).write(report);
    }
}
