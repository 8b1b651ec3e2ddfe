package org.sitong.validation.internal.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.item.BasicItem;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ItemName;

/**
 * A basic item as the catalog lists it, in little memory.
 *
 * @param code its basic code
 * @param name its name; {@code null} where it has none
 * @param levels the levels that exercise it; empty where the catalog does not say
 */
public record ListedItem(String code, @Nullable String name, Set<ExerciseLevel> levels) {

    private static final int WITHOUT_SUB = 9;
    private static final int LENGTH = 12;
    private static final String HAS_SUB_ITEMS = "00Y";
    private static final List<String> MAINS = List.of(HAS_SUB_ITEMS, "000");

    /** Whether a level exercises an item. */
    public enum Exercise {
        /** It does. */
        YES,
        /** It does not. */
        NO,
        /** The catalog does not say, or divides the item between levels case by case. */
        UNTOLD
    }

    /** What a basic item says; {@code null} where it has no code. */
    public static @Nullable ListedItem of(BasicItem item) {
        String code = item.identityCode();
        return code == null ? null : new ListedItem(code, name(item.name()), Set.copyOf(item.exerciseLevels()));
    }

    private static @Nullable String name(@Nullable ItemName name) {
        return name == null
                ? null
                : Stream.of(name.sub(), name.main())
                        .filter(StringUtils::isNotBlank)
                        .map(Objects::requireNonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a level exercises the item; {@code null} is a level that is not known. */
    public Exercise at(@Nullable ExerciseLevel level) {
        if (level == null || levels.isEmpty()) {
            return Exercise.UNTOLD;
        }
        if (levels.contains(level)) {
            return Exercise.YES;
        }
        return levels.contains(ExerciseLevel.GRADED) ? Exercise.UNTOLD : Exercise.NO;
    }

    /** Whether its code says that it has sub-items. */
    boolean hasSubItems() {
        return code.endsWith(HAS_SUB_ITEMS);
    }

    /** The codes that the main item of a code may have; none for a code that has another form. */
    public static List<String> mains(String code) {
        return code.length() == LENGTH
                ? MAINS.stream()
                        .map(sub -> code.substring(0, WITHOUT_SUB) + sub)
                        .filter(main -> !main.equals(code))
                        .toList()
                : List.of();
    }
}
