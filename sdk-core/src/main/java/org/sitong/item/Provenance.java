package org.sitong.item;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Provenance（来源）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Provenance {

    /** Import profile: The name of the import profile; written by tools. */
    @Nullable
    String profile;

    /** Source: The name of the source file. */
    @Nullable
    String source;

    /** Table: The name of the table or sheet. */
    @Nullable
    String table;

    /** Row: The row in the source, from 1. */
    @Nullable
    Integer row;

    /** Key: The key of the row in the source. */
    @Nullable
    String key;

    /**
     * What the source carries: Paths of the elements that the source can carry; others are never said to be
     * missing.
     */
    @Singular("carried")
    List<String> carries;

    /** Source fields: From the place of a value to its source field, so that findings can name the field. */
    @Singular("column")
    Map<String, String> columns;

    /** Raw text: The raw text of source fields that are not kept as they are. */
    @Singular("rawText")
    Map<String, String> raw;

    /**
     * Further source rows: Where a definition is made of several tables, the rows beside the main one, each with the place
     * that it fills.
     */
    @Singular
    List<ProvenanceRow> rows;
}
