package org.sitong.validation.internal.engine;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Provenance;
import org.sitong.item.ProvenanceRow;
import org.sitong.json.JsonPointer;
import org.sitong.validation.Origin;
import org.sitong.validation.Phrase;

/** Finds the texts of a source that an import could not read: they are kept raw, and their elements are not there. */
final class Unread {

    private Unread() {}

    /** Why an element that is not there cannot be said to be missing, or {@code null} where it can. */
    static @Nullable Phrase reason(Subject subject, JsonPointer place) {
        Provenance provenance = subject.provenance();
        Origin origin = Origins.of(provenance, subject.kind(), place);
        if (provenance == null || origin == null || origin.column() == null) {
            return null;
        }
        return raw(provenance, origin).containsKey(origin.column()) ? EngineTexts.unread(origin.column()) : null;
    }

    private static Map<String, String> raw(Provenance provenance, Origin origin) {
        return provenance.rows().stream()
                .filter(row -> Objects.equals(row.table(), origin.table())
                        && Objects.equals(row.row(), origin.row())
                        && Objects.equals(row.key(), origin.key()))
                .findFirst()
                .map(ProvenanceRow::raw)
                .orElse(provenance.raw());
    }
}
