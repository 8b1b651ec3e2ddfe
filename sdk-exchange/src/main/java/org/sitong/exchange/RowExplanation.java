package org.sitong.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.exchange.internal.join.FamilyTables;
import org.sitong.exchange.internal.join.Joiner;
import org.sitong.exchange.internal.join.TableFinder;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.UnmappedRule;
import org.sitong.exchange.internal.row.Cell;
import org.sitong.exchange.internal.row.JoinedRow;
import org.sitong.exchange.internal.row.RecordMapper;
import org.sitong.exchange.internal.row.RowPart;
import org.sitong.standard.BilingualText;

/** Finds main rows and traces what becomes of their cells. Not thread-safe. */
final class RowExplanation {

    private static final int MAX_TEXT = 200;

    private final ProfileModel profile;
    private final TableSource source;

    RowExplanation(ProfileModel profile, TableSource source) {
        this.profile = profile;
        this.source = source;
    }

    /** The rows with a key; where none has it, those on the line of that number. */
    List<RowTrace> explain(String keyOrLine) throws IOException {
        List<RowTrace> byKey = new ArrayList<>();
        List<RowTrace> byLine = new ArrayList<>();
        for (FamilyTables tables : new TableFinder(profile, source).find()) {
            RecordMapper mapper = new RecordMapper(profile, tables.family(), tables.presence());
            Joiner joiner = new Joiner(source, tables, (key, row) -> {});
            try (RowCursor rows = source.rows(tables.main())) {
                for (TableRow row = rows.next(); row != null; row = rows.next()) {
                    boolean line =
                            row.number() != null && row.number().toString().equals(keyOrLine);
                    if (line || mayHaveKey(row, mapper, keyOrLine)) {
                        RowTrace trace = trace(row, mapper, joiner);
                        if (keyOrLine.equals(trace.key())) {
                            byKey.add(trace);
                        } else if (line) {
                            byLine.add(trace);
                        }
                    }
                }
            }
        }
        return byKey.isEmpty() ? byLine : byKey;
    }

    /** Where no column is the key, a field may give it, so that the row has to be mapped to be found. */
    private static boolean mayHaveKey(TableRow row, RecordMapper mapper, String key) {
        String column = mapper.family().main().key();
        return column == null || key.equals(JoinedRow.key(row, column));
    }

    private RowTrace trace(TableRow row, RecordMapper mapper, Joiner joiner) throws IOException {
        RowTrace.RowTraceBuilder trace = RowTrace.builder()
                .family(mapper.family().name())
                .source(row.source())
                .table(named(row.table()))
                .row(row.number());
        RowProblem unreadable = row.problems().stream()
                .filter(problem -> problem.column() == null)
                .findFirst()
                .orElse(null);
        if (unreadable != null) {
            return trace.reason(text(unreadable)).problems(row.problems()).build();
        }
        RecordMapper.Mapped mapped = mapper.map(joiner.join(List.of(row)).get(0));
        for (RowPart part : mapped.parts()) {
            part.cells().stream()
                    .filter(cell -> cell.value() != null || cell.outcome() == CellOutcome.EMPTY)
                    .forEach(cell -> trace.cell(trace(cell)));
        }
        return trace.key(mapped.parts().get(0).key())
                .definition(mapped.definition())
                .reason(
                        mapped.definition() == null
                                ? ImportAccount.reason(mapped, mapper.family().kind())
                                : null)
                .problems(mapped.problems())
                .build();
    }

    private static CellTrace trace(Cell cell) {
        TableRow row = cell.part().row();
        CellTrace.CellTraceBuilder trace = CellTrace.builder()
                .source(row.source())
                .table(named(row.table()))
                .row(row.number())
                .key(cell.part().key())
                .at(cell.part().at())
                .column(cell.column())
                .text(shown(cell.shown()))
                .outcome(cell.outcome())
                .reason(reason(cell));
        cell.places()
                .forEach(place -> trace.place(CellTrace.Place.builder()
                        .pointer(place.pointer())
                        .value(place.value())
                        .build()));
        return trace.build();
    }

    private static @Nullable String shown(@Nullable String text) {
        boolean cut = text != null && text.codePointCount(0, text.length()) > MAX_TEXT;
        return text == null || !cut ? text : text.substring(0, text.offsetByCodePoints(0, MAX_TEXT)) + "…";
    }

    private static @Nullable BilingualText reason(Cell cell) {
        RowProblem problem = cell.problem();
        if (problem != null) {
            return text(problem);
        }
        if (cell.open() != null) {
            return ExchangeMessages.naming("trace.open", cell.open());
        }
        UnmappedRule unmapped = cell.unmapped();
        if (unmapped != null) {
            return unmapped.reason();
        }
        return switch (cell.outcome()) {
            case MAPPED -> null;
            case NARROWED -> ExchangeMessages.naming("trace.narrowed");
            case NONE -> ExchangeMessages.naming("trace.none");
            case UNPARSED -> ExchangeMessages.naming("trace.waits");
            case EMPTY, LEFT_OUT -> ExchangeMessages.naming("trace." + cell.silence());
            case UNKNOWN -> ExchangeMessages.naming("field.unknown");
        };
    }

    private static BilingualText text(RowProblem problem) {
        return new BilingualText(problem.text(Locale.CHINESE), problem.text(Locale.ENGLISH));
    }

    private static @Nullable String named(String table) {
        return table.isEmpty() ? null : table;
    }
}
