package org.sitong.validation.internal.rules.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.validation.internal.rules.Pool;

/**
 * A code and a name, one of them at least, by which a definition refers to something else.
 *
 * @param place the object, or the text, that refers
 * @param field the name of the element that holds the code
 * @param code the code; {@code null} where there is a name only
 * @param name the name; {@code null} where there is a code only
 * @param isNamedElsewhere whether something in the definition refers to it by the name
 */
record Mention(
        JsonPointer place,
        String field,
        @Nullable String code,
        @Nullable String name,
        boolean isNamedElsewhere) {

    /** What the standard does not word itself. */
    private static final Set<String> NOT_OURS = Set.of("provenance", "extensions");

    /** Everything that a definition refers to in one way, found wherever it stands. */
    static List<Mention> all(JsonValue document, Finder finder) {
        List<Mention> found = new ArrayList<>();
        if (document instanceof JsonObject object) {
            object.members().forEach((name, value) -> {
                if (!NOT_OURS.contains(name)) {
                    walk(JsonPointer.ROOT.child(name), value, finder, found);
                }
            });
        }
        return List.copyOf(found);
    }

    private static void walk(JsonPointer place, JsonValue value, Finder finder, List<Mention> found) {
        if (value instanceof JsonObject object) {
            Mention mention = finder.find(place, object);
            if (mention != null) {
                found.add(mention);
            }
            object.members().forEach((name, child) -> walk(place.child(name), child, finder, found));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.values().size(); i++) {
                walk(place.child(i), array.values().get(i), finder, found);
            }
        }
    }

    /** Finds a mention in an object. */
    @FunctionalInterface
    interface Finder {

        /** The mention, or {@code null} where the object is none. */
        @Nullable
        Mention find(JsonPointer place, JsonObject object);

        /** Objects at places of some names that have a code in a field. */
        static Finder of(String field, Predicate<String> names) {
            return (place, object) -> names.test(name(place)) && text(object, field) != null
                    ? new Mention(place, field, text(object, field), text(object, "name"), false)
                    : null;
        }
    }

    /** The element that a place belongs to, positions in lists left out. */
    static String name(JsonPointer place) {
        JsonPointer at = place;
        while (at.parent() != null && JsonPointer.index(at.last()) >= 0) {
            at = at.parent();
        }
        return at.parent() == null ? "" : at.last();
    }

    static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text && !text.value().isBlank() ? text.value() : null;
    }

    /** The mentions of a definition, equal ones of a run kept once. */
    static List<Mention> shared(List<Mention> mentions, Pool pool) {
        return pool.one(mentions.stream().map(pool::one).toList());
    }

    JsonPointer codePlace() {
        return place.child(field);
    }

    JsonPointer namePlace() {
        return place.child("name");
    }
}
