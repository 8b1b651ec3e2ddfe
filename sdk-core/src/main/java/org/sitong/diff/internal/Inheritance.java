package org.sitong.diff.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.DerivableForm;
import org.sitong.document.Definitions;
import org.sitong.item.Authority;
import org.sitong.item.ItemDifferential;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;

/** What a service item is before its changes: what it inherits from the base and what it has for itself. */
public final class Inheritance {

    private static final List<String> OWN =
            List.of("standard", "identity", "lifecycle", "contacts", "provenance", "extensions");

    private Inheritance() {}

    /** The organ and its part in the power, without what of the power is inherited; {@code null} where there is none. */
    public static @Nullable Authority own(@Nullable Authority authority) {
        if (authority == null) {
            return null;
        }
        Authority own =
                authority.toBuilder().powerContent(null).powerLimits(null).build();
        return own.equals(Authority.builder().build()) && !own.equals(authority) ? null : own;
    }

    /** The item as it is written. */
    public static JsonObject of(ItemDifferential differential, DerivableForm base) {
        JsonObject own = Definitions.write(differential);
        Map<String, JsonValue> members = new LinkedHashMap<>(base.elements().members());
        members.put("kind", JsonValue.of(Kind.SERVICE_ITEM.token()));
        OWN.forEach(name -> put(members, name, own.get(name)));
        put(members, "authority", together(members.get("authority"), own.get("authority")));
        put(members, "lifecycle", derived(own.get("lifecycle"), own.get("derivesFrom")));
        return new JsonObject(members);
    }

    private static @Nullable JsonValue derived(@Nullable JsonValue lifecycle, @Nullable JsonValue reference) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (reference != null) {
            members.put("derivesFrom", reference);
        }
        return together(members.isEmpty() ? null : new JsonObject(members), lifecycle);
    }

    private static @Nullable JsonValue together(@Nullable JsonValue below, @Nullable JsonValue above) {
        if (!(below instanceof JsonObject inherited) || !(above instanceof JsonObject own)) {
            return above == null ? below : above;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(inherited.members());
        members.putAll(own.members());
        return new JsonObject(members);
    }

    private static void put(Map<String, JsonValue> members, String name, @Nullable JsonValue value) {
        if (value == null) {
            members.remove(name);
        } else {
            members.put(name, value);
        }
    }
}
