package org.sitong.exchange.internal.join;

import java.util.Map;
import java.util.Set;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.row.Presence;

/**
 * The tables of a source in which a family is.
 *
 * @param family the family
 * @param main the main table
 * @param tables the table of each group that the source has, by identity of the group
 * @param lacking the columns that each group's table lacks, by identity of the group
 */
public record FamilyTables(
        Family family, String main, Map<RowGroup, String> tables, Map<RowGroup, Set<String>> lacking) {

    /** What the source has of the family. */
    public Presence presence() {
        return new Presence(family, tables, lacking);
    }

    /** Whether the main table has no such column. */
    public boolean lacks(String column) {
        return lacking.getOrDefault(family.main(), Set.of()).contains(column);
    }

    /** Whether rows of a group can be joined: its table is there and has the column for it. */
    boolean joins(RowGroup group) {
        return tables.containsKey(group)
                && group.key() != null
                && !lacking.getOrDefault(group, Set.of()).contains(group.key());
    }
}
