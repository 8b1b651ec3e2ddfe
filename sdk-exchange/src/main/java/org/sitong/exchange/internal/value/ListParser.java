package org.sitong.exchange.internal.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** Several values in one field: a list, a list written as JSON text, or texts joined by separators. */
public final class ListParser implements ValueParser {

    private final ValueParser member;
    private final Splitter splitter;
    private final @Nullable String joint;
    private final boolean distinct;
    private final int longestPart;

    /**
     * Makes a parser.
     *
     * @param member reads one value
     * @param separators what stands between values in one text, the first when it is written; empty where one text is one
     *     value
     * @param distinct whether a value given twice counts once
     * @param longestPart a text whose parts would be longer than this is a sentence, and one value
     */
    public ListParser(ValueParser member, List<String> separators, boolean distinct, int longestPart) {
        this.member = member;
        this.splitter = new Splitter(separators, member.words());
        this.joint = separators.isEmpty() ? null : separators.get(0);
        this.distinct = distinct;
        this.longestPart = longestPart;
    }

    @Override
    public @Nullable String assumption() {
        return member.assumption();
    }

    @Override
    public Reading read(JsonValue value, Known known) {
        List<JsonValue> sound = new ArrayList<>();
        boolean whole = true;
        String unread = null;
        for (JsonValue part : parts(value)) {
            Reading reading = member.read(part, known);
            JsonValue read = reading.value();
            whole &= reading.outcome() == Outcome.MAPPED;
            if (read != null) {
                sound.add(read);
            } else if (unread == null) {
                unread = Texts.of(part);
            }
        }
        if (sound.isEmpty()) {
            return Reading.unreadable();
        }
        List<JsonValue> values = distinct ? List.copyOf(new LinkedHashSet<>(sound)) : sound;
        return new Reading(whole ? Outcome.MAPPED : Outcome.NARROWED, new JsonValue.JsonArray(values), unread);
    }

    @Override
    public @Nullable String spell(JsonValue value) {
        if (!(value instanceof JsonValue.JsonArray array)
                || joint == null && array.values().size() > 1) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (JsonValue part : array.values()) {
            String text = member.write(part);
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        return String.join(joint == null ? "" : joint, texts);
    }

    private List<JsonValue> parts(JsonValue value) {
        if (value instanceof JsonValue.JsonArray array) {
            return members(array);
        }
        String text = Texts.of(value);
        if (text == null) {
            return List.of(value);
        }
        JsonValue.JsonArray written = JsonText.array(text);
        if (written != null) {
            return members(written);
        }
        List<String> parts = splitter.split(text);
        boolean sentence = parts.stream().anyMatch(part -> part.length() > longestPart);
        return (sentence ? List.of(text) : parts).stream().map(JsonValue::of).toList();
    }

    /** The values of a list that is one already: nothing in them is cut any more. */
    private static List<JsonValue> members(JsonValue.JsonArray array) {
        return array.values().stream()
                .flatMap(value -> value instanceof JsonValue.JsonArray inner
                        ? members(inner).stream()
                        : Stream.of(trimmed(value)))
                .filter(value -> !(value instanceof JsonValue.JsonNull)
                        && !JsonValue.of("").equals(value))
                .toList();
    }

    private static JsonValue trimmed(JsonValue value) {
        return value instanceof JsonValue.JsonString string ? JsonValue.of(Texts.trim(string.value())) : value;
    }
}
