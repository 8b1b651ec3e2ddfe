package org.sitong.exchange;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.BilingualText;

/** A field that is not carried over. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class UnmappedField {

    /** The table, under the name by which it is written; {@code null} where rows come in no table. */
    @Nullable
    String table;

    /** The field's name in the source; {@code *} for fields that are unknown and too many to be named. */
    String source;

    /** Why. */
    BilingualText reason;

    /** Whether the profile knows the field; one that it does not know may be new in the source. */
    boolean known;

    /** Rows with a value in it. */
    long filled;

    /** Of these, the rows whose value follows from fields that are carried over, so that nothing is lost. */
    long derivable;
}
