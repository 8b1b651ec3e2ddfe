package org.sitong.validation.compare;

/** Takes what a comparison finds, item by item, so that nothing must be held. */
@FunctionalInterface
public interface ComparisonSink {

    /**
     * Takes an item.
     *
     * @param item the item; those of one level come first, sorted by code, then those across levels
     */
    void item(ComparedItem item);
}
