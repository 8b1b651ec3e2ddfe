package org.sitong.client.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.client.trust.TooLargeException;
import org.sitong.document.CanonicalFormException;
import org.sitong.document.CanonicalJson;
import org.sitong.document.Digest;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadLimits;
import org.sitong.document.ReadResult;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonToken;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonNumber;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;

/**
 * The members of an object in a document of the format, taken strictly: every member has its type and its bounds, and none that is
 * not asked for is there.
 */
public final class Fields {

    /** The largest whole number that every JSON reader gives back unchanged. */
    public static final long MAX_NUMBER = (1L << 53) - 1;

    private static final int TEXT = 4_096;
    private static final int DEPTH = 16;
    private static final int VALUES = 4_000_000;
    private static final Map<String, Integer> DIGESTS = Map.of("sha256", 64, "sm3", 64);

    private final String document;
    private final JsonPointer place;
    private final JsonObject object;

    private Fields(String document, JsonPointer place, JsonObject object) {
        this.document = document;
        this.place = place;
        this.object = object;
    }

    /** Reads a document that is one object in canonical form. */
    public static Fields read(String document, byte[] bytes, int limit) {
        if (bytes.length > limit) {
            throw new TooLargeException(document, limit);
        }
        ReadLimits limits = ReadLimits.DEFAULT.toBuilder()
                .documentBytes(limit)
                .stringChars(limit)
                .depth(DEPTH)
                .values(VALUES)
                .build();
        ReadResult read = DocumentReader.of(limits).read(bytes, DocumentFormat.JSON);
        if (!read.problems().isEmpty()) {
            throw new MalformedDocumentException(
                    document, "", read.problems().get(0).id());
        }
        if (!(read.value() instanceof JsonObject object)) {
            throw new MalformedDocumentException(document, "", "not an object");
        }
        if (!Arrays.equals(canonical(document, object), bytes)) {
            throw new MalformedDocumentException(document, "", "not in canonical form (RFC 8785)");
        }
        return new Fields(document, JsonPointer.ROOT, object);
    }

    /** The members of an object that was read in some other form. */
    public static Fields of(String document, JsonObject object) {
        return new Fields(document, JsonPointer.ROOT, object);
    }

    private static byte[] canonical(String document, JsonObject object) {
        try {
            return CanonicalJson.bytes(object);
        } catch (CanonicalFormException e) {
            throw new MalformedDocumentException(document, "", e.problem().id());
        }
    }

    /** Refuses members other than these. */
    public Fields only(String... names) {
        Set<String> known = new HashSet<>(Arrays.asList(names));
        for (String name : object.members().keySet()) {
            if (!known.contains(name)) {
                throw malformed(name, "unknown field");
            }
        }
        return this;
    }

    /** A text. */
    public String text(String name) {
        return text(name, TEXT);
    }

    /** A text of at most so many characters. */
    public String text(String name, int limit) {
        if (!(object.get(name) instanceof JsonString string)) {
            throw malformed(name, "no text");
        }
        if (string.value().isEmpty() || string.value().length() > limit) {
            throw malformed(name, "empty or too long");
        }
        return string.value();
    }

    /** A text; {@code null} where there is none. */
    public @Nullable String optional(String name) {
        return has(name) ? text(name) : null;
    }

    /** Whether there is such a member. */
    public boolean has(String name) {
        return object.get(name) != null;
    }

    /** A whole number. */
    public long number(String name, long min, long max) {
        if (!(object.get(name) instanceof JsonNumber number)) {
            throw malformed(name, "no number");
        }
        try {
            long value = number.value().longValueExact();
            if (value < min || value > max) {
                throw malformed(name, "not between " + min + " and " + max);
            }
            return value;
        } catch (ArithmeticException e) {
            throw malformed(name, "no whole number");
        }
    }

    /** A value with a textual form of its own, which is the only way of writing it. */
    public <T> T parsed(String name, Function<String, T> parse) {
        String text = text(name);
        T value;
        try {
            value = parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw malformed(name, String.valueOf(e.getMessage()));
        }
        if (value == null || !text.equals(value instanceof JsonToken token ? token.token() : value.toString())) {
            throw malformed(name, "not written as it should be");
        }
        return value;
    }

    /** A digest of an algorithm of the format. */
    public Digest digest(String name) {
        Digest digest = parsed(name, Digest::parse);
        if (DIGESTS.getOrDefault(digest.algorithm(), 0) != digest.hex().length()) {
            throw malformed(name, "unknown kind of digest");
        }
        return digest;
    }

    /** A moment, to the second. */
    public Instant instant(String name) {
        Instant instant = parsed(name, Instant::parse);
        if (!instant.equals(instant.truncatedTo(ChronoUnit.SECONDS))) {
            throw malformed(name, "more precise than a second");
        }
        return instant;
    }

    /** A day. */
    public LocalDate date(String name) {
        return parsed(name, LocalDate::parse);
    }

    /** An object. */
    public Fields object(String name) {
        if (!(object.get(name) instanceof JsonObject inner)) {
            throw malformed(name, "no object");
        }
        return new Fields(document, place.child(name), inner);
    }

    /** The object itself. */
    public JsonObject value() {
        return object;
    }

    /** The names of the members, in the order of the document. */
    public List<String> names() {
        return List.copyOf(object.members().keySet());
    }

    /** A list of objects; empty where there is none. */
    public List<Fields> objects(String name, int limit) {
        List<Fields> all = new ArrayList<>();
        JsonPointer list = place.child(name);
        for (JsonValue value : values(name, limit)) {
            if (!(value instanceof JsonObject inner)) {
                throw malformed(name, "not a list of objects");
            }
            all.add(new Fields(document, list.child(all.size()), inner));
        }
        return all;
    }

    /** A list of texts; empty where there is none. */
    public List<String> texts(String name, int limit) {
        List<String> all = new ArrayList<>();
        for (JsonValue value : values(name, limit)) {
            if (!(value instanceof JsonString string)
                    || string.value().isEmpty()
                    || string.value().length() > TEXT) {
                throw malformed(name, "not a list of texts");
            }
            all.add(string.value());
        }
        return all;
    }

    private List<JsonValue> values(String name, int limit) {
        if (!has(name)) {
            return List.of();
        }
        if (!(object.get(name) instanceof JsonArray array)
                || array.values().isEmpty()
                || array.values().size() > limit) {
            throw malformed(name, "not a list of 1 to " + limit + " values");
        }
        return array.values();
    }

    /** Makes what the fields say; what does not fit together is malformed as well. */
    public <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new MalformedDocumentException(document, place.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** Refuses a document that says the same in another way than its writer would: in another order, or with what means nothing. */
    public <T> T same(T value, byte[] written) {
        if (!Arrays.equals(canonical(document, object), written)) {
            throw new MalformedDocumentException(document, "", "not written as it should be");
        }
        return value;
    }

    private MalformedDocumentException malformed(String name, String reason) {
        return new MalformedDocumentException(document, place.child(name).toString(), reason);
    }
}
