package org.sitong.client.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.DefinitionSource;
import org.sitong.client.internal.index.Docs;
import org.sitong.client.internal.index.QueryPlan;
import org.sitong.item.Definition;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;

/** A release as a catalog: with all versions, or with those that stand on a day. */
record IndexedCatalog(
        QueryPlan plan, Lookup lookup, @Nullable LocalDate day) implements Catalog {

    private Stream<Hit> hits(Docs docs) {
        return (day == null ? docs : plan.on(docs, day)).stream().mapToObj(number -> lookup.hit(number, null));
    }

    private Stream<Definition> read(Docs docs) {
        return hits(docs).map(Hit::definition);
    }

    @Override
    public <D extends Definition> Stream<D> definitions(Class<D> type) {
        List<Kind> kinds = Stream.of(Kind.values())
                .filter(kind -> type.isAssignableFrom(kind.type()))
                .toList();
        return read(plan.ofKinds(kinds)).map(type::cast);
    }

    @Override
    public Stream<Definition> byIdentity(Kind kind, String code) {
        return read(plan.ofIdentity(kind, code));
    }

    @Override
    public Stream<Definition> byBasicCode(String basicCode) {
        return read(plan.ofBasicCode(basicCode));
    }

    @Override
    public Stream<ServiceItem> byOrgan(String code) {
        return read(plan.ofOrgan(code)).map(ServiceItem.class::cast);
    }

    @Override
    public Stream<Definition> byMaterial(String code) {
        return read(plan.ofMaterial(code));
    }

    @Override
    public Optional<Definition> find(Kind kind, String code) {
        return hits(plan.ofIdentity(kind, code)).reduce((older, newer) -> newer).map(Hit::definition);
    }

    /** Told by identity and version; definitions are only read again where several share both. */
    @Override
    public Optional<DefinitionSource> source(Definition definition) {
        String identity = definition.identityCode();
        if (identity == null) {
            return Optional.empty();
        }
        Integer version =
                definition.lifecycle() == null ? null : definition.lifecycle().version();
        List<Hit> candidates = hits(plan.ofIdentity(definition.kind(), identity))
                .filter(hit -> Objects.equals(hit.version(), version))
                .toList();
        return candidates.stream()
                .filter(hit -> candidates.size() == 1 || hit.definition().equals(definition))
                .map(Hit::source)
                .findFirst();
    }

    @Override
    public Catalog asOf(LocalDate other) {
        return new IndexedCatalog(plan, lookup, other);
    }
}
