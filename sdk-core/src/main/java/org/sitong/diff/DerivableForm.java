package org.sitong.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.Value;
import org.sitong.diff.internal.Derivable;
import org.sitong.document.Definitions;
import org.sitong.document.Digest;
import org.sitong.document.Digests;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Kind;

/**
 * What definitions that derive from one take over from it: its elements as those of a service item, without what every
 * definition has for itself, such as organ, place, telephone, version and codes that name an organ. An implementation standard,
 * a service item of a higher level and a basic item (its codes, names and type only) can be derived from; the local definition
 * has the same form, so that the two compare. Elements keep their places: a pointer into the form is one into the definition.
 * Immutable and thread-safe.
 */
@Value
public class DerivableForm {

    private static final JsonObject NOTHING = new JsonObject(Map.of());

    /** The kind of the definition. */
    Kind kind;

    /** The elements, as those of a service item are written. */
    JsonObject elements;

    /** The levels that may exercise the item, as they are written; empty where the definition lists none. */
    List<String> levels;

    private DerivableForm(Kind kind, JsonObject elements, List<String> levels) {
        this.kind = kind;
        this.elements = elements;
        this.levels = List.copyOf(levels);
    }

    /**
     * Tells whether definitions of a kind can be derived from.
     *
     * @param kind a kind
     * @return whether there is a derivable form of its definitions
     */
    public static boolean exists(Kind kind) {
        return kind == Kind.IMPLEMENTATION_STANDARD || kind == Kind.SERVICE_ITEM || kind == Kind.BASIC_ITEM;
    }

    /**
     * The derivable form of a definition.
     *
     * @param definition an implementation standard, a service item or a basic item
     * @return what may be taken over from it
     * @throws IllegalArgumentException when it is of another kind
     */
    public static DerivableForm of(Definition definition) {
        return of(definition.kind(), Definitions.write(definition));
    }

    /**
     * The derivable form of a definition as it is written.
     *
     * @param kind implementation standard, service item or basic item
     * @param definition the definition as {@link Definitions#write} gives it
     * @return what may be taken over from it
     * @throws IllegalArgumentException when it is of another kind
     */
    public static DerivableForm of(Kind kind, JsonObject definition) {
        if (!exists(kind)) {
            throw new IllegalArgumentException("Nothing derives from a " + kind.token());
        }
        return new DerivableForm(kind, Derivable.elements(kind, definition), levels(kind, definition));
    }

    private static List<String> levels(Kind kind, JsonObject definition) {
        JsonValue levels = kind == Kind.BASIC_ITEM
                ? definition.get("exerciseLevels")
                : definition.get("authority") instanceof JsonObject authority ? authority.get("levels") : null;
        List<String> all = new ArrayList<>();
        if (levels instanceof JsonArray array) {
            array.values().forEach(level -> {
                if (level instanceof JsonString text) {
                    all.add(text.value());
                }
            });
        }
        return all;
    }

    /**
     * Tells one state of what is derived from another: what may be anything in a derived definition, such as a note, is not part
     * of it, and neither are version and dates. It is the {@code digest} of {@code derivesFrom}.
     *
     * @return the digest; the same for definitions from which the same is derived
     * @throws org.sitong.document.CanonicalFormException when the definition holds a number that has no canonical form
     */
    public Digest digest() {
        Map<String, JsonValue> digested = new LinkedHashMap<>();
        JsonObject binding = Derivable.binding(elements);
        digested.put("elements", binding == null ? NOTHING : binding);
        digested.put("levels", new JsonArray(levels.stream().map(JsonValue::of).toList()));
        return Digests.sha256(new JsonObject(digested));
    }
}
