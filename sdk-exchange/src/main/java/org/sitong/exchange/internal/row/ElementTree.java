package org.sitong.exchange.internal.row;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.json.JsonValue;

/** A definition that is being put together from fields. Not thread-safe. */
final class ElementTree {

    private final Node.Branch root = new Node.Branch();

    /**
     * Gives an element a value. Several values at an element inside a list go to the list's members in order.
     *
     * @param path the element
     * @param value its value
     * @return whether the element now has this value; it has not where another field has given it another one
     */
    boolean put(ElementPath path, JsonValue value) {
        return put(root, path, value);
    }

    private static boolean put(Node.Branch branch, ElementPath path, JsonValue value) {
        Node present = branch.members().get(path.first());
        if (path.isLeaf()) {
            boolean one = path.firstIsList() && !(value instanceof JsonValue.JsonArray);
            JsonValue whole = one ? new JsonValue.JsonArray(List.of(value)) : value;
            if (present == null) {
                branch.members().put(path.first(), Node.of(whole));
            }
            return present == null || present.value().equals(whole);
        }
        if (path.firstIsList()) {
            return putInList(branch, present, path, value);
        }
        Node inner = present == null ? new Node.Branch() : present;
        branch.members().putIfAbsent(path.first(), inner);
        return inner instanceof Node.Branch below && put(below, path.rest(), value);
    }

    private static boolean putInList(Node.Branch branch, @Nullable Node present, ElementPath path, JsonValue value) {
        List<JsonValue> values = value instanceof JsonValue.JsonArray array ? array.values() : List.of(value);
        Node list = present == null ? new Node.Many(values.size()) : present;
        if (!(list instanceof Node.Many many) || many.members().size() != values.size()) {
            return false;
        }
        branch.members().putIfAbsent(path.first(), many);
        boolean all = true;
        for (int i = 0; i < values.size(); i++) {
            all &= put(many.members().get(i), path.rest(), values.get(i));
        }
        return all;
    }

    /** Whether an element has a value. */
    boolean has(ElementPath path) {
        return find(path) != null;
    }

    /** The text or number at an element; {@code null} where there is none. */
    @Nullable
    String text(ElementPath path) {
        Node node = find(path);
        boolean scalar = node instanceof Node.Leaf leaf
                && !(leaf.value() instanceof JsonValue.JsonArray || leaf.value() instanceof JsonValue.JsonObject);
        return node == null || !scalar ? null : node.value().toString();
    }

    /** The part at an element, or the list that it lies in. */
    private @Nullable Node find(ElementPath path) {
        Node node = root;
        for (String name : path.names()) {
            if (node instanceof Node.Many) {
                return node;
            }
            node = node instanceof Node.Branch branch ? branch.members().get(name) : null;
        }
        return node;
    }

    /** The texts and numbers at an element; of the whole list where it lies in one. */
    Set<String> leaves(ElementPath path) {
        Set<String> texts = new HashSet<>();
        Node node = find(path);
        if (node != null) {
            node.leaves(texts);
        }
        return texts;
    }

    /** All texts and numbers in the definition. */
    Set<String> leaves() {
        Set<String> texts = new HashSet<>();
        root.leaves(texts);
        return texts;
    }

    /** The definition as it stands. */
    JsonValue.JsonObject value() {
        return root.value();
    }
}
