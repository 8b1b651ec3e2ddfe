package org.sitong.exchange.internal.database;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.Comparator;
import java.util.List;
import org.sitong.exchange.TableRow;
import org.sitong.json.JsonValue;

/** The order of rows by the columns of a key: numbers as numbers, anything else as text. */
final class RowOrder {

    private RowOrder() {}

    static Comparator<TableRow> by(List<Column> key) {
        Comparator<TableRow> order = (one, other) -> 0;
        for (Column column : key) {
            order = order.thenComparing((one, other) -> compare(column, text(one, column), text(other, column)));
        }
        return order;
    }

    private static int compare(Column column, String one, String other) {
        boolean numbers = !one.isEmpty() && !other.isEmpty() && isNumber(column);
        return numbers ? new BigDecimal(one).compareTo(new BigDecimal(other)) : one.compareTo(other);
    }

    private static boolean isNumber(Column column) {
        return switch (column.type()) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL -> true;
            default -> false;
        };
    }

    private static String text(TableRow row, Column column) {
        JsonValue cell = row.cells().get(column.name());
        return cell == null ? "" : cell.toString();
    }
}
