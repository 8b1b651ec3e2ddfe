package org.sitong.validation.internal.rules.complete;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** Where structures repeat inside themselves: materials have parts, which are structured as materials. */
final class Nesting {

    private static final Map<Kind, Map<String, String>> NAMES = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            Map<String, String> names = new HashMap<>();
            for (Element element : ElementIndex.standard().elements(kind)) {
                if (element.recursion() != null) {
                    names.put(element.recursion(), element.name());
                }
            }
            NAMES.put(kind, names);
        }
    }

    private Nesting() {}

    /** The name under which an element holds others of its structure; {@code null} where it holds none. */
    static @Nullable String below(Kind kind, String path) {
        return NAMES.getOrDefault(kind, Map.of()).get(path);
    }
}
