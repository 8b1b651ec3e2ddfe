package org.sitong.exchange.internal.join;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.TableSource;
import org.sitong.exchange.internal.profile.ColumnRule;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.RowGroup;

/** Finds the tables of a profile in a source, and says which tables and columns are missing or unknown. */
public final class TableFinder {

    private static final String TABLE_MISSING = "exchange.table-missing";

    private final ProfileModel profile;
    private final TableSource source;
    private final Set<String> present;
    private final Set<RowProblem> problems = new LinkedHashSet<>();

    /** A finder for the tables of a profile in a source. */
    public TableFinder(ProfileModel profile, TableSource source) {
        this.profile = profile;
        this.source = source;
        this.present = source.tables();
    }

    /** What is wrong with tables and columns, each once. */
    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /** The families that are there, each as often as there are main tables of it. */
    public List<FamilyTables> find() throws IOException {
        List<FamilyTables> found = new ArrayList<>();
        if (!profile.hasTables()) {
            for (String table : present) {
                found.add(find(profile.families().get(0), table, 0));
            }
            return found;
        }
        for (Family family : profile.families()) {
            List<String> names = family.main().tables();
            for (int i = 0; i < names.size(); i++) {
                if (present.contains(names.get(i))) {
                    found.add(find(family, names.get(i), i));
                }
            }
            if (names.stream().noneMatch(present::contains) && isHalfThere(family)) {
                problems.add(problem(TABLE_MISSING, names.get(0), null, names.get(0)));
            }
        }
        if (found.isEmpty() && problems.isEmpty()) {
            String all = String.join(
                    " / ",
                    profile.families().stream()
                            .map(family -> family.main().tables().get(0))
                            .toList());
            problems.add(problem(TABLE_MISSING, "", null, all));
        }
        return found;
    }

    private boolean isHalfThere(Family family) {
        return family.main()
                .all()
                .filter(group -> !group.optional())
                .flatMap(group -> group.tables().stream())
                .anyMatch(present::contains);
    }

    private FamilyTables find(Family family, String main, int index) throws IOException {
        Map<RowGroup, String> tables = new IdentityHashMap<>();
        Map<RowGroup, Set<String>> lacking = new IdentityHashMap<>();
        List<RowGroup> groups = family.main().all().toList();
        for (RowGroup group : groups) {
            boolean isMain = group == family.main();
            String table = isMain ? main : table(group, family.main(), index);
            if (table != null) {
                tables.put(group, table);
                lacking.put(group, lacking(group, table));
            } else if (!group.tables().isEmpty() && !group.optional()) {
                String name = group.tables().get(Math.min(index, group.tables().size() - 1));
                problems.add(problem(TABLE_MISSING, name, null, name));
            }
        }
        return new FamilyTables(family, main, tables, lacking);
    }

    /** The table that stands beside the main one in the profile; where it is missing, one that belongs to no other main one. */
    private @Nullable String table(RowGroup group, RowGroup main, int index) {
        List<String> names = group.tables();
        if (index < names.size() && present.contains(names.get(index))) {
            return names.get(index);
        }
        for (int i = 0; i < names.size(); i++) {
            boolean taken = i != index
                    && i < main.tables().size()
                    && present.contains(main.tables().get(i));
            if (present.contains(names.get(i)) && !taken) {
                return names.get(i);
            }
        }
        return null;
    }

    private Set<String> lacking(RowGroup group, String table) throws IOException {
        Set<String> columns = new LinkedHashSet<>(source.columns(table));
        Set<String> lacking = new HashSet<>();
        if (columns.isEmpty()) {
            return lacking;
        }
        Set<String> known = new HashSet<>();
        group.columns().forEach(column -> known.addAll(column.names()));
        wanted(group)
                .filter(column -> column.names().stream().noneMatch(columns::contains))
                .filter(column -> lacking.add(column.name()))
                .forEach(column ->
                        problems.add(problem("exchange.column-missing", table, column.name(), column.name())));
        columns.stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> problems.add(problem("exchange.column-unknown", table, column, column)));
        return lacking;
    }

    /** The columns that must be there: those carried over, those that the source demands, and those that join rows. */
    private static Stream<ColumnRule> wanted(RowGroup group) {
        Stream<ColumnRule> demanded = Stream.concat(
                group.fields().stream().map(field -> field.column()),
                group.columns().filter(ColumnRule::required));
        Stream<ColumnRule> joining = group.columns()
                .filter(column ->
                        column.name().equals(group.key()) || column.name().equals(group.order()));
        return Stream.concat(joining, demanded);
    }

    private static RowProblem problem(String id, String table, @Nullable String column, String argument) {
        return RowProblem.builder()
                .id(id)
                .source("")
                .table(table)
                .column(column)
                .argument(argument)
                .build();
    }
}
