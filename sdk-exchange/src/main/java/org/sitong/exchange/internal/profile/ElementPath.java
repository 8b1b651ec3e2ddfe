package org.sitong.exchange.internal.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/**
 * The way to an element, and which parts of it are lists. Immutable and thread-safe; what is asked for every cell is worked
 * out once.
 */
public final class ElementPath {

    /** The definition itself. */
    public static final ElementPath ROOT = new ElementPath(List.of(), List.of());

    private final List<String> names;
    private final List<Boolean> lists;
    private final @Nullable ElementPath rest;
    private final String pointer;
    private final String columnPointer;

    /**
     * Makes a way.
     *
     * @param names the names from the root
     * @param lists for each name, whether a list stands there
     */
    public ElementPath(List<String> names, List<Boolean> lists) {
        this.names = List.copyOf(names);
        this.lists = List.copyOf(lists);
        int size = this.names.size();
        int list = this.lists.indexOf(true);
        this.rest = size < 2 ? null : new ElementPath(this.names.subList(1, size), this.lists.subList(1, size));
        this.pointer = pointer(this.names);
        this.columnPointer = list < 0 ? pointer : pointer(this.names.subList(0, list + 1));
    }

    private static String pointer(List<String> names) {
        return "/" + String.join("/", names);
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

    /** The names from the root. */
    public List<String> names() {
        return names;
    }

    /** For each name, whether a list stands there. */
    public List<Boolean> lists() {
        return lists;
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
        if (rest == null) {
            throw new IllegalStateException("There is no more than one name in " + names);
        }
        return rest;
    }

    /** Whether this is another element or lies inside it. */
    public boolean isWithin(ElementPath other) {
        int size = other.names.size();
        if (names.size() < size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!names.get(i).equals(other.names.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The way from another element, within which this one lies; {@code null} where it is that element itself. */
    public @Nullable ElementPath from(ElementPath other) {
        ElementPath way = this;
        for (int i = 0; i < other.names.size() && way != null; i++) {
            way = way.rest;
        }
        return way;
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
        return pointer;
    }

    /** The outermost place that exists once in a document: the element, or the list that holds it. */
    public String columnPointer() {
        return columnPointer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementPath path && names.equals(path.names) && lists.equals(path.lists);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return path();
    }
}
