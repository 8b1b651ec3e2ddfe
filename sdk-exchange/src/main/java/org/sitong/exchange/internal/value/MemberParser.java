package org.sitong.exchange.internal.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/**
 * A text that becomes one member of an object with names of its own, such as the extensions.
 *
 * @param name the member's name
 */
public record MemberParser(String name) implements ValueParser {

    @Override
    public Reading read(JsonValue value, Known known) {
        String text = Texts.of(value);
        return text == null
                ? Reading.unreadable()
                : Reading.of(new JsonValue.JsonObject(Map.of(name, JsonValue.of(text))));
    }

    /** The member alone is written; what else the object holds has no place in the text. */
    @Override
    public @Nullable String write(JsonValue value) {
        JsonValue member = value instanceof JsonValue.JsonObject object ? object.get(name) : null;
        return member instanceof JsonValue.JsonString ? TextParser.WHOLE.write(member) : null;
    }
}
