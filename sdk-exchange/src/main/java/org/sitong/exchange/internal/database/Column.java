package org.sitong.exchange.internal.database;

import java.sql.Types;

/**
 * A column of a table.
 *
 * @param name what the exchange calls it
 * @param quoted how statements name it
 * @param actual what the database calls it
 * @param type one of {@link Types}
 * @param typeName the database's own name of the type
 * @param size the most characters or digits; 0 where there is no limit
 * @param scale digits behind the point
 * @param demanded whether a row that gives nothing is refused
 */
record Column(
        String name, String quoted, String actual, int type, String typeName, int size, int scale, boolean demanded) {

    /** Whether it holds bytes, which are no text. */
    boolean isBinary() {
        return switch (type) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> !typeName.equals("UUID");
            default -> false;
        };
    }
}
