package org.sitong.validation.internal.derivation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.code.DivisionCode;
import org.sitong.item.DivisionClass;

/** Whether what applies in one division applies in another. */
public final class Territory {

    private static final List<DivisionClass> LEVELS = List.of(
            DivisionClass.PROVINCE,
            DivisionClass.CITY,
            DivisionClass.COUNTY,
            DivisionClass.TOWNSHIP,
            DivisionClass.VILLAGE);
    private static final List<Integer> LENGTHS = List.of(2, 4, 6, 9, 12);

    private Territory() {}

    /** Whether a division lies in a territory; {@code null} where the codes do not tell. */
    public static @Nullable Boolean covers(String territory, String division) {
        DivisionClass level = DivisionCode.parse(territory).level();
        DivisionClass own = DivisionCode.parse(division).level();
        if (level == null || own == null) {
            return null;
        }
        return division.startsWith(territory.substring(0, LENGTHS.get(LEVELS.indexOf(level))));
    }
}
