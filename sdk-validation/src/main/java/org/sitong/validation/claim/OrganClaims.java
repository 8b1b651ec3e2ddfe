package org.sitong.validation.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitong.item.OrganRef;

/**
 * What one organ of a district claims and publishes. Immutable and thread-safe.
 *
 * @param organ the organ
 * @param claimed how many basic items it claims
 * @param published how many of these have published items
 * @param issues how many things are wrong with them
 */
public record OrganClaims(OrganRef organ, long claimed, long published, long issues) {

    static List<OrganClaims> of(List<ClaimRow> rows) {
        Map<String, OrganClaims> byOrgan = new HashMap<>();
        for (ClaimRow row : rows) {
            long published = row.items().isEmpty() ? 0 : 1;
            for (OrganRef organ : row.organs()) {
                byOrgan.merge(
                        key(organ),
                        new OrganClaims(organ, 1, published, row.issues().size()),
                        OrganClaims::plus);
            }
        }
        return byOrgan.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, OrganClaims> each) ->
                                Objects.toString(each.getValue().organ().name(), ""))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }

    private OrganClaims plus(OrganClaims other) {
        return new OrganClaims(organ, claimed + other.claimed, published + other.published, issues + other.issues);
    }

    /** What tells organs apart: a code, or the name where there is none. */
    static String key(OrganRef organ) {
        return Stream.of(organ.creditCode(), organ.organizationCode(), organ.localCode(), organ.name())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
