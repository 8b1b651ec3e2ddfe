package org.sitong.document.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonToken;
import org.sitong.json.JsonValue;

/** The types that elements of definitions may have. */
final class Codecs {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,60}(?:\\.[0-9]{1,60})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Map<Class<?>, Codec> SIMPLE = Map.of(
            String.class,
            simple("text", Codecs::text, value -> JsonValue.of((String) value)),
            Boolean.class,
            simple(
                    "boolean",
                    json -> json instanceof JsonValue.JsonBoolean truth ? truth.value() : null,
                    value -> JsonValue.of((boolean) value)),
            Integer.class,
            simple("integer", Codecs::integer, value -> JsonValue.of((int) value)),
            BigDecimal.class,
            simple("decimal", Codecs::decimal, value -> JsonValue.of(((BigDecimal) value).toPlainString())),
            LocalDate.class,
            simple("date", Codecs::date, value -> JsonValue.of(value.toString())),
            JsonValue.class,
            simple("any", json -> json, value -> (JsonValue) value));

    private Codecs() {}

    /** The codec for an element's declared type. */
    static Codec of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? new ListCodec(of(arguments[0]))
                    : new MapCodec(of(arguments[1]));
        }
        Class<?> plain = (Class<?>) type;
        Codec simple = SIMPLE.get(plain);
        if (simple != null) {
            return simple;
        }
        return plain.isEnum() ? new TokenCodec(plain) : new ObjectCodec(plain);
    }

    private static @Nullable Object text(JsonValue json) {
        return json instanceof JsonValue.JsonString string ? string.value() : null;
    }

    private static @Nullable Object integer(JsonValue json) {
        if (!(json instanceof JsonValue.JsonNumber number)) {
            return null;
        }
        try {
            return number.value().intValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable Object decimal(JsonValue json) {
        return json instanceof JsonValue.JsonString string
                        && DECIMAL.matcher(string.value()).matches()
                ? new BigDecimal(string.value())
                : null;
    }

    private static @Nullable Object date(JsonValue json) {
        if (!(json instanceof JsonValue.JsonString string)
                || !DATE.matcher(string.value()).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(string.value());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Codec simple(
            String name, Function<JsonValue, @Nullable Object> read, Function<Object, JsonValue> write) {
        return new Codec() {
            @Override
            public @Nullable Object read(JsonValue json, BindContext context) {
                Object value = read.apply(json);
                if (value == null) {
                    context.wrongType(name);
                }
                return value;
            }

            @Override
            public JsonValue write(Object value) {
                return write.apply(value);
            }
        };
    }

    /** A closed list: one fixed string for each value. */
    private static final class TokenCodec implements Codec {
        private final Map<String, Object> constants = new LinkedHashMap<>();

        TokenCodec(Class<?> type) {
            for (Object constant : type.getEnumConstants()) {
                constants.put(((JsonToken) constant).token(), constant);
            }
        }

        @Override
        public @Nullable Object read(JsonValue json, BindContext context) {
            if (!(json instanceof JsonValue.JsonString string)) {
                context.wrongType("text");
                return null;
            }
            Object constant = constants.get(string.value());
            if (constant == null) {
                context.leftOut("document.unknown-token", string.value());
            }
            return constant;
        }

        @Override
        public JsonValue write(Object value) {
            return JsonValue.of(((JsonToken) value).token());
        }
    }

    /** A group of elements. Its shape is looked up when needed, because groups may nest in themselves. */
    private record ObjectCodec(Class<?> type) implements Codec {
        @Override
        public @Nullable Object read(JsonValue json, BindContext context) {
            if (json instanceof JsonValue.JsonObject object) {
                return DefinitionBinder.read(object, type, context);
            }
            context.wrongType("object");
            return null;
        }

        @Override
        public Object blank() {
            Shape shape = Shape.of(type);
            return shape.build(shape.newBuilder());
        }

        @Override
        public JsonValue write(Object value) {
            return DefinitionBinder.write(value);
        }
    }

    /** A list. A group that cannot be read leaves a blank one, so that the others keep their positions in the document. */
    private record ListCodec(Codec element) implements Codec {
        @Override
        public @Nullable Object read(JsonValue json, BindContext context) {
            if (!(json instanceof JsonValue.JsonArray array)) {
                context.wrongType("list");
                return null;
            }
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < array.values().size(); i++) {
                context.enter(i);
                Object value = element.read(array.values().get(i), context);
                Object kept = value == null ? element.blank() : value;
                if (kept != null) {
                    values.add(kept);
                }
                context.leave();
            }
            return values;
        }

        @Override
        public @Nullable JsonValue write(Object value) {
            List<JsonValue> values = new ArrayList<>();
            for (Object each : (List<?>) value) {
                JsonValue written = element.write(each);
                if (written != null) {
                    values.add(written);
                }
            }
            return values.isEmpty() ? null : new JsonValue.JsonArray(values);
        }
    }

    private record MapCodec(Codec element) implements Codec {
        @Override
        public @Nullable Object read(JsonValue json, BindContext context) {
            if (!(json instanceof JsonValue.JsonObject object)) {
                context.wrongType("object");
                return null;
            }
            Map<String, Object> values = new LinkedHashMap<>();
            object.members().forEach((name, member) -> {
                context.enter(name);
                Object value = element.read(member, context);
                if (value != null) {
                    values.put(name, value);
                }
                context.leave();
            });
            return values;
        }

        @Override
        public @Nullable JsonValue write(Object value) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((name, member) -> {
                JsonValue written = element.write(member);
                if (written != null) {
                    members.put((String) name, written);
                }
            });
            return members.isEmpty() ? null : new JsonValue.JsonObject(members);
        }
    }
}
