package org.sitong.client.internal.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Definition;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.Tombstone;
import org.sitong.standard.Kind;

/** What the index itself knows of a definition; the days of a tombstone begin with the removal. */
record Entry(
        Kind kind,
        @Nullable String identity,
        @Nullable Integer version,
        @Nullable ItemStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> names) {

    static Entry of(Definition definition) {
        Lifecycle lifecycle = definition.lifecycle();
        List<String> names = SearchedNames.of(definition);
        if (lifecycle == null) {
            LocalDate from = definition instanceof Tombstone tombstone ? tombstone.removedOn() : null;
            return new Entry(definition.kind(), definition.identityCode(), null, null, from, null, names);
        }
        return new Entry(
                definition.kind(),
                definition.identityCode(),
                lifecycle.version(),
                lifecycle.status(),
                lifecycle.effectiveFrom(),
                lifecycle.effectiveTo(),
                names);
    }
}
