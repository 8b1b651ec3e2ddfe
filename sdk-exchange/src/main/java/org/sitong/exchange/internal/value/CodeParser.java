package org.sitong.exchange.internal.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/**
 * A value of a closed list, by the source's own words or codes.
 *
 * @param vocabulary the words
 * @param assumption the assumption that says what they mean; {@code null} where that is known
 */
public record CodeParser(Vocabulary vocabulary, @Nullable String assumption) implements ValueParser {

    /**
     * A parser of words whose meaning is known.
     *
     * @param vocabulary the words
     */
    public CodeParser(Vocabulary vocabulary) {
        this(vocabulary, null);
    }

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
