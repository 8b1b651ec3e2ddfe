package org.sitong.diff;

import java.util.List;
import org.sitong.diff.internal.Alignment;
import org.sitong.diff.internal.Applying;
import org.sitong.diff.internal.Differ;
import org.sitong.diff.internal.Patching;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;

/**
 * What changed from one definition to another of the same kind, as facts: each element that was added, removed, changed or moved,
 * with what that means to the applicant. Members of lists are matched by what identifies them, so that a list in another order is
 * moved, not changed. Immutable and thread-safe.
 */
public final class DefinitionDiff {

    private final Kind kind;
    private final Matching matching;
    private final List<Change> changes;

    private DefinitionDiff(Kind kind, Matching matching, List<Change> changes) {
        this.kind = kind;
        this.matching = matching;
        this.changes = changes;
    }

    /**
     * Compares two definitions.
     *
     * @param older the definition as it was, or one to hold the other against
     * @param newer the definition as it is
     * @param matching how members of lists are recognised
     * @return what changed
     * @throws IllegalArgumentException when the two are of different kinds
     */
    public static DefinitionDiff between(Definition older, Definition newer, Matching matching) {
        if (older.kind() != newer.kind()) {
            throw new IllegalArgumentException(
                    "Only definitions of one kind compare, not " + older.kind() + " with " + newer.kind());
        }
        return between(older.kind(), Definitions.write(older), Definitions.write(newer), matching);
    }

    /**
     * Compares two definitions as they are written.
     *
     * @param kind the kind as whose elements both are compared
     * @param older the definition as it was, as {@link Definitions#write} gives it
     * @param newer the definition as it is, as {@link Definitions#write} gives it
     * @param matching how members of lists are recognised
     * @return what changed
     */
    public static DefinitionDiff between(Kind kind, JsonObject older, JsonObject newer, Matching matching) {
        JsonObject aligned = matching.idsAgree() ? newer : Alignment.align(kind, older, newer, matching);
        return new DefinitionDiff(kind, matching, Differ.changes(kind, older, aligned, matching));
    }

    /**
     * Writes what changed as a JSON Patch, such as {@link org.sitong.document.DocumentEditor} applies to a text and keeps all else of
     * it. What stays of a list is left where it is, or moved; only what changed within it is changed.
     *
     * @param kind the kind as whose elements both are compared
     * @param older the definition as it was, as {@link Definitions#write} gives it
     * @param newer the definition as it is
     * @param matching how members of lists are recognised
     * @return the patch that makes the newer definition of the older one; without operations where the two are the same
     */
    public static JsonPatch patch(Kind kind, JsonObject older, JsonObject newer, Matching matching) {
        return Patching.between(kind, older, newer, matching);
    }

    /**
     * The facts.
     *
     * @return what changed, in the order of the elements; empty where the two are the same
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * Tells whether nothing changed.
     *
     * @return whether the two are the same
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Makes the newer definition of the older one. Where ids do not agree, its parts have the older one's ids.
     *
     * @param older the definition as it was, as {@link Definitions#write} gives it
     * @return the newer definition as it is written
     */
    public JsonObject applyTo(JsonObject older) {
        return Applying.apply(kind, older, changes, matching);
    }
}
