package org.sitong.diff.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;

/**
 * Where ids of parts are told apart: within lists of one name; a part of a material is one of the materials, and the options of
 * one question are apart from those of another. A space is named by the list and, where it lies in a member of another list, by
 * that member's id.
 */
final class IdSpaces {

    private static final String ID = "id";
    private static final ElementIndex INDEX = ElementIndex.standard();

    /** By element: the list that it refers to, and whether a list is referred to; the standard has so many and no more. */
    private static final Map<String, Optional<Element>> LISTS = new ConcurrentHashMap<>();

    private static final Map<String, Boolean> REFERRED = new ConcurrentHashMap<>();

    private IdSpaces() {}

    /** Ids of the members around a place, by the name of the list that they are in. */
    record Around(Map<String, String> ids) {

        static final Around NOTHING = new Around(Map.of());

        Around inside(Element list, @Nullable String id) {
            Map<String, String> all = new LinkedHashMap<>(ids);
            all.put(name(list), id == null ? "" : id);
            return new Around(all);
        }
    }

    /** The way to the id in a member of a list; {@code null} where members have none. */
    static @Nullable String way(Element list) {
        return list.list()
                ? list.identity().stream().filter(IdSpaces::isId).findFirst().orElse(null)
                : null;
    }

    static boolean isId(String way) {
        return way.equals(ID) || way.endsWith("." + ID);
    }

    /** The id of a member. */
    static @Nullable String id(Element list, @Nullable JsonValue member) {
        String way = way(list);
        return way != null && member instanceof JsonObject object && Pairing.value(object, way) instanceof JsonString id
                ? id.value()
                : null;
    }

    /** The name of the lists whose members share ids. */
    private static String name(Element list) {
        return owner(list).name();
    }

    /** The path of the list that a list of parts of its members begins with; its own where it is no such. */
    static String home(Element list) {
        return owner(list).path();
    }

    /** Whether any element names members of a list by their ids. */
    static boolean isReferred(Element list) {
        return REFERRED.computeIfAbsent(
                key(list),
                absent -> INDEX.elements(list.kind()).stream()
                        .anyMatch(element ->
                                element.refersTo() != null && owner(list).equals(listOf(element, element.refersTo()))));
    }

    private static String key(Element element) {
        return element.kind() + " " + element.path();
    }

    private static Element owner(Element list) {
        Element at = list.recursion() == null ? list : INDEX.find(list.kind(), list.recursion());
        while (at != null && way(at) == null) {
            at = INDEX.parent(at);
        }
        return at == null ? list : at;
    }

    /** The space of a list with ids. */
    static String space(Element list, Around around) {
        Element owner = owner(list);
        Element outer = outer(owner);
        return outer == null ? owner.name() : within(owner.name(), around.ids().get(outer.name()));
    }

    private static String within(String name, @Nullable String id) {
        return name + "@" + (id == null ? "" : id);
    }

    /** The list with ids in whose members a list lies. */
    private static @Nullable Element outer(Element owner) {
        Element at = INDEX.parent(owner);
        while (at != null && way(at) == null) {
            at = INDEX.parent(at);
        }
        return at;
    }

    /** The space that an element's values name ids of, {@code null} where it names none. */
    static @Nullable String referred(Element element, Element holder, JsonObject object, Around around) {
        String name = element.refersTo();
        if (name == null) {
            return null;
        }
        Element list = LISTS.computeIfAbsent(key(element), absent -> Optional.ofNullable(listOf(element, name)))
                .orElse(null);
        if (list == null) {
            return name;
        }
        Element outer = outer(list);
        if (outer == null) {
            return list.name();
        }
        for (Element sibling : INDEX.children(holder)) {
            if (outer.name().equals(sibling.refersTo()) && object.get(sibling.name()) instanceof JsonString id) {
                return within(list.name(), id.value());
            }
        }
        return within(list.name(), around.ids().get(outer.name()));
    }

    /** The list of a name: the one around the element, else the first of the kind. */
    private static @Nullable Element listOf(Element element, String name) {
        List<Element> named = INDEX.elements(element.kind()).stream()
                .filter(each -> each.name().equals(name) && each.recursion() == null && way(each) != null)
                .toList();
        return named.stream()
                .filter(each -> element.path().startsWith(each.path() + "."))
                .findFirst()
                .orElse(named.isEmpty() ? outer(element) : named.get(0));
    }
}
