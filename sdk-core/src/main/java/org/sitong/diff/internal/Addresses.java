package org.sitong.diff.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;

/** Finds the member of a list that identifying values name. */
final class Addresses {

    /** No member has the values. */
    static final int NONE = -1;

    /** Several members have the values, and they do not say which. */
    static final int SEVERAL = -2;

    private Addresses() {}

    /** The member's place; {@link #NONE} or {@link #SEVERAL} where there is not just one. */
    static int find(Element list, List<JsonValue> members, Map<String, JsonValue> key, @Nullable Integer occurrence) {
        int nth = occurrence == null ? 1 : occurrence;
        if (key.isEmpty()) {
            return nth <= members.size() ? nth - 1 : NONE;
        }
        if (!list.type().equals("object")) {
            return nth(members, nth, member -> Map.of(Reduction.PLAIN, member).equals(key));
        }
        for (String way : list.identity()) {
            if (fits(way, key)) {
                int exact = nth(
                        members,
                        nth,
                        member -> member instanceof JsonObject object && key.equals(Pairing.values(object, way)));
                if (exact >= 0) {
                    return exact;
                }
                break;
            }
        }
        Predicate<JsonValue> has = member -> member instanceof JsonObject object && has(object, key);
        int found = nth(members, nth, has);
        return found >= 0 && occurrence == null && nth(members, 2, has) >= 0 ? SEVERAL : found;
    }

    private static boolean fits(String way, Map<String, JsonValue> key) {
        List<String> names = List.of(StringUtils.split(way, '+'));
        return names.containsAll(key.keySet()) && key.containsKey(names.get(0));
    }

    private static int nth(List<JsonValue> members, int nth, Predicate<JsonValue> is) {
        int found = 0;
        for (int i = 0; i < members.size(); i++) {
            if (is.test(members.get(i)) && ++found == nth) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean has(JsonObject member, Map<String, JsonValue> key) {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        key.keySet().forEach(name -> {
            JsonValue value = Pairing.value(member, name);
            if (value != null) {
                values.put(name, value);
            }
        });
        return values.equals(key);
    }

    /** What identifies the member, for people. */
    static String shown(Map<String, JsonValue> key, @Nullable Integer occurrence) {
        String values = key.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("，"));
        return occurrence == null ? values : (values + " #" + occurrence).strip();
    }
}
