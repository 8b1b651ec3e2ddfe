package org.sitong.validation.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.ElementPath;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** Places of a definition by identity. */
final class Places {

    private Places() {}

    /** The path to a place, as far as the definition has it. */
    static ElementPath path(Kind kind, JsonObject definition, JsonPointer place) {
        ElementIndex index = ElementIndex.standard();
        ElementPath path = ElementPath.ROOT;
        JsonValue value = definition;
        for (String token : place.tokens()) {
            JsonValue next = value == null ? null : value.at(JsonPointer.ROOT.child(token));
            if (value instanceof JsonArray) {
                path = path.then(member(index.find(kind, path.element()), next, token));
            } else {
                path = path.child(token);
            }
            value = next;
        }
        return path;
    }

    private static ElementPath.Member member(@Nullable Element list, @Nullable JsonValue member, String token) {
        if (list != null && member instanceof JsonObject object) {
            for (String way : list.identity()) {
                Map<String, JsonValue> key = key(object, way);
                if (!key.isEmpty()) {
                    return new ElementPath.Member(key, 0);
                }
            }
        }
        return member == null || member instanceof JsonObject
                ? new ElementPath.Member(Map.of(), Integer.parseInt(token))
                : new ElementPath.Member(Map.of("", member), 0);
    }

    /** What identifies a member in one way; empty where it lacks a part of it. */
    private static Map<String, JsonValue> key(JsonObject member, String way) {
        Map<String, JsonValue> key = new LinkedHashMap<>();
        for (String name : StringUtils.split(way, '+')) {
            JsonPointer place = JsonPointer.ROOT;
            for (String part : StringUtils.split(name, '.')) {
                place = place.child(part);
            }
            JsonValue value = member.at(place);
            if (value == null) {
                return Map.of();
            }
            key.put(name, value);
        }
        return key;
    }
}
