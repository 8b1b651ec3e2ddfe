package org.sitong.exchange.internal.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.item.Provenance;
import org.sitong.item.ProvenanceRow;

/** What a definition remembers of the rows of the same profile that it was made of; of another profile, nothing. */
final class FormerRows {

    private final @Nullable Provenance main;
    private final Map<String, ProvenanceRow> others = new HashMap<>();
    private final Set<String> carries;

    FormerRows(@Nullable Provenance provenance, String profile) {
        this.main = provenance != null && profile.equals(provenance.profile()) ? provenance : null;
        this.carries = main == null ? Set.of() : Set.copyOf(main.carries());
        if (main != null) {
            main.rows().forEach(row -> others.putIfAbsent(place(String.valueOf(row.table()), row.at()), row));
        }
    }

    private static String place(String table, @Nullable String at) {
        return table + "|" + (at == null ? "" : at);
    }

    /** The table of the main row; {@code null} where nothing is remembered. */
    @Nullable
    String table() {
        return main == null ? null : main.table();
    }

    /** The key of the main row; {@code null} where nothing is remembered. */
    @Nullable
    String key() {
        return main == null ? null : main.key();
    }

    /** The texts of the main row that the definition does not hold as they stood. */
    Map<String, String> raw() {
        return main == null ? Map.of() : main.raw();
    }

    /** The keys of all rows. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        others.values().stream()
                .map(ProvenanceRow::key)
                .filter(Objects::nonNull)
                .forEach(keys::add);
        return keys;
    }

    /** The key of a further row. */
    @Nullable
    String key(RowGroup group, Scope scope) {
        ProvenanceRow row = row(group, scope);
        return row == null ? null : row.key();
    }

    /** The texts of a further row that the definition does not hold as they stood. */
    Map<String, String> raw(RowGroup group, Scope scope) {
        ProvenanceRow row = row(group, scope);
        return row == null ? Map.of() : row.raw();
    }

    /** Whether there was such a row. */
    boolean had(RowGroup group, Scope scope) {
        return row(group, scope) != null;
    }

    private @Nullable ProvenanceRow row(RowGroup group, Scope scope) {
        String at = scope.pointer();
        for (String table : group.tables()) {
            ProvenanceRow row = others.get(place(table, at));
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** Whether the source could say what goes to a target, so that its silence meant something. */
    boolean carried(Target target) {
        List<String> paths = target.carries();
        return paths.stream().anyMatch(carries::contains);
    }
}
