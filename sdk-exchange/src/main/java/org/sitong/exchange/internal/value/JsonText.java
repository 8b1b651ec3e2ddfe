package org.sitong.exchange.internal.value;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.json.JsonValue;

/** JSON inside a text. */
public final class JsonText {

    private JsonText() {}

    /** The list that a text holds, or {@code null} where it holds none. */
    public static JsonValue.@Nullable JsonArray array(String text) {
        if (!text.startsWith("[") || !text.endsWith("]")) {
            return null;
        }
        ReadResult result = DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON);
        return result.problems().isEmpty() && result.value() instanceof JsonValue.JsonArray array ? array : null;
    }
}
