package org.sitong.validation.compare;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.Direction;
import org.sitong.diff.ElementPath;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;
import org.sitong.validation.Basis;
import org.sitong.validation.Phrase;
import org.sitong.validation.derivation.Standing;

/**
 * One difference between definitions of an item: some have one value, others another. Between members of one level, the value that
 * comes first is that of the member that comes first; across levels it is that of the higher level. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class Difference {

    /** The element that differs, or the nearest one above that the standard knows. */
    Element element;

    /** Where, by identity. */
    ElementPath path;

    /** The names of the members of lists on the way there, by the paths that lead to them. */
    @Builder.Default
    Map<String, String> names = Map.of();

    /** What it is, seen from the first value to the second. */
    ChangeKind kind;

    /** The first value; {@code null} where there is none. */
    @Nullable
    JsonValue from;

    /** The second value; {@code null} where there is none. */
    @Nullable
    JsonValue to;

    /** What the second value means to the applicant, beside the first: where it is harder, who has it is stricter. */
    Direction direction;

    /** Where the difference stands with law and standard. */
    Standing standing;

    /** Why, in one sentence. */
    Phrase reason;

    /** The clauses that decide; empty where it is the standard's own rule. */
    @Singular("clause")
    List<Basis> clauses;

    /** How many pairs differ so. */
    long pairs;

    /** The members that have the first value, by their positions in the item. */
    @Singular("fromMember")
    List<Integer> fromMembers;

    /** The members that have the second value, by their positions in the item. */
    @Singular("toMember")
    List<Integer> toMembers;
}
