package org.sitong.validation.compare;

/** One report of a comparison being written. Not thread-safe. */
public interface ComparisonRendering extends ComparisonSink {

    /**
     * Takes an item.
     *
     * @param item the item
     * @throws java.io.UncheckedIOException when the output fails
     */
    @Override
    void item(ComparedItem item);

    /**
     * Ends the report. Nothing may be called afterwards.
     *
     * @param summary the counts
     * @throws java.io.UncheckedIOException when the output fails
     */
    void finish(ComparisonSummary summary);
}
