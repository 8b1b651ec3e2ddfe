package org.sitong.exchange.internal.value;

import org.jspecify.annotations.Nullable;

/** What is already known of the row that a value belongs to. */
@FunctionalInterface
public interface Known {

    /** Nothing is known. */
    Known NOTHING = path -> null;

    /**
     * Looks up an element that another field has given.
     *
     * @param path the element's path
     * @return its value as text, or {@code null}
     */
    @Nullable
    String element(String path);
}
