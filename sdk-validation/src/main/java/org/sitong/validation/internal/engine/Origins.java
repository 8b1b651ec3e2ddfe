package org.sitong.validation.internal.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Provenance;
import org.sitong.json.JsonPointer;
import org.sitong.validation.Origin;

/** Tells where an imported value comes from. */
final class Origins {

    private Origins() {}

    static @Nullable Origin of(@Nullable Provenance provenance, JsonPointer pointer) {
        return provenance == null
                ? null
                : new Origin(
                        provenance.source(),
                        provenance.table(),
                        provenance.row(),
                        column(provenance.columns(), pointer),
                        provenance.key());
    }

    /** The field of the place itself, else of the nearest element around it, else the one that all inside it share. */
    private static @Nullable String column(Map<String, String> columns, JsonPointer pointer) {
        for (JsonPointer at = pointer; at != null; at = at.parent()) {
            String column = columns.get(at.toString());
            if (column != null) {
                return column;
            }
        }
        if (pointer.equals(JsonPointer.ROOT)) {
            return null;
        }
        String inside = pointer + "/";
        List<String> shared = columns.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(inside))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(2)
                .toList();
        return shared.size() == 1 ? shared.get(0) : null;
    }
}
