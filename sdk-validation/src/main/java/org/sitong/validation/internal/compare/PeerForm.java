package org.sitong.validation.internal.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Names;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Growth;
import org.sitong.standard.Kind;
import org.sitong.validation.compare.ComparedElement;

/**
 * A service item in a form that is equal for what is the same in another district: names by their words, lists as sets, limits by
 * their length, other parts by what identifies them rather than by ids, which mean nothing elsewhere. What a source does not carry is
 * left out.
 */
final class PeerForm {

    private static final String ID = "id";
    private static final char BETWEEN = '|';
    private static final String MATERIALS = "materials";
    private static final String MATERIAL_NAME = "materials.name";

    private final ElementIndex index = ElementIndex.standard();
    private final ComparedParts parts = ComparedParts.STANDARD;
    private final JsonObject item;
    private final MaterialKeys materials;

    /** By the name of a list: ids and what identifies the part. */
    private final Map<String, Map<String, String>> referred = new HashMap<>();

    PeerForm(JsonObject item, MaterialKeys materials) {
        this.item = item;
        this.materials = materials;
        collect(index.root(Kind.SERVICE_ITEM), item);
    }

    private void collect(Element holder, JsonObject object) {
        object.members().forEach((name, value) -> {
            Element element = index.child(holder, name);
            if (element == null) {
                return;
            }
            if (element.list() && value instanceof JsonArray members) {
                for (JsonValue member : members.values()) {
                    if (member instanceof JsonObject part) {
                        remember(element, part);
                        collect(element, part);
                    }
                }
            } else if (value instanceof JsonObject part) {
                collect(element, part);
            }
        });
    }

    private void remember(Element list, JsonObject part) {
        if (part.get(ID) instanceof JsonString id) {
            String space = list.recursion() == null ? list.path() : list.recursion();
            referred.computeIfAbsent(space.substring(space.lastIndexOf('.') + 1), absent -> new HashMap<>())
                    .putIfAbsent(id.value(), identity(list, part));
        }
    }

    /** The steps to a place of the item. */
    List<String> steps(JsonPointer pointer) {
        List<String> steps = new ArrayList<>();
        Element element = index.root(Kind.SERVICE_ITEM);
        JsonValue at = item;
        for (String token : pointer.tokens()) {
            if (at instanceof JsonArray list && element != null) {
                steps.add(Spot.member(member(element, list, JsonPointer.index(token))));
            } else {
                steps.add(token);
                element = element == null ? null : index.child(element, token);
            }
            at = at == null ? null : at.at(JsonPointer.ROOT.child(token));
        }
        return steps;
    }

    /** What tells a member of a list from the others; like ones are counted. */
    private String member(Element list, JsonArray members, int place) {
        String key = member(list, members.values().get(place));
        long before = members.values().stream()
                .limit(place)
                .filter(each -> member(list, each).equals(key))
                .count();
        return before == 0 ? key : key + "#" + before;
    }

    /** What identifies a member of a list, whatever its id. */
    String member(Element list, JsonValue member) {
        if (!(member instanceof JsonObject part)) {
            return member.toString();
        }
        if (isMaterials(list)) {
            String key = materials.key(text(part, "standardMaterial"), text(part, "name"));
            if (!key.isEmpty()) {
                return key;
            }
        }
        String words = list.identity().stream()
                .flatMap(way -> Stream.of(StringUtils.split(way, '+')))
                .distinct()
                .filter(name -> !name.equals(ID))
                .map(name -> Names.key(text(part.at(JsonPointer.parse("/" + name.replace('.', '/'))))))
                .collect(Collectors.joining("+"));
        return StringUtils.containsOnly(words, '+') ? StringUtils.defaultString(of(list, part, Carried.ALL)) : words;
    }

