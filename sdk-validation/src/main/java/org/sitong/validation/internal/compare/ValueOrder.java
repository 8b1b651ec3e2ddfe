package org.sitong.validation.internal.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.sitong.diff.Direction;
import org.sitong.validation.compare.Demand;

/** Which of several values asks more of the applicant, as far as pairs of them tell. Not thread-safe. */
final class ValueOrder {

    private final Map<String, Integer> harder = new HashMap<>();
    private final Map<String, Integer> easier = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> all = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    /** Takes what the second value means to the applicant beside the first. */
    void add(String one, String other, Direction direction) {
        all.add(one);
        all.add(other);
        if (!seen.add(one + '\0' + other + '\0' + direction)) {
            return;
        }
        switch (direction) {
            case HARDER -> count(other, one);
            case EASIER -> count(one, other);
            case SAME -> {}
            case INCOMPARABLE, UNKNOWN -> {
                open.add(one);
                open.add(other);
            }
        }
    }

    private void count(String stricter, String wider) {
        harder.merge(stricter, 1, Integer::sum);
        easier.merge(wider, 1, Integer::sum);
    }

    Demand demand(String value) {
        int isHarder = harder.getOrDefault(value, 0);
        int isEasier = easier.getOrDefault(value, 0);
        if (open.contains(value) || isHarder + isEasier == 0) {
            return Demand.UNORDERED;
        }
        return isEasier == 0 ? Demand.STRICTEST : isHarder == 0 ? Demand.EASIEST : Demand.BETWEEN;
    }

    /** The strictest first where all can be ordered; else by who has them. */
    Comparator<String> comparator(ToIntFunction<String> holder) {
        Comparator<String> byHolder = Comparator.comparingInt(holder);
        return open.isEmpty()
                ? Comparator.<String>comparingInt(
                                value -> easier.getOrDefault(value, 0) - harder.getOrDefault(value, 0))
                        .thenComparing(byHolder)
                : byHolder;
    }
}
