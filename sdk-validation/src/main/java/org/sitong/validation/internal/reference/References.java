package org.sitong.validation.internal.reference;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.item.BasicItem;
import org.sitong.item.Definition;
import org.sitong.standard.Kind;

/**
 * The reference data of a validator. Items are looked up in the catalog; what must be found by name is indexed when it is first
 * asked for, once for all runs and threads. Thread-safe.
 */
public final class References {

    private static final List<Kind> ITEMS = List.of(Kind.BASIC_ITEM, Kind.IMPLEMENTATION_STANDARD, Kind.SERVICE_ITEM);

    private final @Nullable Catalog catalog;
    private volatile @Nullable Library library;

    /** References of a catalog; {@code null} where none was given. */
    public References(@Nullable Catalog catalog) {
        this.catalog = catalog;
    }

    Library library() {
        Library known = library;
        if (known == null) {
            synchronized (this) {
                known = library;
                if (known == null) {
                    known = index();
                    library = known;
                }
            }
        }
        return known;
    }

    private Library index() {
        Library made = new Library();
        if (catalog != null) {
            Stream.of(
                            org.sitong.item.Material.class,
                            org.sitong.item.Organization.class,
                            org.sitong.item.DivisionList.class,
                            org.sitong.item.ProcessTemplate.class,
                            org.sitong.item.Catalog.class,
                            BasicItem.class)
                    .forEach(type -> {
                        try (Stream<? extends Definition> all = catalog.definitions(type)) {
                            all.forEach(made::add);
                        }
                    });
        }
        return made;
    }

    /** The items that a code names, whichever of their codes it is. */
    List<ItemFact> items(String code) {
        Catalog from = catalog;
        if (from == null) {
            return List.of();
        }
        try (Stream<Definition> byBasicCode = from.byBasicCode(code)) {
            List<ItemFact> found = facts(byBasicCode);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return ITEMS.stream()
                .flatMap(kind -> {
                    try (Stream<Definition> versions = from.byIdentity(kind, code)) {
                        return facts(versions).stream();
                    }
                })
                .toList();
    }

    /** The basic items in all versions. */
    List<BasicItem> basicItems() {
        if (catalog == null) {
            return List.of();
        }
        try (Stream<BasicItem> all = catalog.definitions(BasicItem.class)) {
            return all.toList();
        }
    }

    private static List<ItemFact> facts(Stream<Definition> definitions) {
        return definitions
                .map(definition -> ItemFact.of(definition, () -> definition))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether there is a definition, or a tombstone of one. */
    boolean knows(Kind kind, String code) {
        return catalog != null
                && (catalog.find(kind, code).isPresent()
                        || catalog.find(Kind.TOMBSTONE, code).isPresent());
    }
}
