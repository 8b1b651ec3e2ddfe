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

    /**
     * Kind: Hearing, tendering, auction, inspection, testing, quarantine, appraisal, expert review, public
     * notice and so on.
     */
    @Nullable
    SpecialProcedureKind procedureKind;

    /** Name: The name of the special procedure. */
    @Nullable
    String name;

    /** Time needed: The time that it needs, of which the applicant is told in writing. */
    @Nullable
    TimeLimit limit;

    /** Counted in the limit: Whether its time counts in the limit; for licences the law says it does not. */
    @Nullable
    Boolean countedInLimit;

    /** Charged: Whether it is charged for; a hearing must not be. */
    @Nullable
    Boolean charged;

    /** Basis: The basis that prescribes it. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Note: Anything else about it. */
    @Nullable
    String note;
}
