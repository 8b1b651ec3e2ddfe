package org.sitong.exchange.internal.file;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitong.document.DocumentFiles;
import org.sitong.document.Problem;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;

/** Says what is wrong with a file's table and its rows. */
final class Faults {

    private static final String TABLE = "exchange.table-unreadable";
    private static final String ROW = "exchange.row-unreadable";
    private static final String CELLS = "exchange.row-cells";

    private final TableFile file;

    Faults(TableFile file) {
        this.file = file;
    }

    /** What the exchange calls a column. */
    String column(String name) {
        return file.spoken(name);
    }

    /** The table cannot be read from a line on. */
    TableRow table(int line, BilingualText... reasons) {
        TableRow.TableRowBuilder row = row(line);
        for (BilingualText reason : reasons) {
            row.problem(problem(TABLE, line).reason(reason).build());
        }
        return row.build();
    }

    /** The file cannot be read from a line on. */
    TableRow table(int line, IOException failure) {
        return table(line, ExchangeMessages.naming("table.unreadable", DocumentFiles.reason(failure)));
    }

    /** A row cannot be read; some of its cells may have been. */
    TableRow row(int line, JsonValue.JsonObject cells, BilingualText reason) {
        RowProblem problem = problem(ROW, line).reason(reason).build();
        return row(line).cells(cells).problem(problem).build();
    }

    /** Some cells of a row cannot be read, by column; all others have been. */
    TableRow row(int line, JsonValue.JsonObject cells, Map<String, BilingualText> unread) {
        TableRow.TableRowBuilder row = row(line).cells(cells);
        unread.forEach((column, reason) ->
                row.problem(problem(ROW, line).column(column).reason(reason).build()));
        return row.build();
    }

    /** A row is no sound document. */
    TableRow row(int line, JsonValue.JsonObject cells, List<Problem> problems) {
        TableRow.TableRowBuilder row = row(line).cells(cells);
        for (Problem problem : problems) {
            row.problem(problem(ROW, line).reason(said(problem)).build());
        }
        return row.build();
    }

    /** A row has too few or too many cells. */
    TableRow cells(int line, JsonValue.JsonObject cells, int count, int columns) {
        RowProblem problem = problem(CELLS, line)
                .argument(Integer.toString(count))
                .argument(Integer.toString(columns))
                .build();
        return row(line).cells(cells).problem(problem).build();
    }

    /** A row without problems so far. */
    TableRow.TableRowBuilder row(int line) {
        return TableRow.builder().table(file.table()).source(file.source()).number(line);
    }

    private RowProblem.RowProblemBuilder problem(String id, int line) {
        return RowProblem.builder()
                .id(id)
                .table(file.table())
                .source(file.source())
                .row(line);
    }

    private static BilingualText said(Problem problem) {
        return new BilingualText(problem.text(Locale.CHINESE), problem.text(Locale.ENGLISH));
    }
}
