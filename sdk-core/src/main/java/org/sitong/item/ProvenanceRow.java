package org.sitong.item;

import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Source row（来源行）: a row beside the main one that a definition was made of. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ProvenanceRow {

    /** Place: The place in the definition that the row fills, as a JSON pointer; an empty text is the whole definition. */
    @Nullable
    String at;

    /** Table: The name of the table or sheet. */
    @Nullable
    String table;

    /** Source: The name of the source file; absent means that of the main row. */
    @Nullable
    String source;

    /** Row: The row in the source, from 1. */
    @Nullable
    Integer row;

    /** Key: The key of the row in the source. */
    @Nullable
    String key;

    /** Raw text: The raw text of source fields that are not kept as they are. */
    @Singular("rawText")
    Map<String, String> raw;
}
