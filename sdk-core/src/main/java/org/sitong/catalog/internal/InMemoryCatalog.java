package org.sitong.catalog.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.DefinitionSource;
import org.sitong.catalog.LocatedDefinition;
import org.sitong.item.Definition;
import org.sitong.item.Lifecycle;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;

/** Definitions in memory, with an index for each way of looking up. */
public final class InMemoryCatalog implements Catalog {

    /** The order of every catalog's streams. */
    public static final Comparator<Definition> ORDER = Comparator.comparing(Definition::kind)
            .thenComparing(Definition::identityCode, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(InMemoryCatalog::version, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(InMemoryCatalog::effectiveFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Definition> all;
    private final Map<Kind, Map<String, List<Definition>>> byIdentity = new HashMap<>();
    private final Map<String, List<Definition>> byBasicCode;
    private final Map<String, List<Definition>> byOrgan;
    private final Map<String, List<Definition>> byMaterial;
    private final Map<Definition, DefinitionSource> sources;

    private InMemoryCatalog(List<Definition> sorted, Map<Definition, DefinitionSource> sources) {
        all = sorted;
        this.sources = sources;
        for (Kind kind : Kind.values()) {
            byIdentity.put(kind, index(sorted, definition -> identity(definition, kind)));
        }
        byBasicCode = index(sorted, CatalogKeys::basicCodes);
        byOrgan = index(sorted, CatalogKeys::organs);
        byMaterial = index(sorted, CatalogKeys::materials);
    }

    /** Copies definitions into a catalog. */
    public static Catalog of(Collection<? extends Definition> definitions) {
        return of(definitions, Map.of());
    }

    /** Copies definitions that were read somewhere into a catalog. */
    public static Catalog ofLocated(Collection<LocatedDefinition> definitions) {
        Map<Definition, DefinitionSource> sources = new IdentityHashMap<>();
        definitions.forEach(each -> sources.put(each.definition(), each.source()));
        return of(definitions.stream().map(LocatedDefinition::definition).toList(), sources);
    }

    private static Catalog of(Collection<? extends Definition> definitions, Map<Definition, DefinitionSource> sources) {
        List<Definition> sorted = new ArrayList<>(definitions);
        sorted.sort(ORDER);
        return new InMemoryCatalog(List.copyOf(sorted), sources);
    }

    private static Map<String, List<Definition>> index(
            List<Definition> definitions, Function<Definition, Stream<String>> keys) {
        Map<String, List<Definition>> index = new HashMap<>();
        for (Definition definition : definitions) {
            keys.apply(definition)
                    .distinct()
                    .forEach(key -> index.computeIfAbsent(key, absent -> new ArrayList<>())
                            .add(definition));
        }
        return index;
    }

    private static Stream<String> identity(Definition definition, Kind kind) {
        return definition.kind() == kind ? Stream.ofNullable(definition.identityCode()) : Stream.empty();
    }

    private static @Nullable Integer version(Definition definition) {
        Lifecycle lifecycle = definition.lifecycle();
        return lifecycle == null ? null : lifecycle.version();
    }

    private static @Nullable LocalDate effectiveFrom(Definition definition) {
        Lifecycle lifecycle = definition.lifecycle();
        return lifecycle == null ? null : lifecycle.effectiveFrom();
    }

    @Override
    public <D extends Definition> Stream<D> definitions(Class<D> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }

    @Override
    public Stream<Definition> byIdentity(Kind kind, String code) {
        return byIdentity.getOrDefault(kind, Map.of()).getOrDefault(code, List.of()).stream();
    }

    @Override
    public Stream<Definition> byBasicCode(String basicCode) {
        return byBasicCode.getOrDefault(basicCode, List.of()).stream();
    }

    @Override
    public Stream<ServiceItem> byOrgan(String code) {
        return byOrgan.getOrDefault(code, List.of()).stream().map(ServiceItem.class::cast);
    }

    @Override
    public Optional<DefinitionSource> source(Definition definition) {
        return Optional.ofNullable(sources.get(definition));
    }

    @Override
    public Stream<Definition> byMaterial(String code) {
        return byMaterial.getOrDefault(code, List.of()).stream();
    }
}
