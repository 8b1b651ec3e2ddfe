package org.sitong.document;

import org.jspecify.annotations.Nullable;
import org.sitong.document.internal.PositionNode;
import org.sitong.json.JsonPointer;

/**
 * Where every part of a document stands in its source, for JSON and YAML alike. Of a document that could be read in
 * part only, the part before the fault is known. Immutable and thread-safe.
 */
public final class SourceMap {

    private final SourceText text;
    private final @Nullable PositionNode root;

    SourceMap(SourceText text, @Nullable PositionNode root) {
        this.text = text;
        this.root = root;
    }

    /**
     * The place of a value.
     *
     * @param pointer the value
     * @return from its first to its last character; {@code null} where the document has no such value
     */
    public @Nullable SourceRange value(JsonPointer pointer) {
        PositionNode node = find(pointer);
        return node == null ? null : text.range(node.start(), node.end());
    }

    /**
     * The place of a member's name.
     *
     * @param pointer the member
     * @return from the name's first to its last character, quotes included; {@code null} where the document has no such
     *     value or the value is no member of an object
     */
    public @Nullable SourceRange key(JsonPointer pointer) {
        PositionNode node = find(pointer);
        return node == null || node.keyStart() < 0 ? null : text.range(node.keyStart(), node.keyEnd());
    }

    /**
     * Finds what a document has of a place: the place itself, or the innermost enclosing value that exists. So a missing
     * property is found at its object.
     *
     * @param pointer any place
     * @return the place or its nearest existing ancestor; the root at last
     */
    public JsonPointer nearest(JsonPointer pointer) {
        JsonPointer existing = JsonPointer.ROOT;
        PositionNode node = root;
        for (String token : pointer.tokens()) {
            node = node == null ? null : node.child(token);
            if (node == null) {
                return existing;
            }
            existing = existing.child(token);
        }
        return existing;
    }

    /**
     * The place to show for a pointer: a value that exists is shown itself; for one that does not, the nearest existing
     * ancestor is shown by its name, or where it has none by its first character, since a whole object says too little.
     *
     * @param pointer any place
     * @return the place to show; the start of the text where nothing is known
     */
    public SourceRange locate(JsonPointer pointer) {
        PositionNode exact = find(pointer);
        if (exact != null) {
            return text.range(exact.start(), exact.end());
        }
        PositionNode near = find(nearest(pointer));
        if (near == null) {
            return text.range(0, 0);
        }
        return near.keyStart() >= 0
                ? text.range(near.keyStart(), near.keyEnd())
                : text.range(near.start(), Math.min(near.start() + 1, near.end()));
    }

    private @Nullable PositionNode find(JsonPointer pointer) {
        PositionNode node = root;
        for (String token : pointer.tokens()) {
            node = node == null ? null : node.child(token);
        }
        return node;
    }
}
