package org.sitong.client.internal.index;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.item.BasicItem;
import org.sitong.item.Catalog;
import org.sitong.item.ClaimList;
import org.sitong.item.CodeList;
import org.sitong.item.CombinedService;
import org.sitong.item.Definition;
import org.sitong.item.DivisionList;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemName;
import org.sitong.item.Material;
import org.sitong.item.Organization;
import org.sitong.item.ProcessTemplate;
import org.sitong.item.RulePack;
import org.sitong.item.ServiceItem;
import org.sitong.item.Tombstone;
import org.sitong.item.WaiverList;

/** The names by which a definition is searched. */
final class SearchedNames {

    /** More names than anybody gives to one thing do not fill the memory. */
    private static final int MOST = 200;

    private SearchedNames() {}

    /** All names, as they are searched, each once. */
    static List<String> of(Definition definition) {
        return names(definition)
                .map(Grams::normal)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<@Nullable String> names(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return names(item.name());
        }
        if (definition instanceof ImplementationStandard standard) {
            return names(standard.name());
        }
        if (definition instanceof BasicItem item) {
            return names(item.name());
        }
        if (definition instanceof Material material) {
            return Stream.concat(Stream.of(material.name()), material.aliases().stream());
        }
        if (definition instanceof Organization organ) {
            return Stream.of(organ.name(), organ.shortName());
        }
        return definition instanceof CombinedService service ? Stream.of(service.name()) : titles(definition);
    }

    private static Stream<@Nullable String> titles(Definition definition) {
        if (definition instanceof CodeList list) {
            return Stream.of(list.title(), list.titleEn());
        }
        if (definition instanceof RulePack pack) {
            return Stream.of(pack.title(), pack.titleEn());
        }
        if (definition instanceof DivisionList list) {
            return Stream.of(list.title());
        }
        if (definition instanceof ProcessTemplate template) {
            return Stream.of(template.name());
        }
        return lists(definition);
    }

    private static Stream<@Nullable String> lists(Definition definition) {
        if (definition instanceof Catalog catalog) {
            return Stream.of(catalog.name());
        }
        if (definition instanceof ClaimList list) {
            return Stream.of(list.name());
        }
        if (definition instanceof WaiverList list) {
            return Stream.of(list.name());
        }
        return definition instanceof Tombstone tombstone ? Stream.of(tombstone.name()) : Stream.empty();
    }

    private static Stream<@Nullable String> names(@Nullable ItemName name) {
        return name == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(name.main(), name.sub(), name.handlingItem(), name.shortName()),
                        name.commonNames().stream());
    }
}
