package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** Which elements of a definition are derived, and which of them bind. */
public final class Derivable {

    private static final ElementIndex INDEX = ElementIndex.standard();
    private static final Element ROOT = INDEX.root(Kind.SERVICE_ITEM);
    private static final Set<String> OF_BASIC_ITEM = Set.of("identity", "name", "itemType");
    private static final JsonPointer HANDLING_ITEM = JsonPointer.parse("/identity/national/handlingItemCode");

    /** A handling item code of 14 characters names no organ; the longer ones begin with one. */
    private static final int WITHOUT_ORGAN = 14;

    private Derivable() {}

    /** What may be taken over from a definition, as elements of a service item. */
    public static JsonObject elements(Kind kind, JsonObject definition) {
        boolean nationalItem = definition.at(HANDLING_ITEM) instanceof JsonValue.JsonString code
                && code.value().length() == WITHOUT_ORGAN;
        Map<String, JsonValue> members = new LinkedHashMap<>();
        inherited(ROOT, definition, nationalItem).members().forEach((name, value) -> {
            if (kind != Kind.BASIC_ITEM || OF_BASIC_ITEM.contains(name)) {
                members.put(name, value);
            }
        });
        members.put("kind", JsonValue.of(Kind.SERVICE_ITEM.token()));
        return new JsonObject(members);
    }

    private static JsonObject inherited(Element element, JsonObject object, boolean nationalItem) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            Element child = INDEX.child(element, name);
            if (child == null || isOwn(child) || isOrganItem(child, nationalItem)) {
                return;
            }
            JsonValue kept = inherited(child, value, nationalItem);
            if (!isEmptied(value, kept)) {
                members.put(name, kept);
            }
        });
        return new JsonObject(members);
    }

    private static boolean isOwn(Element element) {
        return element.derivation() != null && element.derivation().own();
    }

    private static boolean isOrganItem(Element element, boolean nationalItem) {
        return !nationalItem && element.path().equals("identity.national.handlingItemCode");
    }

    private static JsonValue inherited(Element element, JsonValue value, boolean nationalItem) {
        if (value instanceof JsonObject object) {
            return inherited(element, object, nationalItem);
        }
        if (value instanceof JsonArray array) {
            List<JsonValue> members = new ArrayList<>();
            array.values().forEach(member -> members.add(inherited(element, member, nationalItem)));
            return new JsonArray(members);
        }
        return value;
    }

    private static boolean isEmptied(JsonValue before, JsonValue after) {
        return !before.equals(after)
                && after instanceof JsonObject object
                && object.members().isEmpty();
    }

    /** What of derivable elements binds those who derive: all but what they may change as they like; {@code null} where nothing. */
    public static @Nullable JsonObject binding(JsonObject elements) {
        return binding(ROOT, elements);
    }

    private static @Nullable JsonObject binding(Element element, JsonObject object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            Element child = INDEX.child(element, name);
            JsonValue kept = child == null ? null : binding(child, value);
            if (kept != null) {
                members.put(name, kept);
            }
        });
        return members.isEmpty() ? null : new JsonObject(members);
    }

    private static @Nullable JsonValue binding(Element element, JsonValue value) {
        if (value instanceof JsonObject object) {
            return binding(element, object);
        }
        if (!(value instanceof JsonArray array)) {
            return isFree(element) ? null : value;
        }
        List<JsonValue> members = new ArrayList<>();
        for (JsonValue member : array.values()) {
            JsonValue kept = binding(element, member);
            if (kept != null) {
                members.add(kept);
            }
        }
        return members.isEmpty() ? null : new JsonArray(members);
    }

    private static boolean isFree(Element element) {
        DerivationPolicy policy = INDEX.derivation(element);
        return policy == null || policy.change() == ChangePolicy.FREE;
    }
}
