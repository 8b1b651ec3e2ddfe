package org.sitong.exchange.internal.database;

import java.sql.SQLException;
import org.apache.commons.lang3.StringUtils;
import org.sitong.exchange.TableException;
import org.sitong.exchange.internal.ExchangeMessages;

/** Says for people what a database could not do. */
final class Failures {

    private static final int SHOWN = 300;

    private Failures() {}

    /** What the database says, on one line. */
    static String reason(SQLException failure) {
        String message = StringUtils.normalizeSpace(failure.getMessage());
        return StringUtils.abbreviate(
                StringUtils.isBlank(message) ? failure.getClass().getSimpleName() : message, SHOWN);
    }

    /** A table could not be read. */
    static TableException reading(String database, String table, SQLException failure) {
        return new TableException(
                ExchangeMessages.naming("database.read-failed", database, table, reason(failure)), failure);
    }

    /** A table could not be written. */
    static TableException writing(String database, String table, SQLException failure) {
        return new TableException(
                ExchangeMessages.naming("database.write-failed", database, table, reason(failure)), failure);
    }
}
