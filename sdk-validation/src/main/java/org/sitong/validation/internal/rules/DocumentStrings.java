package org.sitong.validation.internal.rules;

import java.util.Set;
import java.util.function.BiConsumer;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;

/** Goes through the texts of a document; what the standard does not word itself is left out. */
public final class DocumentStrings {

    private static final Set<String> NOT_OURS = Set.of("provenance", "extensions");

    private DocumentStrings() {}

    /** Visits every text with its place, in the order of the document. */
    public static void visit(JsonValue document, BiConsumer<JsonPointer, String> visitor) {
        if (document instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                if (!NOT_OURS.contains(name)) {
                    walk(JsonPointer.ROOT.child(name), member, visitor);
                }
            });
        }
    }

    private static void walk(JsonPointer place, JsonValue value, BiConsumer<JsonPointer, String> visitor) {
        if (value instanceof JsonString text) {
            visitor.accept(place, text.value());
        } else if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> walk(place.child(name), member, visitor));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.values().size(); i++) {
                walk(place.child(i), array.values().get(i), visitor);
            }
        }
    }

    /** The dotted path of a place, list positions left out. */
    public static String path(JsonPointer place) {
        StringBuilder path = new StringBuilder();
        for (String token : place.tokens()) {
            if (JsonPointer.index(token) < 0) {
                path.append(path.isEmpty() ? "" : ".").append(token);
            }
        }
        return path.toString();
    }
}
