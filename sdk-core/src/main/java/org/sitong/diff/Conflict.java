package org.sitong.diff;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;

/** A place that both sides of a {@link Merge} changed, each in its way. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Conflict {

    /** What stands against what. */
    ConflictReason reason;

    /** The element, or the nearest one above that the standard knows. */
    Element element;

    /** Where, by identity: as the base names it, where that does not have it as theirs, then as ours. */
    ElementPath path;

    /** Where it is in the base; {@code null} where the base does not have it. */
    @Nullable
    JsonPointer inBase;

    /** Where it is in theirs; {@code null} where they do not have it. */
    @Nullable
    JsonPointer inTheirs;

    /** Where it is in ours; {@code null} where we do not have it. */
    @Nullable
    JsonPointer inOurs;

    /** Where it is in the result; {@code null} where that does not have it, and while it is being decided. */
    @Nullable
    JsonPointer inMerged;

    /** The base's value; {@code null} where it has none. */
    @Nullable
    JsonValue base;

    /** Their value; {@code null} where they have none. */
    @Nullable
    JsonValue theirs;

    /** Our value; {@code null} where we have none. */
    @Nullable
    JsonValue ours;

    /** Whose value was decided to hold; {@code null} while it is open: the result has ours. */
    Merge.@Nullable Side taken;
}
