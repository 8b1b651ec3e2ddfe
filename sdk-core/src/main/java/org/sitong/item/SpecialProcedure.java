package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Special procedure（特别程序）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class SpecialProcedure {

    /** Kind: Hearing, inspection, expert review and so on. */
    @Nullable
    SpecialProcedureKind procedureKind;

    /** Name: The name. */
    @Nullable
    String name;

    /** Time needed: The time it needs, which must be told in writing. */
    @Nullable
    TimeLimit limit;

    /** Counted in the limit: Whether it counts in the limit. */
    @Nullable
    Boolean countedInLimit;

    /** Charged: Whether it is charged for. */
    @Nullable
    Boolean charged;

    /** Basis: Its basis. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Note: A note. */
    @Nullable
    String note;
}
