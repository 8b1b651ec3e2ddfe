package org.sitong.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.standard.internal.ElementTable;

/**
 * The elements of every kind of definition, with names, descriptions, policies, sources and exchange columns. Nothing
 * parses a schema to learn them. Immutable and thread-safe; read once, when it is first used.
 */
public final class ElementIndex {

    private final Map<Kind, Map<String, Element>> elements = new LinkedHashMap<>();
    private final Map<Kind, Map<String, List<Element>>> children = new LinkedHashMap<>();

    ElementIndex(Map<Kind, List<Element>> table) {
        table.forEach((kind, list) -> {
            Map<String, Element> byPath = new LinkedHashMap<>();
            list.forEach(element -> byPath.put(element.path(), element));
            elements.put(kind, Collections.unmodifiableMap(byPath));
            children.put(kind, byParent(list));
        });
    }

    private static Map<String, List<Element>> byParent(List<Element> list) {
        Map<String, List<Element>> below = new LinkedHashMap<>();
        for (Element element : list) {
            if (!element.path().isEmpty()) {
                below.computeIfAbsent(above(element), absent -> new ArrayList<>())
                        .add(element);
            }
        }
        below.replaceAll((path, members) -> List.copyOf(members));
        return below;
    }

    private static String above(Element element) {
        return element.path().substring(0, Math.max(0, element.path().lastIndexOf('.')));
    }

    private static final class Holder {
        static final ElementIndex STANDARD = new ElementIndex(ElementTable.load());
    }

    /**
     * The elements of the current version of the standard.
     *
     * @return the index
     */
    public static ElementIndex standard() {
        return Holder.STANDARD;
    }

    /**
     * All elements of a kind, the root first, parents before what they hold, in the schemas' order.
     *
     * @param kind the kind
     * @return the elements
     */
    public List<Element> elements(Kind kind) {
        return List.copyOf(of(kind).values());
    }

    /**
     * Finds an element by its path.
     *
     * @param kind the kind
     * @param path the path, such as {@code timeLimits.promised}; where a structure repeats, the repeated part may be
     *     given ({@code materials.parts.name} is {@code materials.name})
     * @return the element, or {@code null} where the kind has none
     */
    public @Nullable Element find(Kind kind, String path) {
        Element element = root(kind);
        for (String name : StringUtils.split(path, '.')) {
            element = element == null ? null : child(element, name);
        }
        return element;
    }

    /**
     * Finds the element that a value belongs to.
     *
     * @param kind the kind of the document
     * @param pointer where the value is, such as {@code /materials/0/name}
     * @return the element, or {@code null} where the standard has none there
     */
    public @Nullable Element find(Kind kind, JsonPointer pointer) {
        Trace trace = trace(kind, pointer);
        return trace.complete() ? trace.element() : null;
    }

    /**
     * Finds the innermost element at or above a place.
     *
     * @param kind the kind of the document
     * @param pointer any place in it
     * @return the element; the root where the standard knows nothing nearer
     */
    public Element nearest(Kind kind, JsonPointer pointer) {
        return trace(kind, pointer).element();
    }

    /**
     * The element above.
     *
     * @param element an element of this index
     * @return the element that holds it, or {@code null} for the root
     */
    public @Nullable Element parent(Element element) {
        return element.path().isEmpty() ? null : of(element.kind()).get(above(element));
    }

    /**
     * The elements directly below.
     *
     * @param element an element of this index
     * @return the elements in the schemas' order; those of the repeated structure where the structure repeats
     */
    public List<Element> children(Element element) {
        return children.get(element.kind()).getOrDefault(structure(element), List.of());
    }

    /**
     * The derivation policy that holds for an element: its own or the nearest above.
     *
     * @param element an element of this index
     * @return the policy, or {@code null} for a root
     */
    public @Nullable DerivationPolicy derivation(Element element) {
        return inherited(element, Element::derivation);
    }

    /**
     * Whom a change of an element burdens: what it says itself or the nearest above.
     *
     * @param element an element of this index
     * @return the burden, or {@code null} for a root
     */
    public @Nullable Burden burden(Element element) {
        return inherited(element, Element::burden);
    }

    /**
     * Finds elements by what a person may type: a path or its end, a name in either language, an exchange column, or a
     * part of one of these. Exact matches come first.
     *
     * @param text what was typed; case does not matter
     * @return the elements; empty where nothing matches
     */
    public List<Element> search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<List<Element>> ranks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        elements.values()
                .forEach(byPath -> byPath.values().forEach(element -> {
                    int rank = rank(element, wanted);
                    if (rank >= 0) {
                        ranks.get(rank).add(element);
                    }
                }));
        return ranks.stream().flatMap(List::stream).toList();
    }

    private static int rank(Element element, String wanted) {
        String path = element.path().toLowerCase(Locale.ROOT);
        if (path.equals(wanted) || path.isEmpty() && element.kind().token().equalsIgnoreCase(wanted)) {
            return 0;
        }
        List<String> names = List.of(element.title().zh(), element.title().en().toLowerCase(Locale.ROOT));
        if (path.endsWith("." + wanted) || names.contains(wanted)) {
            return 1;
        }
        if (element.exchangeColumns().stream()
                .anyMatch(column -> column.equals(wanted) || column.endsWith("." + wanted))) {
            return 2;
        }
        return path.contains(wanted) || names.stream().anyMatch(name -> name.contains(wanted)) ? 3 : -1;
    }

    private <T> @Nullable T inherited(Element element, Function<Element, @Nullable T> property) {
        Element at = element;
        while (at != null) {
            T value = property.apply(at);
            if (value != null) {
                return value;
            }
            at = parent(at);
        }
        return null;
    }

    private Trace trace(Kind kind, JsonPointer pointer) {
        Element element = root(kind);
        boolean memberExpected = false;
        for (String token : pointer.tokens()) {
            if (memberExpected && JsonPointer.index(token) >= 0) {
                memberExpected = false;
                continue;
            }
            Element child = child(element, token);
            if (child == null) {
                return new Trace(element, false);
            }
            element = child;
            memberExpected = child.list();
        }
        return new Trace(element, true);
    }

    private record Trace(Element element, boolean complete) {}

    /**
     * An element directly below.
     *
     * @param element an element of this index
     * @param name its name
     * @return the element, that of the repeated structure where the structure repeats; {@code null} where there is none
     */
    public @Nullable Element child(Element element, String name) {
        return name.indexOf('.') >= 0 ? null : of(element.kind()).get(prefix(element) + name);
    }

    private static String prefix(Element element) {
        String path = structure(element);
        return path.isEmpty() ? "" : path + ".";
    }

    /** The path below which its elements stand. */
    private static String structure(Element element) {
        return element.recursion() == null ? element.path() : element.recursion();
    }

    /**
     * The element that stands for a whole definition.
     *
     * @param kind the kind
     * @return its root, with the empty path
     */
    public Element root(Kind kind) {
        return of(kind).get("");
    }

    private Map<String, Element> of(Kind kind) {
        return elements.get(kind);
    }
}
