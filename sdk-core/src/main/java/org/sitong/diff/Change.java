package org.sitong.diff;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;

/** One fact of change between two definitions. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Change {

    /** What happened. */
    ChangeKind kind;

    /** The element that changed, or the nearest one above that the standard knows. */
    Element element;

    /** Where, by identity: as the older definition names it, as the newer one where it is new. */
    ElementPath path;

    /** Where it is in the older definition; {@code null} where it is new. */
    @Nullable
    JsonPointer before;

    /** Where it is in the newer definition; {@code null} where it is gone. */
    @Nullable
    JsonPointer after;

    /** The value in the older definition; {@code null} where it is new. */
    @Nullable
    JsonValue from;

    /** The value in the newer definition; {@code null} where it is gone. */
    @Nullable
    JsonValue to;

    /** What it means to the applicant. */
    Direction direction;

    /**
     * The place in the definition that has the element.
     *
     * @return the place in the newer definition, or where it is gone in the older one
     */
    public JsonPointer pointer() {
        JsonPointer place = after == null ? before : after;
        if (place == null) {
            throw new IllegalStateException("A change is somewhere: " + path);
        }
        return place;
    }
}
