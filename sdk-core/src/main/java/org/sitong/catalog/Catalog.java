package org.sitong.catalog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitong.catalog.internal.DatedCatalog;
import org.sitong.catalog.internal.InMemoryCatalog;
import org.sitong.item.Definition;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;

/**
 * A set of definitions, in any number of versions each. Streams may hold resources of the catalog: close them. Every
 * stream comes in the same order each time: by kind, identity, version. Implementations are thread-safe.
 *
 * <p>The manifest, where a catalog has one, is a definition in it ({@link org.sitong.item.Catalog}).
 */
public interface Catalog {

    /**
     * A catalog in memory.
     *
     * @param definitions what it holds, in any order; copied
     * @return the catalog
     */
    static Catalog of(Collection<? extends Definition> definitions) {
        return InMemoryCatalog.of(definitions);
    }

    /**
     * A catalog in memory that can tell where its definitions were read.
     *
     * @param definitions what it holds, in any order; copied
     * @return the catalog
     */
    static Catalog ofLocated(Collection<LocatedDefinition> definitions) {
        return InMemoryCatalog.ofLocated(definitions);
    }

    /**
     * All definitions of a class.
     *
     * @param type the class of one kind of definition, or {@link Definition} for all
     * @param <D> the kind of definition
     * @return the definitions; to be closed
     */
    <D extends Definition> Stream<D> definitions(Class<D> type);

    /**
     * The versions of one definition.
     *
     * @param kind what kind of definition
     * @param code its {@link Definition#identityCode() identity}
     * @return all versions, oldest first; to be closed
     */
    Stream<Definition> byIdentity(Kind kind, String code);

    /**
     * The items of one basic code: basic items, implementation standards and service items.
     *
     * @param basicCode a national or local basic code (12 characters)
     * @return the items that carry it; to be closed
     */
    Stream<Definition> byBasicCode(String basicCode);

    /**
     * The service items of one implementing organ.
     *
     * @param code the organ's credit code, organization code or local code
     * @return its items; to be closed
     */
    Stream<ServiceItem> byOrgan(String code);

    /**
     * The items that list a standard material, at any depth of their material lists.
     *
     * @param code the standard material's code
     * @return the implementation standards and service items; to be closed
     */
    Stream<Definition> byMaterial(String code);

    /**
     * Where a definition was read.
     *
     * @param definition a definition as this catalog gave it, the same object
     * @return its document; empty where it was read from none
     */
    default Optional<DefinitionSource> source(Definition definition) {
        return Optional.empty();
    }

    /**
     * The newest version of one definition.
     *
     * @param kind what kind of definition
     * @param code its {@link Definition#identityCode() identity}
     * @return the version with the highest number; empty where there is none
     */
    default Optional<Definition> find(Kind kind, String code) {
        try (Stream<Definition> versions = byIdentity(kind, code)) {
            return versions.reduce((older, newer) -> newer);
        }
    }

    /**
     * The catalog as it stands on a day: of each definition the newest version that is effective then. A version is
     * effective from the day {@code effectiveFrom} up to the day before {@code effectiveTo}; a missing day sets no bound.
     * Drafts never are, and a cancelled version only up to a day that it names.
     *
     * @param day any day, past or future
     * @return a view of this catalog
     */
    default Catalog asOf(LocalDate day) {
        return new DatedCatalog(this, day);
    }

    /**
     * The order in which streams come.
     *
     * @return kind, identity (none last), version, first effective day
     */
    static Comparator<Definition> order() {
        return InMemoryCatalog.ORDER;
    }
}
