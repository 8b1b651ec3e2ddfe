package org.sitong.exchange.internal.join;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of the rows that others may belong to, table by table. Not thread-safe. */
public final class Keys {

    private final Map<String, KeyHashes> used = new HashMap<>();
    private final Map<String, KeyHashes> refused = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * Notes the key of a row that others may belong to.
     *
     * @param table the row's table
     * @param key its key
     * @param line its line; {@code null} where there are none
     * @return the line of the row that has the key already, 0 where there are no lines; {@code null} where none has it
     */
    public @Nullable Integer add(String table, String key, @Nullable Integer line) {
        int other = hashes(used, table).add(key, line == null ? 0 : line);
        return other < 0 ? null : other;
    }

    /** Notes the key of a row that became nothing. */
    public void refuse(String table, String key) {
        hashes(refused, table).add(key, 0);
    }

    /** Notes that not all keys of a table are known. */
    public void leaveOpen(String table) {
        open.add(table);
    }

    boolean isUsed(String table, @Nullable String key) {
        return key != null && hashes(used, table).contains(key);
    }

    /** Whether a row with the key may be there although it became nothing. */
    boolean mayBeThere(String table, @Nullable String key) {
        return open.contains(table) || key != null && hashes(refused, table).contains(key);
    }

    private static KeyHashes hashes(Map<String, KeyHashes> tables, String table) {
        return tables.computeIfAbsent(table, t -> new KeyHashes());
    }
}
