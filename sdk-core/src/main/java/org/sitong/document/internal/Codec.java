package org.sitong.document.internal;

import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** How values of one type stand in a document. */
interface Codec {

    /** The value, or {@code null} where the JSON is no such value, which has then been reported. */
    @Nullable
    Object read(JsonValue json, BindContext context);

    /** What stands in a list for a member that cannot be read; {@code null} where nothing can. */
    default @Nullable Object blank() {
        return null;
    }

    /** The value as JSON, or {@code null} where it stands for absence. */
    @Nullable
    JsonValue write(Object value);
}
