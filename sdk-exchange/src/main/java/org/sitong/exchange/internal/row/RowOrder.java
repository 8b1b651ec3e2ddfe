package org.sitong.exchange.internal.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.value.IntegerParser;
import org.sitong.exchange.internal.value.Known;
import org.sitong.json.JsonValue;

/** The order of rows that belong together: that of a column, then that of the source. */
final class RowOrder {

    private final RowGroup group;
    private final List<RowProblem> problems;

    RowOrder(RowGroup group, List<RowProblem> problems) {
        this.group = group;
        this.problems = problems;
    }

    private record Ranked(JoinedRow row, long rank) {}

    /** The rows in order; those whose order is blank or no number come last. */
    List<JoinedRow> sorted(List<JoinedRow> rows) {
        if (group.order() == null) {
            return rows;
        }
        List<Ranked> ranked = new ArrayList<>();
        rows.forEach(row -> ranked.add(new Ranked(row, rank(row.row(), group.order()))));
        return ranked.stream()
                .sorted(Comparator.comparingLong(Ranked::rank))
                .map(Ranked::row)
                .toList();
    }

    private long rank(TableRow row, String column) {
        JsonValue value = row.cells().get(column);
        if (value == null || Cells.isBlank(value)) {
            return Long.MAX_VALUE;
        }
        JsonValue number = new IntegerParser().read(value, Known.NOTHING).value();
        if (number == null) {
            problems.add(new RowPart(group, row, Scope.definition(), RowPart.Role.GIVES)
                    .problem("exchange.value-unread", column)
                    .argument(Cells.text(value))
                    .argument("")
                    .build());
            return Long.MAX_VALUE;
        }
        return Long.parseLong(number.toString());
    }
}
