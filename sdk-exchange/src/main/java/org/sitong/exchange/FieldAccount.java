package org.sitong.exchange;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/**
 * What became of one field over all rows: {@code mapped + empty + unparsed} is the number of rows of its table, and of the
 * rows read where they come in no table. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class FieldAccount {

    /** The table, under the name by which it is written; {@code null} where rows come in no table. */
    @Nullable
    String table;

    /** The field's name in the source. */
    String source;

    /** The elements that it goes to, as pointers without positions in lists; the main one first. */
    @Singular
    List<String> targets;

    /** Rows of the table: {@code mapped + empty + unparsed}. */
    long rows;

    /** Rows whose value came over, in full or in part; an explicit none is one of them. */
    long mapped;

    /**
     * Rows without a value, or with a word that means that there is none, or with a value that says nothing; all of
     * a row that is marked as deleted, beside what its definition is known by.
     */
    long empty;

    /** Rows whose value could not be carried over: not understood, or another field says otherwise; raw text is kept. */
    long unparsed;

    /** Of the mapped ones, those whose value came over in part or by an interpretation; the raw text is kept. */
    long narrowed;

    /** Of the mapped ones, those that declare that there is none. */
    long declaredNone;

    /** A few texts that are unparsed or narrowed, cut when long. */
    @Singular
    List<String> examples;
}
