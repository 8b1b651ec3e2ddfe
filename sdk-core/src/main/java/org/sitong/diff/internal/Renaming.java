package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** New names for ids of parts, given to the parts and to all that refers to them. */
final class Renaming {

    private static final ElementIndex INDEX = ElementIndex.standard();

    /** By space, as the definition that is renamed names it: ids and what they become. */
    private final Map<String, Map<String, String>> names = new HashMap<>();

    /** Names an id; the first name that it is given holds. */
    void put(String space, String id, String becomes) {
        names.computeIfAbsent(space, absent -> new HashMap<>()).putIfAbsent(id, becomes);
    }

    /** What an id becomes. */
    @Nullable
    String get(String space, String id) {
        return names.getOrDefault(space, Map.of()).get(id);
    }

    private boolean isIdentity() {
        return names.values().stream()
                .allMatch(space ->
                        space.entrySet().stream().allMatch(name -> name.getKey().equals(name.getValue())));
    }

    /** The definition with the new names. */
    JsonObject rewrite(Kind kind, JsonObject definition) {
        return isIdentity() ? definition : object(INDEX.root(kind), definition, IdSpaces.Around.NOTHING);
    }

    private JsonObject object(Element element, JsonObject object, IdSpaces.Around around) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            Element child = INDEX.child(element, name);
            members.put(name, child == null ? value : value(child, element, object, value, around));
        });
        return new JsonObject(members);
    }

    private JsonValue value(
            Element element, Element holder, JsonObject object, JsonValue value, IdSpaces.Around around) {
        if (value instanceof JsonArray array) {
            List<JsonValue> all = new ArrayList<>();
            for (JsonValue member : array.values()) {
                all.add(
                        member instanceof JsonObject part
                                ? member(element, part, around)
                                : value(element, holder, object, member, around));
            }
            return new JsonArray(all);
        }
        if (value instanceof JsonObject inner) {
            return object(element, inner, around);
        }
        String space = IdSpaces.referred(element, holder, object, around);
        return space == null ? value : renamed(space, value);
    }

    private JsonObject member(Element list, JsonObject member, IdSpaces.Around around) {
        String way = IdSpaces.way(list);
        if (way == null) {
            return object(list, member, around);
        }
        JsonObject inside = object(list, member, around.inside(list, IdSpaces.id(list, member)));
        return withId(inside, List.of(way.split("\\.", -1)), IdSpaces.space(list, around));
    }

    private JsonObject withId(JsonObject object, List<String> way, String space) {
        JsonValue value = object.get(way.get(0));
        if (value == null) {
            return object;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.put(
                way.get(0),
                value instanceof JsonObject inner && way.size() > 1
                        ? withId(inner, way.subList(1, way.size()), space)
                        : renamed(space, value));
        return new JsonObject(members);
    }

    private JsonValue renamed(String space, JsonValue value) {
        String becomes = value instanceof JsonString id ? get(space, id.value()) : null;
        return becomes == null ? value : new JsonString(becomes);
    }
}