    /** What is compared of a value. */
    JsonValue compared(Element element, JsonValue value) {
        if (value instanceof JsonArray list) {
            return new JsonArray(
                    list.values().stream().map(each -> compared(element, each)).toList());
        }
        if (!(value instanceof JsonObject object) || LimitForm.isLimit(element)) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            Element child = index.child(element, name);
            if (child != null && countsByItself(child)) {
                members.put(name, member);
            } else if (child != null && (parts.isCompared(child) || isName(child, element))) {
                members.put(name, compared(child, member));
            }
        });
        return new JsonObject(members);
    }

    private static boolean isName(Element element, Element list) {
        return list.list() && ComparedParts.isIdentifying(element, list);
    }

    private static boolean isMaterials(Element list) {
        return MATERIALS.equals(list.path()) || MATERIALS.equals(list.recursion());
    }

    private static String identity(Element list, JsonObject part) {
        for (String way : list.identity()) {
            if (way.equals(ID)) {
                continue;
            }
            String key = List.of(StringUtils.split(way, '+')).stream()
                    .map(name -> Names.key(text(part.at(JsonPointer.parse("/" + name.replace('.', '/'))))))
                    .collect(Collectors.joining("+"));
            if (!key.replace("+", "").isEmpty()) {
                return key;
            }
        }
        return "";
    }

    /** What decides whether an element is the same; empty where it says nothing. */
    String identity(ComparedElement element, Carried carried) {
        return switch (element) {
            case STATUTORY, PROMISED -> StringUtils.defaultString(at(element.token(), carried));
            case MATERIALS ->
                set(
                        item.get(MATERIALS),
                        member -> materials.key(text(member, "standardMaterial"), text(member, "name")));
            case CONDITIONS -> set(item.get("conditions"), member -> Names.key(text(member, "text")));
            case FEES -> fees(carried);
            case NAME ->
                item.get("name") instanceof JsonObject name
                        ? text(name, "main") + BETWEEN + text(name, "sub") + BETWEEN + text(name, "handlingItem")
                        : "";
        };
    }

    private String fees(Carried carried) {
        JsonValue fees = item.get("fees");
        String charged = fees instanceof JsonObject object ? text(object, "charged") : null;
        String items = fees instanceof JsonObject object
                ? set(
                        object.get("items"),
                        member -> Names.key(text(member, "name"))
                                + BETWEEN
                                + Names.key(text(member, "standard"))
                                + BETWEEN
                                + StringUtils.defaultString(decimal(text(member, "amount")))
                                + BETWEEN
                                + Names.key(text(member, "unit")))
                : "";
        return (charged == null || !carried.has("fees.charged") ? "" : charged) + items;
    }

    private static String set(@Nullable JsonValue list, Function<JsonObject, String> key) {
        TreeSet<String> keys = new TreeSet<>();
        if (list instanceof JsonArray members) {
            members.values().forEach(member -> {
                if (member instanceof JsonObject object) {
                    String of = key.apply(object);
                    if (!StringUtils.containsOnly(of, BETWEEN)) {
                        keys.add(of);
                    }
                }
            });
        }
        return keys.isEmpty() ? "" : keys.toString();
    }

    /** The form of an element of the item; {@code null} where nothing is said that compares. */
    @Nullable
    String at(String path, Carried carried) {
        Element element = index.find(Kind.SERVICE_ITEM, path);
        JsonValue value = item.at(JsonPointer.parse("/" + path.replace('.', '/')));
        return element == null || value == null ? null : of(element, value, carried);
    }

    /** The form of a value; {@code null} where nothing is said that compares. */
    @Nullable
    String of(Element element, @Nullable JsonValue value, Carried carried) {
        if (value == null || !parts.isCompared(element) || !carried.has(element.path())) {
            return null;
        }
        if (value instanceof JsonArray array) {
            TreeSet<String> members = new TreeSet<>();
            for (JsonValue each : array.values()) {
                String member = of(element, each, carried);
                if (member != null) {
                    members.add(member);
                }
            }
            return members.isEmpty() ? null : members.toString();
        }
        if (value instanceof JsonObject object) {
            return LimitForm.isLimit(element)
                    ? LimitForm.of(carried.of(element, object))
                    : of(element, object, carried);
        }
        return element.path().equals(MATERIAL_NAME)
                ? StringUtils.defaultIfEmpty(materials.key(null, value.toString()), null)
                : plain(element, value.toString());
    }

    private @Nullable String of(Element element, JsonObject object, Carried carried) {
        Map<String, String> members = new TreeMap<>();
        object.members().forEach((name, value) -> {
            Element child = index.child(element, name);
            String form = child == null || child.path().equals(MATERIAL_NAME) ? null : of(child, value, carried);
            if (form != null) {
                members.put(name, form);
            }
        });
        if (isMaterials(element)) {
            String key = materials.key(text(object, "standardMaterial"), text(object, "name"));
            if (!key.isEmpty()) {
                members.put("", key);
            }
        }
        return members.isEmpty() && !countsByItself(element) ? null : members.toString();
    }

    /** That it is there says something, whatever its parts say, such as that a material is not demanded. */
    private static boolean countsByItself(Element element) {
        return element.order() != null && element.order().growth() == Growth.PRESENT;
    }

    private @Nullable String plain(Element element, String text) {
        if (element.path().equals(MATERIAL_NAME)) {
            return materials.key(null, text);
        }
        if (element.refersTo() != null) {
            return referred.getOrDefault(element.refersTo(), Map.of()).getOrDefault(text, text);
        }
        if (element.codeList() != null || !element.type().equals("string")) {
            return text;
        }
        return "decimal".equals(element.format()) ? decimal(text) : StringUtils.defaultIfEmpty(Names.key(text), null);
    }

    private static @Nullable String decimal(@Nullable String text) {
        try {
            return text == null
                    ? null
                    : new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String text(JsonObject object, String name) {
        return text(object.get(name));
    }
}
