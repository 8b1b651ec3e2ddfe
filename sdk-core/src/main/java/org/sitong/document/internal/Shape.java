package org.sitong.document.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a value class: its private final fields in the order of their declaration, each read through its
 * accessor and set through the builder's method of the same name. A field that the builder does not know is fixed.
 */
final class Shape {

    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType SETTER = MethodType.methodType(void.class, Object.class, Object.class);
    private static final MethodType FACTORY = MethodType.methodType(Object.class);

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            try {
                return new Shape(type);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(type.getName() + " is no value class with a builder", e);
            }
        }
    };

    /** One element. */
    record Element(
            String name,
            Codec codec,
            MethodHandle getter,
            @Nullable MethodHandle setter) {

        @Nullable
        Object get(Object value) {
            return Shape.invoke(() -> getter.invokeExact(value));
        }

        void set(Object builder, Object value) {
            MethodHandle method = setter;
            if (method != null) {
                Shape.invoke(() -> {
                    method.invokeExact(builder, value);
                    return null;
                });
            }
        }
    }

    private final List<Element> elements;
    private final Map<String, Element> byName = new LinkedHashMap<>();
    private final MethodHandle factory;
    private final MethodHandle build;

    private Shape(Class<?> type) throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        Method factoryMethod = type.getMethod("builder");
        Class<?> builder = factoryMethod.getReturnType();
        factory = lookup.unreflect(factoryMethod).asType(FACTORY);
        build = lookup.unreflect(builder.getMethod("build")).asType(GETTER);
        List<Element> found = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                found.add(element(lookup, type, field, builder));
            }
        }
        elements = List.copyOf(found);
        elements.forEach(element -> byName.put(element.name(), element));
    }

    private static Element element(MethodHandles.Lookup lookup, Class<?> type, Field field, Class<?> builder)
            throws ReflectiveOperationException {
        MethodHandle getter = lookup.unreflect(type.getMethod(field.getName())).asType(GETTER);
        Method method = Arrays.stream(builder.getMethods())
                .filter(candidate -> candidate.getName().equals(field.getName())
                        && candidate.getParameterCount() == 1
                        && candidate.getParameterTypes()[0].isAssignableFrom(field.getType()))
                .findFirst()
                .orElse(null);
        MethodHandle setter = method == null ? null : lookup.unreflect(method).asType(SETTER);
        return new Element(field.getName(), Codecs.of(field.getGenericType()), getter, setter);
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Element> elements() {
        return elements;
    }

    @Nullable
    Element element(String name) {
        return byName.get(name);
    }

    Object newBuilder() {
        return invoke(() -> factory.invokeExact());
    }

    Object build(Object builder) {
        return invoke(() -> build.invokeExact(builder));
    }

    /** A call through a handle. */
    private interface Call {
        Object run() throws Throwable;
    }

    private static Object invoke(Call call) {
        try {
            return call.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Accessors and builders throw no checked exceptions", e);
        }
    }
}
