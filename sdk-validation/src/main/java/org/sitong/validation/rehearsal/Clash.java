package org.sitong.validation.rehearsal;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.ElementPath;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;
import org.sitong.validation.Basis;
import org.sitong.validation.Phrase;
import org.sitong.validation.derivation.Standing;

/** A place where a definition and the new version of its base do not go together. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Clash {

    /** The element, or the nearest one above that the standard knows. */
    Element element;

    /** Where, by identity. */
    ElementPath path;

    /** The names of the members of lists on the way there, by the paths that lead to them. */
    @Builder.Default
    Map<String, String> names = Map.of();

    /** Where it is in the definition as it is; {@code null} where the definition does not have it. */
    @Nullable
    JsonPointer pointer;

    /** What the old base says; {@code null} where it says nothing. */
    @Nullable
    JsonValue from;

    /** What the new base says; {@code null} where it says nothing. */
    @Nullable
    JsonValue to;

    /** What the definition says; {@code null} where it says nothing. */
    @Nullable
    JsonValue local;

    /** Where the definition's value stands with the new base; {@code null} where that has no part in it. */
    @Nullable
    Standing standing;

    /** Why, in one sentence for people; {@code null} where both simply changed the same place. */
    @Nullable
    Phrase reason;

    /** The clauses that set what may be changed there; empty where it is the standard's own. */
    @Singular("clause")
    List<Basis> clauses;

    /** The change of the base that brings it; {@code null} where the base did not change at that place. */
    @Nullable
    BaseChange cause;
}
