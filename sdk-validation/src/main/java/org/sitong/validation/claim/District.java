package org.sitong.validation.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ClaimEntry;
import org.sitong.item.ClaimList;
import org.sitong.item.DivisionRef;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.validation.internal.claim.BasicCatalog;
import org.sitong.validation.internal.claim.ListedItem;
import org.sitong.validation.internal.claim.ListedItem.Exercise;

/** What one district claims and publishes. Used by one thread. */
final class District {

    private final String code;
    private @Nullable String name;
    private boolean isListed;
    private final Set<String> regions = new HashSet<>();
    private final Map<String, List<ClaimEntry>> claims = new TreeMap<>();
    private final Map<String, Publication> publications = new TreeMap<>();

    District(String code) {
        this.code = code;
    }

    void named(@Nullable String given) {
        if (name == null) {
            name = given;
        }
    }

    void claims(ClaimList list) {
        isListed = true;
        for (ClaimEntry entry : list.entries()) {
            String basicCode = entry.basicCode();
            if (basicCode != null) {
                regions.add(BasicCatalog.region(basicCode));
                OrganRef organ = entry.organ() == null ? list.organ() : entry.organ();
                claims.computeIfAbsent(basicCode, absent -> new ArrayList<>(1))
                        .add(entry.toBuilder().organ(organ).build());
            }
        }
    }

    void publishes(String basicCode, boolean isNational, ServiceItem item) {
        publications.computeIfAbsent(basicCode, absent -> new Publication()).add(basicCode, isNational, item);
    }

    DistrictClaims judge(BasicCatalog catalog, boolean publishedKnown) {
        ExerciseLevel level = BasicCatalog.level(code);
        Map<String, Standing> standings = new TreeMap<>();
        Set<String> told = new HashSet<>();
        Map<String, List<Publication>> bySubItems = bySubItems();
        for (ListedItem item : catalog.claimable(code)) {
            Standing standing = begin(item.code(), item, item.at(level), publishedKnown)
                    .entries(claims.getOrDefault(item.code(), fromMain(item.code())))
                    .publications(bySubItems.getOrDefault(item.code(), List.of()))
                    .build();
            if (standing.isWorthTelling()) {
                standings.put(item.code(), standing);
                told.addAll(ListedItem.mains(item.code()));
            }
        }
        told.addAll(standings.keySet());
        claims.keySet().stream()
                .filter(basicCode -> !told.contains(basicCode))
                .forEach(basicCode -> standings.put(basicCode, other(basicCode, catalog, level, publishedKnown)));
        publications.keySet().stream()
                .filter(basicCode -> !standings.containsKey(basicCode)
                        && ListedItem.mains(basicCode).stream().noneMatch(standings::containsKey))
                .forEach(basicCode -> standings.put(basicCode, other(basicCode, catalog, level, publishedKnown)));
        return DistrictClaims.builder()
                .division(DivisionRef.builder()
                        .code(code.isEmpty() ? null : code)
                        .name(name)
                        .build())
                .level(level)
                .listed(isListed)
                .rows(standings.values().stream().map(Standing::row).toList())
                .build();
    }

    private Standing.StandingBuilder begin(
            String basicCode, @Nullable ListedItem item, Exercise exercise, boolean publishedKnown) {
        return Standing.builder()
                .basicCode(basicCode)
                .item(item)
                .exercise(exercise)
                .listed(regions.contains(BasicCatalog.region(basicCode)))
                .publishedKnown(publishedKnown);
    }

    /** A code that the district does not have to claim: that of a sub-item or a main item, of another region, or outside the catalog. */
    private Standing other(
            String basicCode, BasicCatalog catalog, @Nullable ExerciseLevel level, boolean publishedKnown) {
        ListedItem item = catalog.find(basicCode);
        Publication publication = publications.get(basicCode);
        return begin(basicCode, item, item == null ? Exercise.NO : item.at(level), publishedKnown)
                .outside(item == null && catalog.covers(basicCode))
                .entries(claims.getOrDefault(basicCode, List.of()))
                .publications(publication == null ? List.of() : List.of(publication))
                .build();
    }

    /** Who claims a main item claims its sub-items, unless something else is said of these. */
    private List<ClaimEntry> fromMain(String basicCode) {
        return ListedItem.mains(basicCode).stream()
                .filter(claims::containsKey)
                .findFirst()
                .map(claims::get)
                .orElse(List.of());
    }

    /** The published items by their basic code and by those that their main item may have: the catalog may list only that. */
    private Map<String, List<Publication>> bySubItems() {
        Map<String, List<Publication>> index = new HashMap<>();
        publications.forEach((basicCode, publication) -> {
            index.computeIfAbsent(basicCode, absent -> new ArrayList<>(1)).add(publication);
            ListedItem.mains(basicCode)
                    .forEach(main -> index.computeIfAbsent(main, absent -> new ArrayList<>(1))
                            .add(publication));
        });
        return index;
    }
}
