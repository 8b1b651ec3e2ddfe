package org.sitong.exchange.internal.row;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.RowGroup;

/** The account of all rows of an import, table by table. Not thread-safe. */
public final class Tallies {

    private final Map<String, TableTally> tables = new LinkedHashMap<>();
    private final Map<RowGroup, TableTally> byGroup = new IdentityHashMap<>();

    /** An account without any row. */
    public Tallies(ProfileModel profile) {
        profile.families().forEach(family -> add(family.main(), ""));
    }

    private void add(RowGroup group, String above) {
        String table = group.tables().isEmpty()
                ? above + (group.at() == null ? "" : group.at())
                : group.tables().get(0);
        TableTally tally = tables.computeIfAbsent(table, TableTally::new);
        tally.add(group);
        byGroup.put(group, tally);
        group.children().forEach(child -> add(child, table));
    }

    /** Counts the rows of a main row. */
    public void count(RecordMapper.Mapped mapped) {
        mapped.parts().forEach(part -> of(part.group()).count(part));
    }

    /** The account of a group's table. */
    public TableTally of(RowGroup group) {
        return Objects.requireNonNull(byGroup.get(group), "a group of the profile");
    }

    /** All accounts, main tables before those that belong to them. */
    public Collection<TableTally> tables() {
        return tables.values();
    }
}
