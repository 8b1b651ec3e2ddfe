package org.sitong.exchange.internal.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/**
 * A value of a closed list, by the source's own words or codes.
 *
 * @param vocabulary the words
 */
public record CodeParser(Vocabulary vocabulary) implements ValueParser {

    @Override
    public Reading read(JsonValue value, Known known) {
        String text = Texts.of(value);
        String token = text == null ? null : vocabulary.value(text);
        return token == null ? Reading.unreadable() : Reading.of(token);
    }

    @Override
    public @Nullable String spell(JsonValue value) {
        return value instanceof JsonValue.JsonString string ? vocabulary.word(string.value()) : null;
    }

    @Override
    public List<String> words() {
        return vocabulary.words();
    }
}
