package org.sitong.validation.internal.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.code.DivisionCode;
import org.sitong.item.BasicItem;
import org.sitong.item.DivisionClass;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.validation.internal.reference.Effective;

/** The basic items there are, as far as claims need them. Immutable and thread-safe. */
public final class BasicCatalog {

    private static final String NATIONAL = "00";
    private static final int REGION = 2;

    private static final Map<DivisionClass, ExerciseLevel> LEVELS = Map.of(
            DivisionClass.COUNTRY, ExerciseLevel.NATIONAL,
            DivisionClass.PROVINCE, ExerciseLevel.PROVINCIAL,
            DivisionClass.CITY, ExerciseLevel.MUNICIPAL,
            DivisionClass.COUNTY, ExerciseLevel.COUNTY,
            DivisionClass.TOWNSHIP, ExerciseLevel.TOWNSHIP,
            DivisionClass.VILLAGE, ExerciseLevel.VILLAGE);

    private final SortedMap<String, ListedItem> inForce = new TreeMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> regions = new HashSet<>();

    /**
     * The basic items of a catalog.
     *
     * @param items the basic items in all versions, of each the older ones first
     * @param day the day on which they are to be in force
     */
    public BasicCatalog(Iterator<BasicItem> items, LocalDate day) {
        items.forEachRemaining(item -> {
            ListedItem listed = ListedItem.of(item);
            if (listed != null) {
                known.add(listed.code());
                regions.add(region(listed.code()));
                if (isInForce(item.lifecycle(), day)) {
                    inForce.put(listed.code(), listed);
                }
            }
        });
    }

    private static boolean isInForce(@Nullable Lifecycle lifecycle, LocalDate day) {
        return Effective.on(lifecycle, day) && (lifecycle == null || lifecycle.status() != ItemStatus.SUSPENDED);
    }

    /** How many basic items are in force. */
    public int size() {
        return inForce.size();
    }

    /** How many basic items in force do not say which levels exercise them. */
    public long withoutLevels() {
        return inForce.values().stream().filter(item -> item.levels().isEmpty()).count();
    }

    /** The item in force that a code names, itself or its main item; {@code null} where there is none. */
    public @Nullable ListedItem find(String code) {
        return candidates(code)
                .filter(inForce::containsKey)
                .findFirst()
                .map(inForce::get)
                .orElse(null);
    }

    /** Whether the catalog has, or once had, an item of a code or its main item. */
    public boolean knows(String code) {
        return candidates(code).anyMatch(known::contains);
    }

    /** Whether the catalog has items of the region of a code, so that one that it lacks is known to be outside. */
    public boolean covers(String code) {
        return regions.contains(region(code));
    }

    private static Stream<String> candidates(String code) {
        return Stream.concat(Stream.of(code), ListedItem.mains(code).stream());
    }

    /**
     * What divisions claim: the national items and those of their province; of a main item that has sub-items these, not itself.
     *
     * @param division a division code
     * @return the items in order
     */
    public List<ListedItem> claimable(String division) {
        Set<String> mains = inForce.keySet().stream()
                .flatMap(code -> ListedItem.mains(code).stream())
                .filter(main -> inForce.containsKey(main) && inForce.get(main).hasSubItems())
                .collect(Collectors.toSet());
        String own = region(division);
        return inForce.values().stream()
                .filter(item -> !mains.contains(item.code()))
                .filter(item -> region(item.code()).equals(NATIONAL)
                        || region(item.code()).equals(own))
                .toList();
    }

    /** The region of a basic code or a division code: its first two characters. */
    public static String region(String code) {
        return code.length() < REGION ? code : code.substring(0, REGION);
    }

    /** The level at which a division exercises items; {@code null} where its code does not tell. */
    public static @Nullable ExerciseLevel level(@Nullable String division) {
        DivisionClass level =
                division == null ? null : DivisionCode.parse(division).level();
        return level == null ? null : LEVELS.get(level);
    }
}
