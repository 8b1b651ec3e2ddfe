package org.sitong.validation.internal.change;

import java.util.ArrayList;
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
import org.sitong.validation.internal.text.ElementWords;

/** What parts of a definition are called, where ids or positions stand for them. */
final class PartNames {

    private static final String ID = "id";

    private PartNames() {}

    /** The names of all parts by their ids; those of the newer definition where both have one. */
    static Map<String, String> of(JsonObject older, JsonObject newer) {
        Map<String, String> names = new HashMap<>();
        collect(older, names);
        collect(newer, names);
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

    /** The names of the members of lists on the way to a change, in their order. */
    static List<String> onTheWay(Change change, JsonObject older, JsonObject newer) {
        JsonPointer pointer = change.before() == null ? change.after() : change.before();
        JsonValue at = change.before() == null ? newer : older;
        List<String> names = new ArrayList<>();
        List<String> tokens = pointer == null ? List.of() : pointer.tokens();
        for (int i = 0; i < tokens.size() && i < change.path().steps().size(); i++) {
            at = below(at, tokens.get(i));
            if (change.path().steps().get(i) instanceof ElementPath.Member) {
                names.add(at == null ? "" : ElementWords.name(at));
            }
        }
        return names;
    }

    private static @Nullable JsonValue below(@Nullable JsonValue value, String token) {
        return value == null ? null : value.at(JsonPointer.ROOT.child(token));
    }
}
