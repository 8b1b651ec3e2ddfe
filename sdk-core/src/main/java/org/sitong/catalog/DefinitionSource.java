package org.sitong.catalog;

import java.io.IOException;
import org.sitong.document.ReadResult;

/** Where a definition of a catalog was read, so that a place in it can be shown. Immutable and thread-safe. */
public interface DefinitionSource {

    /**
     * The document's name.
     *
     * @return the file as its path was given, with {@code /} between folders, and behind a colon the line in NDJSON
     */
    String document();

    /**
     * Reads the document again.
     *
     * @return what reading gives now
     * @throws IOException when it cannot be read any more
     */
    ReadResult read() throws IOException;
}
