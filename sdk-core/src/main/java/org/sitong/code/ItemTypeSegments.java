package org.sitong.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.DataTable;
import org.sitong.item.ItemType;

/**
 * How the type segment of a basic code (characters 3-4) names the item type, region by region.
 *
 * <p>Regions number differently: nationally 10 is 其他行政权力 and 20 is 公共服务, in Guangdong's codes 20 and 21 are. So a
 * segment is read with its region's own list; a region or a segment whose use is not evidenced is not read at all.
 *
 * <p>Immutable and thread-safe.
 */
public final class ItemTypeSegments {

    private static final ItemTypeSegments STANDARD = load();

    private final Map<String, Map<String, ItemType>> byRegion;

    private ItemTypeSegments(Map<String, Map<String, ItemType>> byRegion) {
        this.byRegion = byRegion;
    }

    private static ItemTypeSegments load() {
        Map<String, Map<String, ItemType>> byRegion = new HashMap<>();
        String name = "item-type-segments.tsv";
        for (List<String> row : DataTable.read(ItemTypeSegments.class.getResourceAsStream(name), name, 4)) {
            byRegion.computeIfAbsent(row.get(0), region -> new HashMap<>()).put(row.get(1), type(row.get(2)));
        }
        return new ItemTypeSegments(Map.copyOf(byRegion));
    }

    private static ItemType type(String token) {
        return Arrays.stream(ItemType.values())
                .filter(type -> type.token().equals(token))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No item type " + token));
    }

    /**
     * The lists that come with the SDK: the national one (region 00) and those of the regions whose use is evidenced.
     *
     * @return the lists
     */
    public static ItemTypeSegments standard() {
        return STANDARD;
    }

    /**
     * Whether there is a list for a region.
     *
     * @param region characters 1-2 of a basic code
     * @return whether its type segments can be read
     */
    public boolean knows(String region) {
        return byRegion.containsKey(region);
    }

    /**
     * The item type that a segment names in a region.
     *
     * @param region characters 1-2 of a basic code
     * @param segment characters 3-4 of the same code
     * @return the item type; {@code null} where the region has no list
     *     or the list lacks the segment, so that nothing can be said
     */
    public @Nullable ItemType itemType(String region, String segment) {
        Map<String, ItemType> segments = byRegion.get(region);
        return segments == null ? null : segments.get(segment);
    }
}
