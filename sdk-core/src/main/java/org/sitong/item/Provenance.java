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

    /** Import profile: The name of the import profile. */
    @Nullable
    String profile;

    /** Source: The source file. */
    @Nullable
    String source;

    /** Table: The table or sheet. */
    @Nullable
    String table;

    /** Row: The row in the source, from 1. */
    @Nullable
    Integer row;

    /** Key: The key in the source. */
    @Nullable
    String key;

    /** What the source carries: Paths of the elements that the source can carry; nothing else can be checked. */
    @Singular("carried")
    List<String> carries;

    /** Source fields: Which source field an element came from, so that findings can name it. */
    @Singular("column")
    Map<String, String> columns;

    /** Raw text: The raw text of source fields that are not kept verbatim. */
    @Singular("rawText")
    Map<String, String> raw;
}
