package org.sitong.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.internal.Merger;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;

/**
 * Two descendants of one definition made one: what only one of them changed is taken over, what both changed alike too, and what
 * they changed differently is a conflict. It is by element, never by line: members of lists are the same where their identity
 * is, wherever they stand. Where no side changed a list's order but one, that order holds, otherwise theirs; a member that is new
 * stands behind the one it stood behind. Ids are names, not content: they stay as the side has them that alone changed
 * them, as theirs where both did; what refers to a part refers to it afterwards, and a reference to a part that the other side
 * removed is a conflict. Immutable and thread-safe.
 */
@Value
public class Merge {

    /** The kind as whose elements the definitions were merged. */
    Kind kind;

    /** The result; where a conflict is open, ours. */
    JsonObject merged;

    /** What is open, in the order of the elements; empty where all was merged. */
    List<Conflict> conflicts;

    /** The conflicts that were decided, in the order of the elements. */
    List<Conflict> decided;

    /** Decides conflicts. */
    @FunctionalInterface
    public interface Decision {

        /** Leaves every conflict open. */
        Decision OPEN = conflict -> null;

        /**
         * Decides a conflict.
         *
         * @param conflict what both sides changed
         * @return whose value holds; {@code null} to leave it open
         */
        @Nullable
        Side of(Conflict conflict);
    }

    /** One of the definitions. */
    public enum Side {
        /** The one that both come from. */
        BASE,
        /** The one that is merged in, such as the new version of what a local definition derives from. */
        THEIRS,
        /** The one that it is merged into, such as the local definition. */
        OURS
    }

    /**
     * Parts that both sides added and that were found to be the same one: where theirs is, and where ours. Parts of lists that are
     * alike in both are not among them.
     */
    Map<JsonPointer, JsonPointer> addedByBoth;

    private Merge(
            Kind kind,
            JsonObject merged,
            List<Conflict> conflicts,
            List<Conflict> decided,
            Map<JsonPointer, JsonPointer> addedByBoth) {
        this.kind = kind;
        this.addedByBoth = Collections.unmodifiableMap(new LinkedHashMap<>(addedByBoth));
        this.merged = merged;
        this.conflicts = List.copyOf(conflicts);
        this.decided = List.copyOf(decided);
    }

    /**
     * Merges definitions and leaves conflicts open.
     *
     * @param base what both come from
     * @param theirs what is merged in
     * @param ours what it is merged into
     * @param matching how members of lists are recognised
     * @return the result
     * @throws IllegalArgumentException when they are not of one kind
     */
    public static Merge of(Definition base, Definition theirs, Definition ours, Matching matching) {
        if (base.kind() != theirs.kind() || base.kind() != ours.kind()) {
            throw new IllegalArgumentException(
                    "Only definitions of one kind merge, not " + List.of(base.kind(), theirs.kind(), ours.kind()));
        }
        return of(
                base.kind(),
                Definitions.write(base),
                Definitions.write(theirs),
                Definitions.write(ours),
                matching,
                Decision.OPEN);
    }

    /**
     * Merges definitions as they are written, or their {@link DerivableForm}s.
     *
     * @param kind the kind as whose elements all three are read
     * @param base what both come from, as {@link Definitions#write} gives it
     * @param theirs what is merged in
     * @param ours what it is merged into
     * @param matching how members of lists are recognised
     * @param decision asked once about each conflict
     * @return the result
     */
    public static Merge of(
            Kind kind, JsonObject base, JsonObject theirs, JsonObject ours, Matching matching, Decision decision) {
        Merger merger = Merger.merge(kind, base, theirs, ours, matching, decision);
        return new Merge(kind, merger.merged(), merger.open(), merger.decided(), merger.addedByBoth());
    }

    /**
     * Tells whether nothing is open.
     *
     * @return whether there are no open conflicts
     */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
