package org.sitong.validation.internal.engine;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/** Dotted element paths: how they relate to each other and to places in a document. */
final class ElementPaths {

    private ElementPaths() {}

    /** The path of a place, list positions left out. */
    static String of(JsonPointer pointer) {
        StringBuilder path = new StringBuilder();
        for (String token : pointer.tokens()) {
            if (JsonPointer.index(token) < 0) {
                path.append(path.isEmpty() ? "" : ".").append(token);
            }
        }
        return path.toString();
    }

    /** Whether one of the paths is the element, lies above it or below it. */
    static boolean touches(Collection<String> paths, String element) {
        for (String path : paths) {
            if (path.isEmpty() || path.equals(element) || isBelow(path, element) || isBelow(element, path)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is a path or lies below it. */
    static boolean isAtOrBelow(String element, String path) {
        return path.isEmpty() || path.equals(element) || isBelow(element, path);
    }

    private static boolean isBelow(String path, String above) {
        return path.length() > above.length() && path.startsWith(above) && path.charAt(above.length()) == '.';
    }

    /** Whether a document gives an element anywhere. */
    static boolean isPresent(@Nullable JsonValue value, String path) {
        if (value == null || value instanceof JsonValue.JsonNull) {
            return false;
        }
        if (value instanceof JsonArray array) {
            return array.values().stream().anyMatch(each -> isPresent(each, path));
        }
        if (path.isEmpty()) {
            return true;
        }
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        return value instanceof JsonObject object
                && isPresent(object.get(name), dot < 0 ? "" : path.substring(dot + 1));
    }
}
