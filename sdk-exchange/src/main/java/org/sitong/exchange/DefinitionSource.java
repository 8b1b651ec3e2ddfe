package org.sitong.exchange;

import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Definition;

/** Gives definitions, one after another. */
@FunctionalInterface
public interface DefinitionSource {

    /**
     * The next definition.
     *
     * @return the definition, or {@code null} at the end
     * @throws IOException when it cannot be read; the export ends with this exception and nothing is to be seen of it
     */
    @Nullable
    Definition next() throws IOException;

    /**
     * Definitions that are there already.
     *
     * @param definitions the definitions
     * @return a source that gives each of them once
     */
    static DefinitionSource of(Iterable<? extends Definition> definitions) {
        Iterator<? extends Definition> iterator = definitions.iterator();
        return () -> iterator.hasNext() ? iterator.next() : null;
    }
}
