package org.sitong.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitong.exchange.internal.join.FamilyTables;
import org.sitong.exchange.internal.join.Joiner;
import org.sitong.exchange.internal.join.Keys;
import org.sitong.exchange.internal.join.Orphans;
import org.sitong.exchange.internal.join.TableFinder;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.row.JoinedRow;
import org.sitong.exchange.internal.row.RecordMapper;
import org.sitong.exchange.internal.row.RowPart;

/** One import of tables: some main rows at a time, with all that belongs to them. Not thread-safe. */
final class TableImport {

    private static final int ROWS_AT_A_TIME = 500;
    private static final String KEY_MISSING = "exchange.key-missing";
    private static final String TABLE_UNREADABLE = "exchange.table-unreadable";

    private final ProfileModel profile;
    private final TableSource source;
    private final ImportAccount account;
    private final Keys keys = new Keys();

    TableImport(ProfileModel profile, TableSource source, ImportSink sink) {
        this.profile = profile;
        this.source = source;
        this.account = new ImportAccount(profile, sink);
    }

    ImportReport run() throws IOException {
        TableFinder finder = new TableFinder(profile, source);
        List<FamilyTables> families = finder.find();
        Set<String> told = new HashSet<>();
        for (RowProblem problem : finder.problems()) {
            account.problem(problem);
            told.add(problem.column() == null ? problem.table() : problem.table() + "." + problem.column());
        }
        for (FamilyTables tables : families) {
            read(tables);
        }
        new Orphans(source, keys, families).find((group, row, problems) -> account.unused(group, problems));
        account.end(told);
        return account.report();
    }

    private void read(FamilyTables tables) throws IOException {
        RecordMapper mapper = new RecordMapper(profile, tables.family(), tables.presence());
        Joiner joiner = new Joiner(source, tables, (key, row) -> keys.add(row.table(), key, row.number()));
        try (RowCursor rows = source.rows(tables.main())) {
            List<TableRow> some = new ArrayList<>();
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                List<RowProblem> refusal = refusal(row, tables);
                if (refusal.isEmpty()) {
                    some.add(withKey(row, tables));
                }
                if (!refusal.isEmpty() || some.size() == ROWS_AT_A_TIME) {
                    map(joiner.join(some), mapper);
                    some.clear();
                }
                if (!refusal.isEmpty()) {
                    account.refused(tables.family().main(), refusal);
                }
            }
            map(joiner.join(some), mapper);
        }
    }

    private void map(List<JoinedRow> records, RecordMapper mapper) throws IOException {
        for (JoinedRow record : records) {
            account.mapped(mapper.map(record), mapper.family());
        }
    }

    /** Why a row cannot be mapped: it is unreadable, or has the key of another one; empty where it can. */
    private List<RowProblem> refusal(TableRow row, FamilyTables tables) {
        RowGroup main = tables.family().main();
        String key = JoinedRow.key(row, main.key());
        if (row.problems().stream().anyMatch(problem -> problem.column() == null)) {
            boolean rest =
                    row.problems().stream().anyMatch(problem -> problem.id().equals(TABLE_UNREADABLE));
            if (key == null || rest) {
                keys.leaveOpen(tables.main());
            } else {
                keys.refuse(tables.main(), key);
            }
            return row.problems();
        }
        Integer other = key == null ? null : keys.add(tables.main(), key, row.number());
        if (key == null || other == null) {
            return List.of();
        }
        TableRow first = row.toBuilder().number(other == 0 ? null : other).build();
        return List.of(problem("exchange.key-twice", row, main)
                .key(key)
                .argument(key)
                .argument(RowPart.place(first))
                .build());
    }

    /** The row, with a problem where it should have a key and has none. */
    private static TableRow withKey(TableRow row, FamilyTables tables) {
        RowGroup main = tables.family().main();
        boolean hasKey = main.key() == null || tables.lacks(main.key()) || JoinedRow.key(row, main.key()) != null;
        return hasKey
                ? row
                : row.toBuilder()
                        .problem(problem(KEY_MISSING, row, main)
                                .argument(String.valueOf(main.key()))
                                .build())
                        .build();
    }

    private static RowProblem.RowProblemBuilder problem(String id, TableRow row, RowGroup group) {
        return RowProblem.builder()
                .id(id)
                .source(row.source())
                .table(row.table())
                .row(row.number())
                .column(group.key());
    }
}
