package org.sitong.item;

import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Division（区划）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class DivisionEntry {

    /** Code: A division code of 6, 9 or 12 digits. */
    @Nullable
    String code;

    /** Name: The official name of the division. */
    @Nullable
    String name;

    /** Class: Province, city, county, zone, township or village; zones are a class of their own. */
    @Nullable
    DivisionClass divisionClass;

    /** Parent: The code of the division above. */
    @Nullable
    String parent;

    /** Effective from: The day from which the code is used. */
    @Nullable
    LocalDate effectiveFrom;

    /** Effective to: The day from which the code is no longer used. */
    @Nullable
    LocalDate effectiveTo;

    /** Replaced by: The codes that took its place. */
    @Singular("replacement")
    List<String> replacedBy;
}
