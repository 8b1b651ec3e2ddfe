package org.sitong.exchange.internal.export;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sitong.standard.Kind;

/**
 * Keys for rows that have none: the same definition gets the same keys in every export, two definitions never share one.
 * They are name-based UUIDs (RFC 9562, version 3).
 */
final class RowKeys {

    private static final Pattern UNIQUE = Pattern.compile("[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}");

    private RowKeys() {}

    /** The key of a definition's main row. */
    static String main(String profile, Kind kind, String identity) {
        return uuid(profile, kind.token(), identity);
    }

    /** The key of a row that belongs to another one: by its table and its position, or the name that it has there. */
    static String inner(String above, String table, String name) {
        return uuid(above, table, name);
    }

    /** Whether a text has the form of a key that is unique everywhere. */
    static boolean isUnique(String text) {
        return UNIQUE.matcher(text).matches();
    }

    private static String uuid(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
