package org.sitong.document;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;

/**
 * Arbitrary definitions made from the shape of their classes, so that a new element is covered the day it is declared.
 * Notes which elements it has filled.
 */
final class ArbitraryDefinitions {

    private static final int DEPTH = 5;
    private static final String[] TEXTS = {
        "", "办理", "440106000000", "0", "no", "a: b", "第一行\n第二行", "\"引号\"", "😀", " 前后 ", "2024-01-01", "null"
    };

    private final Random random;
    private final Set<String> declared = new TreeSet<>();
    private final Set<String> filled = new TreeSet<>();

    ArbitraryDefinitions(Random random) {
        this.random = random;
    }

    Set<String> declared() {
        return declared;
    }

    Set<String> filled() {
        return filled;
    }

    <D extends Definition> D next(Class<D> type) {
        return type.cast(value(type, 0));
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(generic.getActualTypeArguments()[0], depth);
        }
        if (type instanceof ParameterizedType generic) {
            return map(generic.getActualTypeArguments()[1], depth);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        return simple(plain).orElseGet(() -> group(plain, depth));
    }

    private Optional<Object> simple(Class<?> type) {
        if (type == String.class) {
            return Optional.of(TEXTS[random.nextInt(TEXTS.length)]);
        }
        if (type == Boolean.class) {
            return Optional.of(random.nextBoolean());
        }
        if (type == Integer.class) {
            return Optional.of(random.nextInt());
        }
        if (type == BigDecimal.class) {
            return Optional.of(BigDecimal.valueOf(random.nextLong(), random.nextInt(10)));
        }
        if (type == LocalDate.class) {
            return Optional.of(LocalDate.of(1949, 10, 1).plusDays(random.nextInt(60_000)));
        }
        return type == JsonValue.class ? Optional.of(json(2)) : Optional.empty();
    }

    private JsonValue json(int depth) {
        List<JsonValue> leaves = List.of(JsonValue.NULL, JsonValue.of(true), JsonValue.of(-1), JsonValue.of("0440"));
        int choice = random.nextInt(depth == 0 ? leaves.size() : leaves.size() + 2);
        if (choice < leaves.size()) {
            return leaves.get(choice);
        }
        return choice == leaves.size()
                ? new JsonValue.JsonArray(List.of(json(depth - 1), json(depth - 1)))
                : new JsonValue.JsonObject(Map.of("名称", json(depth - 1)));
    }

    private List<Object> list(Type element, int depth) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            values.add(value(element, depth));
        }
        return values;
    }

    private Map<String, Object> map(Type element, int depth) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            values.put("cn.example.field" + i, value(element, depth));
        }
        return values;
    }

    private Object group(Class<?> type, int depth) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (Field field : type.getDeclaredFields()) {
                Optional<Method> setter = Arrays.stream(builder.getClass().getMethods())
                        .filter(method -> method.getName().equals(field.getName())
                                && method.getParameterCount() == 1
                                && method.getParameterTypes()[0].isAssignableFrom(field.getType()))
                        .findFirst();
                boolean wanted =
                        !Modifier.isStatic(field.getModifiers()) && depth < DEPTH && random.nextInt(depth + 2) < 2;
                if (setter.isPresent()) {
                    declared.add(type.getSimpleName() + "." + field.getName());
                }
                if (setter.isPresent() && wanted) {
                    setter.get().invoke(builder, value(field.getGenericType(), depth + 1));
                    filled.add(type.getSimpleName() + "." + field.getName());
                }
            }
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
