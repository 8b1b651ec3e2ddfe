package org.sitong.standard;

import org.sitong.item.DivisionList;
import org.sitong.standard.internal.StandardResources;

/**
 * The divisions that are part of the standard: those at province level, which do not change. All others are reference data
 * that whoever checks brings along. Immutable and thread-safe.
 */
public final class Divisions {

    private Divisions() {}

    private static final class Holder {
        static final DivisionList PROVINCES =
                StandardResources.definition("province-divisions.json", DivisionList.class);
    }

    /**
     * The 34 divisions at province level, by their codes of GB/T 2260.
     *
     * @return the list
     */
    public static DivisionList provinces() {
        return Holder.PROVINCES;
    }
}
