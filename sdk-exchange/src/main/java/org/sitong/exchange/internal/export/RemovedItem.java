package org.sitong.exchange.internal.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Definitions;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.item.Definition;
import org.sitong.item.Tombstone;
import org.sitong.json.JsonValue;
import org.sitong.standard.CodeLists;

/** What is left of a removed definition: its codes, by which its row is found. */
final class RemovedItem {

    private static final int HANDLING_ITEM = 33;
    private static final int IMPLEMENTATION = 31;
    private static final int BASIC = 12;
    private static final int BASIC_START = 19;
    private static final List<String> PLACES = List.of(
            "identity.national.handlingItemCode",
            "identity.local.handlingItemCode",
            "identity.national.implementationCode",
            "identity.local.implementationCode",
            "identity.national.basicCode",
            "identity.local.basicCode",
            "code");

    private RemovedItem() {}

    /** Whether a removed item belongs to a family, as the type in its code says. */
    static boolean isOf(Family family, Tombstone tombstone) {
        String code = tombstone.identityCode();
        String basic = code == null ? null : basic(code);
        if (family.holds() == null || basic == null) {
            return false;
        }
        String type = basic.substring(2, 4);
        return CodeLists.standard().find("item-type").entries().stream()
                .anyMatch(entry ->
                        type.equals(entry.code()) && family.holds().values().contains(String.valueOf(entry.value())));
    }

    private static @Nullable String basic(String code) {
        return switch (code.length()) {
            case HANDLING_ITEM, IMPLEMENTATION -> code.substring(BASIC_START, BASIC_START + BASIC);
            case BASIC -> code;
            default -> null;
        };
    }

    /** A definition that says no more than what was removed: its code in the place that identifies it, and its name. */
    static JsonValue.JsonObject document(Family family, Tombstone tombstone) {
        String identity = String.valueOf(tombstone.identityCode());
        for (String place : PLACES) {
            Map<String, JsonValue> document = new LinkedHashMap<>();
            document.put("kind", JsonValue.of(family.kind().token()));
            boolean tooShort = place.endsWith(".handlingItemCode") && identity.length() < HANDLING_ITEM;
            if (!tooShort && ElementPath.find(family.kind(), place) != null) {
                put(document, place, identity);
                Definition definition =
                        Definitions.read(new JsonValue.JsonObject(document)).value();
                if (definition != null && identity.equals(definition.identityCode())) {
                    return new JsonValue.JsonObject(complete(document, place, tombstone));
                }
            }
        }
        return new JsonValue.JsonObject(Map.of());
    }

    /** The codes that a national code holds, and the name. */
    private static Map<String, JsonValue> complete(Map<String, JsonValue> document, String place, Tombstone tombstone) {
        String identity = String.valueOf(tombstone.identityCode());
        if (place.startsWith("identity.national.") && identity.length() >= IMPLEMENTATION) {
            put(document, "identity.national.implementationCode", identity.substring(0, IMPLEMENTATION));
            put(document, "identity.national.basicCode", String.valueOf(basic(identity)));
        }
        if (tombstone.name() != null) {
            put(document, document.containsKey("identity") ? "name.main" : "name", tombstone.name());
        }
        return document;
    }

    private static void put(Map<String, JsonValue> object, String path, String text) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            object.put(path, JsonValue.of(text));
            return;
        }
        String name = path.substring(0, dot);
        Map<String, JsonValue> inner = object.get(name) instanceof JsonValue.JsonObject present
                ? new LinkedHashMap<>(present.members())
                : new LinkedHashMap<>();
        put(inner, path.substring(dot + 1), text);
        object.put(name, new JsonValue.JsonObject(inner));
    }
}
