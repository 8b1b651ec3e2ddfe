package org.sitong.standard;

import java.util.List;
import java.util.Set;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.ExplicitNone;
import org.sitong.item.ItemType;

/**
 * One row of the completeness table: an element that law, standard or practice demands of some definitions. It is judged
 * where whatever holds the element is given (in each member, where that is a list, and in the members that nest in it), so that a missing group is one lack and
 * not as many as it has children. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class CompletenessRow {

    /** The rule that reports the lack. Several rows may share it, for instance with another severity for other types. */
    String rule;

    /** The element demanded. */
    String element;

    /** Elements each of which does as well. */
    @Singular("alternative")
    List<String> alternatives;

    /**
     * Whether a member that nests in another of its kind, such as a part of a material, may have the element from the one
     * around it; otherwise each must have its own.
     */
    boolean inherited;

    /** The declaration of none that does as well; {@code null} where there is none. */
    @Nullable
    ExplicitNone none;

    /** The kinds of definition that it concerns. */
    @Singular("kind")
    Set<Kind> kinds;

    /** The item types that it concerns; empty: all, also an unknown one. */
    @Singular("type")
    Set<ItemType> types;

    /** When the element is demanded. */
    CompletenessCondition when;

    /** How grave the lack is. */
    Severity severity;

    /** What demands the element. */
    @Singular("basisEntry")
    List<SourceReference> basis;

    /** The ids of the collected sourced rules that it covers, such as {@code I06}. */
    @Singular("covered")
    List<String> covers;

    /**
     * Tells whether the row concerns a definition.
     *
     * @param kind the definition's kind
     * @param type its item type, {@code null} where it has none
     * @return whether the row is to be judged
     */
    public boolean concerns(Kind kind, @Nullable ItemType type) {
        return kinds.contains(kind) && (types.isEmpty() || type != null && types.contains(type));
    }
}
