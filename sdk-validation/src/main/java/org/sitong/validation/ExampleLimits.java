package org.sitong.validation;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadLimits;
import org.sitong.json.JsonValue;

/** The limits beside an example: a JSON object with members as in {@link ReadLimits}; what it leaves out is as usual. */
final class ExampleLimits {

    private final JsonValue.JsonObject given;
    private final Set<String> unknown;

    private ExampleLimits(JsonValue.JsonObject given) {
        this.given = given;
        this.unknown = new HashSet<>(given.members().keySet());
    }

    static ReadLimits of(String text) {
        JsonValue value = DocumentReader.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
        if (!(value instanceof JsonValue.JsonObject given)) {
            throw new IllegalArgumentException("Limits are a JSON object, not " + text);
        }
        return new ExampleLimits(given).limits();
    }

    private ReadLimits limits() {
        ReadLimits usual = ReadLimits.DEFAULT;
        ReadLimits limits = ReadLimits.builder()
                .documentBytes(limit("documentBytes", usual.documentBytes()))
                .depth(limit("depth", usual.depth()))
                .stringChars(limit("stringChars", usual.stringChars()))
                .nameChars(limit("nameChars", usual.nameChars()))
                .numberDigits(limit("numberDigits", usual.numberDigits()))
                .arrayElements(limit("arrayElements", usual.arrayElements()))
                .values(limit("values", usual.values()))
                .build();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There are no such limits: " + unknown);
        }
        return limits;
    }

    private int limit(String name, int usual) {
        unknown.remove(name);
        return given.get(name) instanceof JsonValue.JsonNumber number
                ? number.value().intValueExact()
                : usual;
    }
}
