package org.sitong.validation.internal.text;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.diff.ElementPath;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;

/**
 * What parts of a definition are called, where ids, positions or codes stand for them: names by ids, and names of members of lists by
 * the paths that lead to them, as {@link ElementWords#naming} takes them.
 */
public final class PartNames {

    private static final String ID = "id";

    private PartNames() {}

    /** The names of all parts by their ids, those of the newer definition where both have one, and of members on the way to changes. */
    public static Map<String, String> of(JsonValue older, JsonValue newer, Collection<Change> changes) {
        Map<String, String> names = new HashMap<>();
        collect(older, names);
        collect(newer, names);
        changes.forEach(change -> collect(change, older, newer, names));
        return Collections.unmodifiableMap(names);
    }

    /** The names of the members of lists on the way to a change. */
    public static Map<String, String> onTheWay(Change change, JsonValue older, JsonValue newer) {
        Map<String, String> names = new HashMap<>();
        collect(change, older, newer, names);
        return Collections.unmodifiableMap(names);
    }

    /** The names of the members of lists on the way to a place in a document; none where there is no such place. */
    public static Map<String, String> onTheWay(ElementPath path, @Nullable JsonPointer pointer, JsonValue document) {
        Map<String, String> names = new HashMap<>();
        collect(path, pointer, document, names);
        return Collections.unmodifiableMap(names);
    }

    private static void collect(JsonValue value, Map<String, String> names) {
        if (value instanceof JsonArray array) {
            array.values().forEach(each -> collect(each, names));
        } else if (value instanceof JsonObject object) {
            String name = ElementWords.name(object);
            if (object.get(ID) instanceof JsonString id && !name.isEmpty()) {
                names.put(id.value(), name);
            }
            object.members().values().forEach(each -> collect(each, names));
        }
    }

    private static void collect(Change change, JsonValue older, JsonValue newer, Map<String, String> names) {
        if (change.before() == null) {
            collect(change.path(), change.after(), newer, names);
        } else {
            collect(change.path(), change.before(), older, names);
        }
    }

    private static void collect(
            ElementPath path, @Nullable JsonPointer pointer, JsonValue document, Map<String, String> names) {
        List<String> tokens = pointer == null ? List.of() : pointer.tokens();
        JsonValue at = document;
        for (int i = 0; i < tokens.size() && i < path.steps().size(); i++) {
            at = at == null ? null : at.at(JsonPointer.ROOT.child(tokens.get(i)));
            String name = at == null ? "" : ElementWords.name(at);
            if (path.steps().get(i) instanceof ElementPath.Member && !name.isEmpty()) {
                names.put(key(path, i), name);
            }
        }
    }

    /** What stands for the member that a step of a path leads to. */
    static String key(ElementPath path, int step) {
        return new ElementPath(path.steps().subList(0, step + 1)).toString();
    }
}
