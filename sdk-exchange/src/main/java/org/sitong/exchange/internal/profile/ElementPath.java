package org.sitong.exchange.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/**
 * The way to an element, and which parts of it are lists.
 *
 * @param names the names from the root
 * @param lists for each name, whether a list stands there
 */
public record ElementPath(List<String> names, List<Boolean> lists) {

    /** The definition itself. */
    public static final ElementPath ROOT = new ElementPath(List.of(), List.of());

    /** Copies the names. */
    public ElementPath {
        names = List.copyOf(names);
        lists = List.copyOf(lists);
    }

    /**
     * Finds an element of the standard.
     *
     * @param kind the kind of definition
     * @param path names joined with dots
     * @return the way to it, or {@code null} where the standard has no such element
     */
    public static @Nullable ElementPath find(Kind kind, String path) {
        List<String> names = List.of(path.split("\\.", -1));
        List<Boolean> lists = new ArrayList<>();
        for (int i = 1; i <= names.size(); i++) {
            Element element = ElementIndex.standard().find(kind, String.join(".", names.subList(0, i)));
            if (element == null || names.get(i - 1).isEmpty()) {
                return null;
            }
            lists.add(element.list());
        }
        return new ElementPath(names, lists);
    }

    /** The first name. */
    public String first() {
        return names.get(0);
    }

    /** Whether a list stands at the first name. */
    public boolean firstIsList() {
        return lists.get(0);
    }

    /** Whether the first name is the last one. */
    public boolean isLeaf() {
        return names.size() == 1;
    }

    /** The way without its first name. */
    public ElementPath rest() {
        return new ElementPath(names.subList(1, names.size()), lists.subList(1, lists.size()));
    }

    /** Whether this is another element or lies inside it. */
    public boolean isWithin(ElementPath other) {
        return names.size() >= other.names.size()
                && names.subList(0, other.names.size()).equals(other.names);
    }

    /** The way from another element, within which this one lies; {@code null} where it is that element itself. */
    public @Nullable ElementPath from(ElementPath other) {
        int start = other.names.size();
        if (start == 0) {
            return this;
        }
        return start == names.size()
                ? null
                : new ElementPath(names.subList(start, names.size()), lists.subList(start, lists.size()));
    }

    /** Whether the element itself is a list. */
    public boolean isList() {
        return lists.get(lists.size() - 1);
    }

    /** The element's path: names joined with dots. */
    public String path() {
        return String.join(".", names);
    }

    /** The element as a pointer, positions in lists left out. */
    public String pointer() {
        return pointer(names);
    }

    /** The outermost place that exists once in a document: the element, or the list that holds it. */
    public String columnPointer() {
        int list = lists.indexOf(true);
        return list < 0 ? pointer() : pointer(names.subList(0, list + 1));
    }

    private static String pointer(List<String> names) {
        return names.stream().collect(Collectors.joining("/", "/", ""));
    }
}
