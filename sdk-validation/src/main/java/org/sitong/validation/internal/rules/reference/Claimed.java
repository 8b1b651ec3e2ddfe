package org.sitong.validation.internal.rules.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ClaimList;
import org.sitong.item.ClaimState;
import org.sitong.item.DivisionRef;

/**
 * What a claim list says.
 *
 * @param division the division code; {@code null} where it gives none
 * @param isOfOrgan whether it is the list of one organ, and not of the whole division
 * @param entries its entries, in order
 */
record Claimed(@Nullable String division, boolean isOfOrgan, List<Entry> entries) {

    /**
     * One entry.
     *
     * @param code the basic code; {@code null} where it gives none
     * @param state the state; {@code null} where it gives none
     * @param items the items that it names
     */
    record Entry(@Nullable String code, @Nullable ClaimState state, List<String> items) {}

    static Claimed of(ClaimList list) {
        DivisionRef division = list.division();
        return new Claimed(
                division == null ? null : division.code(),
                list.organ() != null,
                list.entries().stream()
                        .map(entry -> new Entry(entry.basicCode(), entry.state(), entry.items()))
                        .toList());
    }
}
