package org.sitong.catalog.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.DefinitionSource;
import org.sitong.item.Definition;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.ServiceItem;
import org.sitong.item.Tombstone;
import org.sitong.standard.Kind;

/** What of a catalog is effective on a day. */
public record DatedCatalog(Catalog catalog, LocalDate day) implements Catalog {

    @Override
    public <D extends Definition> Stream<D> definitions(Class<D> type) {
        return catalog.definitions(type).filter(this::stands);
    }

    @Override
    public Stream<Definition> byIdentity(Kind kind, String code) {
        return catalog.byIdentity(kind, code).filter(this::stands);
    }

    @Override
    public Stream<Definition> byBasicCode(String basicCode) {
        return catalog.byBasicCode(basicCode).filter(this::stands);
    }

    @Override
    public Stream<ServiceItem> byOrgan(String code) {
        return catalog.byOrgan(code).filter(this::stands);
    }

    @Override
    public Stream<Definition> byMaterial(String code) {
        return catalog.byMaterial(code).filter(this::stands);
    }

    @Override
    public Optional<DefinitionSource> source(Definition definition) {
        return catalog.source(definition);
    }

    @Override
    public Catalog asOf(LocalDate other) {
        return catalog.asOf(other);
    }

    /** Effective on the day, and the newest of its versions that are; of what was removed, all that was by then. */
    private boolean stands(Definition definition) {
        if (definition instanceof Tombstone tombstone) {
            return tombstone.removedOn() == null || !day.isBefore(tombstone.removedOn());
        }
        return isEffective(definition) && newest(definition) == definition;
    }

    private @Nullable Definition newest(Definition definition) {
        String code = definition.identityCode();
        if (code == null) {
            return definition;
        }
        try (Stream<Definition> versions = catalog.byIdentity(definition.kind(), code)) {
            return versions.filter(this::isEffective)
                    .reduce((older, newer) -> newer)
                    .orElse(null);
        }
    }

    private boolean isEffective(Definition definition) {
        Lifecycle lifecycle = definition.lifecycle();
        return lifecycle == null
                || isEffective(lifecycle.status(), lifecycle.effectiveFrom(), lifecycle.effectiveTo(), day);
    }

    /** Whether a version with this lifecycle is effective on a day, whatever other versions there are. */
    public static boolean isEffective(
            @Nullable ItemStatus status, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        boolean endedSomeday = status == ItemStatus.CANCELLED && to == null;
        return status != ItemStatus.DRAFT
                && !endedSomeday
                && (from == null || !day.isBefore(from))
                && (to == null || day.isBefore(to));
    }
}
