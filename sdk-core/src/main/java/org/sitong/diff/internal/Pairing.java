package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Matching;
import org.sitong.diff.Names;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Element;

/**
 * Which members of two lists are the same: by the ways that the standard gives for the list's element, the surest first, then by
 * recognition. Members with the same key pair off in their order.
 */
public final class Pairing {

    /** So many pairs of members are asked about at most; in lists with more, those that stand at about the same place. */
    private static final int CANDIDATES = 40_000;

    private final List<JsonValue> older;
    private final List<JsonValue> newer;
    private final int[] toNewer;
    private final int[] toOlder;

    private Pairing(List<JsonValue> older, List<JsonValue> newer) {
        this.older = older;
        this.newer = newer;
        this.toNewer = new int[older.size()];
        this.toOlder = new int[newer.size()];
        Arrays.fill(toNewer, -1);
        Arrays.fill(toOlder, -1);
    }

    /** Pairs the members of two lists off. */
    public static Pairing of(@Nullable Element list, List<JsonValue> older, List<JsonValue> newer, Matching matching) {
        Pairing pairing = new Pairing(older, newer);
        pairing.equalMembers();
        for (String way : ways(list, matching)) {
            pairing.byKey(way);
        }
        if (list != null && matching.recognition() != null) {
            pairing.recognised(list, matching.recognition());
        }
        return pairing;
    }

    /** The member of the newer list that one of the older list became; -1 where it is gone. */
    public int newer(int older) {
        return toNewer[older];
    }

    /** The member of the older list that one of the newer list was; -1 where it is new. */
    public int older(int newer) {
        return toOlder[newer];
    }

    /** By place in the newer list: of the members that stayed as many as possible that kept their order; the others have moved. */
    public boolean[] staying() {
        int size = newer.size();
        int[] tails = new int[size];
        int[] previous = new int[size];
        Arrays.fill(previous, -1);
        int length = 0;
        for (int j = 0; j < size; j++) {
            int was = older(j);
            if (was < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (older(tails[middle]) < was) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[j] = low == 0 ? -1 : tails[low - 1];
            tails[low] = j;
            length = Math.max(length, low + 1);
        }
        boolean[] stays = new boolean[size];
        for (int j = length == 0 ? -1 : tails[length - 1]; j >= 0; j = previous[j]) {
            stays[j] = true;
        }
        return stays;
    }

    /** The ways to identify a list's members that hold between the definitions, the surest first. */
    static List<String> ways(@Nullable Element list, Matching matching) {
        List<String> ways = list == null ? List.of() : list.identity();
        return matching.idsAgree()
                ? ways
                : ways.stream().filter(way -> !IdSpaces.isId(way)).toList();
    }

    private void pair(int old, int young) {
        toNewer[old] = young;
        toOlder[young] = old;
    }

    /** What did not change at all needs no key, and must not lose its partner to a namesake. */
    private void equalMembers() {
        Map<JsonValue, List<Integer>> places = new HashMap<>();
        for (int i = newer.size() - 1; i >= 0; i--) {
            places.computeIfAbsent(newer.get(i), absent -> new ArrayList<>()).add(i);
        }
        for (int i = 0; i < older.size(); i++) {
            List<Integer> free = places.getOrDefault(older.get(i), List.of());
            if (!free.isEmpty()) {
                pair(i, free.remove(free.size() - 1));
            }
        }
    }

    private void byKey(String way) {
        Map<List<Object>, List<Integer>> places = new HashMap<>();
        for (int i = newer.size() - 1; i >= 0; i--) {
            List<Object> key = toOlder[i] < 0 ? comparable(newer.get(i), way) : null;
            if (key != null) {
                places.computeIfAbsent(key, absent -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < older.size(); i++) {
            List<Object> key = toNewer[i] < 0 ? comparable(older.get(i), way) : null;
            List<Integer> free = key == null ? List.of() : places.getOrDefault(key, List.of());
            if (!free.isEmpty()) {
                pair(i, free.remove(free.size() - 1));
            }
        }
    }

    private record Candidate(int older, int newer, double likeness) {}

    private void recognised(Element list, Matching.Recognition recognition) {
        List<Integer> left = left(older, toNewer);
        List<Integer> right = left(newer, toOlder);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        int reach = Math.max(1, CANDIDATES / left.size());
        List<Candidate> candidates = new ArrayList<>();
        for (int n = 0; n < left.size(); n++) {
            int opposite = (int) ((long) n * right.size() / left.size());
            int from = Math.max(0, Math.min(opposite - reach / 2, right.size() - reach));
            for (int j : right.subList(from, Math.min(from + reach, right.size()))) {
                double likeness =
                        recognition.likeness(list, (JsonObject) older.get(left.get(n)), (JsonObject) newer.get(j));
                if (likeness > 0) {
                    candidates.add(new Candidate(left.get(n), j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            if (toNewer[candidate.older()] < 0 && toOlder[candidate.newer()] < 0) {
                pair(candidate.older(), candidate.newer());
            }
        }
    }

    private static List<Integer> left(List<JsonValue> members, int[] partners) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0 && members.get(i) instanceof JsonObject) {
                left.add(i);
            }
        }
        return left;
    }

    /** The values that a way names; {@code null} where the first is not there. */
    static @Nullable Map<String, JsonValue> values(JsonObject member, String way) {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        for (String name : StringUtils.split(way, '+')) {
            JsonValue value = value(member, name);
            if (value != null) {
                values.put(name, value);
            } else if (values.isEmpty()) {
                return null;
            }
        }
        return values;
    }

    /** The value of an element of a member; dots lead into objects. */
    static @Nullable JsonValue value(JsonObject member, String name) {
        JsonValue value = member;
        for (String part : StringUtils.split(name, '.')) {
            value = value instanceof JsonObject object ? object.get(part) : null;
        }
        return value;
    }

    /** Whether two members have the same values in any of the ways. */
    static boolean agree(JsonValue one, JsonValue other, List<String> ways) {
        return ways.stream().anyMatch(way -> {
            List<Object> key = comparable(one, way);
            return key != null && key.equals(comparable(other, way));
        });
    }

    /** As {@link #values}, with names told apart by their words only; {@code null} where no words are left. */
    static @Nullable List<Object> comparable(JsonValue member, String way) {
        Map<String, JsonValue> values = member instanceof JsonObject object ? values(object, way) : null;
        if (values == null) {
            return null;
        }
        List<Object> key = new ArrayList<>();
        for (String name : StringUtils.split(way, '+')) {
            JsonValue value = values.get(name);
            Object part = value instanceof JsonString text ? Names.key(text.value()) : value == null ? "" : value;
            if (key.isEmpty() && part.equals("")) {
                return null;
            }
            key.add(part);
        }
        return key;
    }
}
