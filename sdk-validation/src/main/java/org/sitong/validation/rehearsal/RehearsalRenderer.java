package org.sitong.validation.rehearsal;

import org.sitong.validation.report.RenderOptions;

/** Writes a report on a rehearsal in one format. Implementations are immutable and thread-safe. */
public interface RehearsalRenderer {

    /**
     * Writes a report on a new base.
     *
     * @param report the report
     * @param options the language, and how wide and coloured a text may be
     * @param out where it goes; not closed
     * @throws java.io.UncheckedIOException when it takes no more
     */
    void write(RehearsalReport report, RenderOptions options, Appendable out);

    /**
     * Writes a report on other rules.
     *
     * @param report the report
     * @param options the language, and how wide and coloured a text may be
     * @param out where it goes; not closed
     * @throws java.io.UncheckedIOException when it takes no more
     */
    void write(PackRehearsalReport report, RenderOptions options, Appendable out);
}
