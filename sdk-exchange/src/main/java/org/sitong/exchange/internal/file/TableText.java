package org.sitong.exchange.internal.file;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitong.exchange.TableException;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.standard.BilingualText;

/** What may be written: names that can stand in a file, and cells that are text. */
public final class TableText {

    private static final Pattern NO_FILE_NAME = Pattern.compile("[.].*|.*[/\\\\:*?\"<>|\\p{Cntrl}\\p{Cs}].*|\\s*");

    private TableText() {}

    /** Makes sure that a table can be the name of a file, in no other folder. */
    public static void checkTable(String table) throws TableException {
        if (NO_FILE_NAME.matcher(table).matches()) {
            throw new TableException(ExchangeMessages.naming("sink.table-name", table), null);
        }
    }

    /** Makes sure that columns can be told apart. */
    public static void checkColumns(String table, List<String> columns) throws TableException {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            boolean plain = !column.isBlank() && column.equals(column.strip());
            if (!plain || !seen.add(column.toLowerCase(Locale.ROOT))) {
                throw new TableException(ExchangeMessages.naming("sink.column-name", table, column), null);
            }
        }
    }

    /** Makes sure that a cell is text. */
    public static void checkCell(String table, Object row, String column, String cell) throws TableException {
        String fault = cell.indexOf('\0') >= 0 ? "zero" : isCut(cell) ? "surrogate" : null;
        if (fault != null) {
            BilingualText what = ExchangeMessages.naming("sink.not-text." + fault);
            throw new TableException(ExchangeMessages.naming("sink.not-text", table, row, column, what), null);
        }
    }

    private static boolean isCut(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
