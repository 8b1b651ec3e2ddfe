package org.sitong.validation.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.item.DivisionRef;

/**
 * What people call the districts whose definitions came from one place each: the division that all of them name, else the one organ
 * that implements them all, else the place itself. Two that would be called the same have their places behind. Not thread-safe.
 */
final class DistrictNames {

    private static final String BETWEEN = " · ";
    private static final int ENOUGH = 2;

    private final DivisionNames divisions;
    private final Map<Integer, Set<String>> names = new HashMap<>();
    private final Map<Integer, Set<String>> organs = new HashMap<>();

    /** With names of divisions that only have a code. */
    DistrictNames(DivisionNames divisions) {
        this.divisions = divisions;
    }

    /** Takes what a definition of a district says; what says nothing does not count. */
    void add(int district, @Nullable DivisionRef division, @Nullable String organ) {
        add(names, district, division == null ? null : divisions.name(division));
        add(organs, district, organ);
    }

    private static void add(Map<Integer, Set<String>> known, int district, @Nullable String name) {
        Set<String> all = known.computeIfAbsent(district, absent -> new LinkedHashSet<>());
        if (name != null && all.size() < ENOUGH) {
            all.add(name.strip());
        }
    }

    /** The names of the districts, by the places that they came from. */
    List<String> of(List<String> places) {
        List<String> named = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            String name = StringUtils.firstNonBlank(only(names, i), only(organs, i), places.get(i));
            named.add(StringUtils.defaultString(name));
            counts.merge(StringUtils.defaultString(name), 1, Integer::sum);
        }
        for (int i = 0; i < places.size(); i++) {
            String name = named.get(i);
            if (counts.getOrDefault(name, 1) > 1 && !name.equals(places.get(i))) {
                named.set(i, name + BETWEEN + places.get(i));
            }
        }
        return named;
    }

    private static @Nullable String only(Map<Integer, Set<String>> known, int district) {
        Set<String> all = known.getOrDefault(district, Set.of());
        return all.size() == 1 ? all.iterator().next() : null;
    }
}
