package org.sitong.validation.change;

/** One report of changes being written. Not thread-safe. */
public interface ChangeRendering extends ChangeSink {

    /**
     * Ends the report. Nothing may be called afterwards.
     *
     * @param summary the counts
     * @throws java.io.UncheckedIOException when the output fails
     */
    void finish(ChangeSummary summary);
}
