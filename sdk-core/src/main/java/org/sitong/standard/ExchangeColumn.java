package org.sitong.standard;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/**
 * A business column of the national exchange tables and where the standard holds what it says. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class ExchangeColumn {

    /** The tables that have the column with this meaning. */
    @Singular("table")
    List<String> tables;

    /** The column. */
    String column;

    /** The kind of definition that a row of the tables belongs to. */
    Kind kind;

    /** The paths of the elements that hold what the column says; empty where none does. */
    @Singular("element")
    List<String> elements;

    /** Why no element holds it; {@code null} where one does. */
    @Nullable
    BilingualText absence;

    /** What one should know when mapping the column; {@code null} where there is nothing to know. */
    @Nullable
    BilingualText note;

    /** Other spellings of the column, such as in an older edition of the tables. */
    @Singular
    List<String> aliases;
}
