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

    /** Code: A code of 6, 9 or 12 digits. */
    @Nullable
    String code;

    /** Name: The official name. */
    @Nullable
    String name;

    /** Class: Province, city, county, zone and so on. */
    @Nullable
    DivisionClass divisionClass;

    /** Parent: The code of the division above. */
    @Nullable
    String parent;

    /** Effective from: From when it exists. */
    @Nullable
    LocalDate effectiveFrom;

    /** Effective to: From when it no longer exists. */
    @Nullable
    LocalDate effectiveTo;

    /** Replaced by: The codes that replace it. */
    @Singular("replacement")
    List<String> replacedBy;
}
