package org.sitong.exchange.internal.database;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Names of tables and columns: as the exchange says them, and as statements quote them, so that no name is ever read as a
 * part of a statement.
 *
 * @param quote what stands before and behind a quoted name
 * @param folded whether names that nobody quoted are in capitals
 * @param escape what stands before a mark of a pattern that means itself
 */
record Names(String quote, boolean folded, String escape) {

    static Names of(DatabaseMetaData data) throws SQLException {
        String quote = data.getIdentifierQuoteString();
        return new Names(
                quote == null || quote.isBlank() ? "\"" : quote,
                data.storesUpperCaseIdentifiers(),
                data.getSearchStringEscape());
    }

    /** What the exchange calls a table or column. */
    String spoken(String actual) {
        return folded && actual.equals(actual.toUpperCase(Locale.ROOT)) ? actual.toLowerCase(Locale.ROOT) : actual;
    }

    /** The name in a statement. */
    String quoted(String actual) {
        return quote + actual.replace(quote, quote + quote) + quote;
    }

    /** The name as a pattern that only it fits. */
    String pattern(String actual) {
        if (escape.isEmpty()) {
            return actual;
        }
        return actual.replace(escape, escape + escape)
                .replace("_", escape + "_")
                .replace("%", escape + "%");
    }
}
