package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.ElementPath;
import org.sitong.diff.Matching;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** Finds where a definition names its parts by their ids. */
final class References {

    private static final ElementIndex INDEX = ElementIndex.standard();

    private final Matching matching;
    private final List<Reference> found = new ArrayList<>();

    /** A place that names a part, the space of the part's id, and the id. */
    record Reference(
            Element element,
            ElementPath path,
            JsonPointer pointer,
            @Nullable String space,
            String id) {

        /** Whether the part is among these, by space. */
        boolean isTo(Map<String, Set<String>> ids) {
            return space != null && ids.getOrDefault(space, Set.of()).contains(id);
        }
    }

    private References(Matching matching) {
        this.matching = matching;
    }

    /** All references of a definition, in their order. */
    static List<Reference> of(Kind kind, JsonObject definition, Matching matching) {
        References references = new References(matching);
        references.object(
                new Place(INDEX.root(kind), ElementPath.ROOT, JsonPointer.ROOT), definition, IdSpaces.Around.NOTHING);
        return references.found;
    }

    /** The references to parts that the definition does not have. */
    static List<Reference> dangling(Kind kind, JsonObject definition, Matching matching) {
        Map<String, Set<String>> ids = Alignment.ids(kind, definition);
        return of(kind, definition, matching).stream()
                .filter(reference -> !reference.isTo(ids))
                .toList();
    }

    private record Place(Element element, ElementPath path, JsonPointer pointer) {

        Place member(Keys keys, int index) {
            return new Place(element, path.then(keys.at(index)), pointer.child(index));
        }
    }

    private void object(Place at, JsonObject object, IdSpaces.Around around) {
        object.members().forEach((name, value) -> {
            Element child = INDEX.child(at.element, name);
            if (child == null) {
                return;
            }
            Place place = new Place(child, at.path.child(name), at.pointer.child(name));
            if (child.refersTo() != null) {
                reference(place, value, IdSpaces.referred(child, at.element, object, around));
            } else if (value instanceof JsonObject inner) {
                object(place, inner, around);
            } else if (value instanceof JsonArray array) {
                Keys keys = new Keys(child, array.values(), matching);
                for (int i = 0; i < array.values().size(); i++) {
                    if (array.values().get(i) instanceof JsonObject member) {
                        IdSpaces.Around inside =
                                IdSpaces.way(child) == null ? around : around.inside(child, IdSpaces.id(child, member));
                        object(place.member(keys, i), member, inside);
                    }
                }
            }
        });
    }

    private void reference(Place at, JsonValue value, @Nullable String space) {
        if (value instanceof JsonArray array) {
            Keys keys = new Keys(at.element, array.values(), matching);
            for (int i = 0; i < array.values().size(); i++) {
                reference(at.member(keys, i), array.values().get(i), space);
            }
        } else if (value instanceof JsonString id) {
            found.add(new Reference(at.element, at.path, at.pointer, space, id.value()));
        }
    }
}
