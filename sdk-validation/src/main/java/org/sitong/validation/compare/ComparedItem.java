package org.sitong.validation.compare;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ItemName;

/**
 * One item, or one handling item of it, as several districts define it: at one level, or across levels. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class ComparedItem {

    /** The basic code that the definitions share: the national one, else the local one. */
    String basicCode;

    /** The region that assigned a local basic code; {@code null} for a national one. */
    @Nullable
    String region;

    /** The names, as the first of the members writes them. */
    ItemName name;

    /** Whether members of one level are compared; else those of different levels. */
    boolean sameLevel;

    /** Who defines it, in the order of the districts. */
    @Singular("member")
    List<ComparedMember> members;

    /** How many pairs were compared: two districts' definitions each. */
    long pairs;

    /** How many of them are the same in every element of {@link ComparedElement} that both sources carry. */
    long identicalPairs;

    /** Who gives the same value, for each element. */
    @Singular("row")
    List<ElementClasses> matrix;

    /** How the definitions differ, in the order of the elements. */
    @Singular("difference")
    List<Difference> differences;

    /** Names of materials that were taken for the same, or that are so alike that they may be. */
    @Singular("recognisedName")
    List<RecognisedNames> recognised;

    /** How many members there are beyond those that were compared; 0 except where a group is exceedingly large. */
    long uncompared;
}
