package org.sitong.catalog.internal;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.sitong.catalog.Catalog;
import org.sitong.item.Definition;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;

/** What of a catalog is effective on a day. */
public record DatedCatalog(Catalog catalog, LocalDate day) implements Catalog {

    @Override
    public <D extends Definition> Stream<D> definitions(Class<D> type) {
        return catalog.definitions(type).filter(this::isEffective);
    }

    @Override
    public Stream<Definition> byIdentity(Kind kind, String code) {
        return catalog.byIdentity(kind, code).filter(this::isEffective);
    }

    @Override
    public Stream<Definition> byBasicCode(String basicCode) {
        return catalog.byBasicCode(basicCode).filter(this::isEffective);
    }

    @Override
    public Stream<ServiceItem> byOrgan(String code) {
        return catalog.byOrgan(code).filter(this::isEffective);
    }

    @Override
    public Stream<Definition> byMaterial(String code) {
        return catalog.byMaterial(code).filter(this::isEffective);
    }

    @Override
    public Catalog asOf(LocalDate other) {
        return catalog.asOf(other);
    }

    private boolean isEffective(Definition definition) {
        Lifecycle lifecycle = definition.lifecycle();
        if (lifecycle == null) {
            return true;
        }
        LocalDate from = lifecycle.effectiveFrom();
        LocalDate to = lifecycle.effectiveTo();
        return lifecycle.status() != ItemStatus.DRAFT
                && (from == null || !day.isBefore(from))
                && (to == null || day.isBefore(to));
    }
}
