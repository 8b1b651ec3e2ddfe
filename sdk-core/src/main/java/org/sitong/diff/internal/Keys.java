package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.ElementPath.Member;
import org.sitong.diff.Matching;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;

/**
 * What identifies each member of a list among the others: the surest way that it has values for, and how many members before it
 * have the same values. Found for the whole list in one pass, when the first is asked for.
 */
final class Keys {

    private final @Nullable Element list;
    private final List<JsonValue> members;
    private final Matching matching;
    private final List<Member> keys = new ArrayList<>();

    Keys(@Nullable Element list, List<JsonValue> members, Matching matching) {
        this.list = list;
        this.members = members;
        this.matching = matching;
    }

    /** The key of the member at a place. */
    Member at(int index) {
        if (keys.isEmpty()) {
            find();
        }
        return keys.get(index);
    }

    private void find() {
        List<String> ways = Pairing.ways(list, matching);
        Map<Way, Integer> counts = new HashMap<>();
        for (JsonValue member : members) {
            keys.add(member instanceof JsonObject object ? ofObject(object, ways, counts) : ofPlain(member, counts));
        }
    }

    /** Values by the way in which they were found. */
    private record Way(String way, Map<String, JsonValue> values) {}

    private Member ofObject(JsonObject object, List<String> ways, Map<Way, Integer> counts) {
        Member key = null;
        for (String way : ways) {
            Map<String, JsonValue> values = Pairing.values(object, way);
            if (values != null) {
                int before = counts.merge(new Way(way, values), 1, Integer::sum) - 1;
                key = key == null ? new Member(values, before) : key;
            }
        }
        return key == null ? new Member(Map.of(), keys.size()) : key;
    }

    private static Member ofPlain(JsonValue member, Map<Way, Integer> counts) {
        Map<String, JsonValue> values = Map.of("", member);
        return new Member(values, counts.merge(new Way("", values), 1, Integer::sum) - 1);
    }
}
