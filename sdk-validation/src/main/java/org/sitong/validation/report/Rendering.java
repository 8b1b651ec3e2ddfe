package org.sitong.validation.report;

import org.sitong.validation.Finding;
import org.sitong.validation.FindingSink;
import org.sitong.validation.Summary;

/**
 * One report being written. Memory does not grow with what was written, or only by what the findings take compressed. Not
 * thread-safe; a validator calls it from one thread.
 */
public interface Rendering extends FindingSink {

    /**
     * Takes a finding.
     *
     * @param finding what was found; those of one document come one after another
     * @throws java.io.UncheckedIOException when the output fails
     */
    @Override
    void finding(Finding finding);

    /**
     * Ends the report. Nothing may be called afterwards.
     *
     * @param summary the counts
     * @throws java.io.UncheckedIOException when the output fails
     */
    void finish(Summary summary);
}
