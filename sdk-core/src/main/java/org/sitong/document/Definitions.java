package org.sitong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.document.internal.BindContext;
import org.sitong.document.internal.DefinitionBinder;
import org.sitong.document.internal.Text;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;

/**
 * Values to definitions and back. Reading is lenient: what has the wrong type or is unknown is left out and reported, the
 * rest is taken over. Writing leaves out what is absent; members stand in the order of the standard. Thread-safe.
 */
public final class Definitions {

    private static final JsonPointer KIND = JsonPointer.ROOT.child("kind");

    private Definitions() {}

    /**
     * Makes a definition of the kind that the value names.
     *
     * @param value a document's value
     * @return the definition and what was left out; no definition where the value is no object or names no known kind
     */
    public static Binding<Definition> read(JsonValue value) {
        if (!(value instanceof JsonValue.JsonObject object)) {
            return refused("document.not-an-object", JsonPointer.ROOT);
        }
        JsonValue name = object.get("kind");
        if (name == null) {
            return refused("document.kind-missing", JsonPointer.ROOT);
        }
        Kind kind = name instanceof JsonValue.JsonString string ? Kind.of(string.value()) : null;
        if (kind == null) {
            return refused("document.kind-unknown", KIND, name);
        }
        return bind(object, kind.type());
    }

    /**
     * Makes a definition of a certain kind.
     *
     * @param value a document's value
     * @param type the definition's class
     * @param <D> the kind of definition
     * @return the definition and what was left out; no definition where the value is no object or names another kind
     */
    public static <D extends Definition> Binding<D> read(JsonValue value, Class<D> type) {
        Binding<Definition> binding = read(value);
        Definition definition = binding.value();
        if (definition != null && !type.isInstance(definition)) {
            return refused("document.kind-other", KIND, definition.kind().token());
        }
        return new Binding<>(definition == null ? null : type.cast(definition), binding.problems());
    }

    /**
     * Turns a definition into a value.
     *
     * @param definition any definition
     * @return an object that reads back as an equal definition
     */
    public static JsonValue.JsonObject write(Definition definition) {
        return DefinitionBinder.write(definition);
    }

    private static Binding<Definition> bind(JsonValue.JsonObject object, Class<? extends Definition> type) {
        BindContext context = new BindContext();
        Definition definition = DefinitionBinder.read(object, type, context);
        return new Binding<>(definition, context.problems());
    }

    private static <D> Binding<D> refused(String id, JsonPointer pointer, Object... arguments) {
        return new Binding<D>((@Nullable D) null, List.of(BindContext.problem(id, Text.of(id, arguments), pointer)));
    }
}
