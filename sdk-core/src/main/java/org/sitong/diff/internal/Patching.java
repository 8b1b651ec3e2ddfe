package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Matching;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** Writes what changed between two definitions as a JSON Patch in which members of lists stay the same ones. */
public final class Patching {

    private static final ElementIndex INDEX = ElementIndex.standard();

    private final Matching matching;
    private JsonPatch patch = JsonPatch.EMPTY;

    private Patching(Matching matching) {
        this.matching = matching;
    }

    /** The patch that makes the newer definition of the older one. */
    public static JsonPatch between(Kind kind, JsonObject older, JsonObject newer, Matching matching) {
        Patching patching = new Patching(matching);
        patching.object(INDEX.root(kind), older, newer, JsonPointer.ROOT);
        return patching.patch;
    }

    private void object(@Nullable Element element, JsonObject older, JsonObject newer, JsonPointer at) {
        older.members().keySet().stream()
                .filter(name -> newer.get(name) == null)
                .forEach(name -> patch = patch.remove(at.child(name)));
        newer.members().forEach((name, value) -> {
            JsonValue was = older.get(name);
            if (was == null) {
                patch = patch.add(at.child(name), value);
            } else {
                value(element == null ? null : INDEX.child(element, name), was, value, at.child(name));
            }
        });
    }

    private void value(@Nullable Element element, JsonValue was, JsonValue is, JsonPointer at) {
        if (was.equals(is)) {
            return;
        }
        if (was instanceof JsonObject older && is instanceof JsonObject newer) {
            object(element, older, newer, at);
        } else if (was instanceof JsonArray older
                && is instanceof JsonArray newer
                && !older.values().isEmpty()
                && !newer.values().isEmpty()) {
            list(element, older.values(), newer.values(), at);
        } else {
            patch = patch.replace(at, is);
        }
    }

    /** First who is there and where, then what is in them. */
    private void list(@Nullable Element element, List<JsonValue> older, List<JsonValue> newer, JsonPointer at) {
        Element list = element != null && element.list() ? element : null;
        Pairing pairing = Pairing.of(list, older, newer, matching);
        List<Integer> there = new ArrayList<>();
        for (int i = 0; i < older.size(); i++) {
            if (pairing.newer(i) >= 0) {
                there.add(i);
            }
        }
        if (there.isEmpty()) {
            patch = patch.replace(at, new JsonArray(newer));
            return;
        }
        for (int i = older.size() - 1; i >= 0; i--) {
            if (pairing.newer(i) < 0) {
                patch = patch.remove(at.child(i));
            }
        }
        for (int j = 0; j < newer.size(); j++) {
            int was = pairing.older(j);
            int stands = there.indexOf(was);
            if (was < 0) {
                patch = patch.add(at.child(j), newer.get(j));
                there.add(j, was);
            } else if (stands != j) {
                patch = patch.move(at.child(stands), at.child(j));
                there.add(j, there.remove(stands));
            }
        }
        for (int j = 0; j < newer.size(); j++) {
            if (pairing.older(j) >= 0) {
                value(element, older.get(pairing.older(j)), newer.get(j), at.child(j));
            }
        }
    }
}
