package org.sitong.exchange;

import java.io.IOException;
import org.sitong.item.Definition;

/** Takes the definitions that rows become, one after another. */
@FunctionalInterface
public interface DefinitionSink {

    /**
     * Takes a definition.
     *
     * @param definition the next definition, in the order of the rows
     * @throws IOException when it cannot be taken; the import ends with this exception
     */
    void accept(Definition definition) throws IOException;
}
