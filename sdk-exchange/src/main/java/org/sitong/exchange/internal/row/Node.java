package org.sitong.exchange.internal.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.json.JsonValue;

/** A part of a definition that is being put together. Not thread-safe. */
sealed interface Node {

    /** The part as it stands. */
    JsonValue value();

    /** Collects the texts and numbers in it. */
    void leaves(Set<String> texts);

    /** Whether nothing has been put into it. */
    boolean isEmpty();

    /** A value that is given whole. */
    record Leaf(JsonValue value) implements Node {
        @Override
        public void leaves(Set<String> texts) {
            collect(value, texts);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        private static void collect(JsonValue value, Set<String> texts) {
            if (value instanceof JsonValue.JsonArray array) {
                array.values().forEach(member -> collect(member, texts));
            } else if (value instanceof JsonValue.JsonObject object) {
                object.members().values().forEach(member -> collect(member, texts));
            } else if (value instanceof JsonValue.JsonString || value instanceof JsonValue.JsonNumber) {
                texts.add(value.toString());
            }
        }
    }

    /** An object that several fields may add to. */
    record Branch(Map<String, Node> members) implements Node {
        /** An object without members. */
        Branch() {
            this(new LinkedHashMap<>());
        }

        @Override
        public JsonValue.JsonObject value() {
            Map<String, JsonValue> values = new LinkedHashMap<>();
            members.forEach((name, node) -> {
                if (!(node instanceof Many many && many.isEmpty())) {
                    values.put(name, node.value());
                }
            });
            return new JsonValue.JsonObject(values);
        }

        @Override
        public void leaves(Set<String> texts) {
            members.values().forEach(node -> node.leaves(texts));
        }

        @Override
        public boolean isEmpty() {
            return members.values().stream().allMatch(node -> node instanceof Many && node.isEmpty());
        }

        /**
         * Gives an element a value. Several values at an element inside a list go to the list's members in order.
         *
         * @param path the element, seen from here
         * @param value its value
         * @return whether the element now has this value; it has not where another field has given it another one
         */
        boolean put(ElementPath path, JsonValue value) {
            Node present = members.get(path.first());
            if (path.isLeaf()) {
                boolean one = path.firstIsList() && !(value instanceof JsonValue.JsonArray);
                JsonValue whole = one ? new JsonValue.JsonArray(List.of(value)) : value;
                if (present == null) {
                    members.put(path.first(), Node.of(whole));
                }
                return present == null || present.value().equals(whole);
            }
            if (path.firstIsList()) {
                return putInList(present, path, value);
            }
            Node inner = present == null ? new Branch() : present;
            members.putIfAbsent(path.first(), inner);
            return inner instanceof Branch below && below.put(path.rest(), value);
        }

        private boolean putInList(@Nullable Node present, ElementPath path, JsonValue value) {
            List<JsonValue> values = value instanceof JsonValue.JsonArray array ? array.values() : List.of(value);
            Node list =
                    present == null || present instanceof Many && present.isEmpty() ? new Many(values.size()) : present;
            if (!(list instanceof Many many) || many.members().size() != values.size()) {
                return false;
            }
            members.put(path.first(), many);
            boolean all = true;
            for (int i = 0; i < values.size(); i++) {
                all &= many.members().get(i) instanceof Branch member && member.put(path.rest(), values.get(i));
            }
            return all;
        }

        /** The list at an element, to add members to; {@code null} where something else stands there or above it. */
        @Nullable
        Many list(ElementPath path) {
            Node next = members.get(path.first());
            if (path.isLeaf()) {
                members.putIfAbsent(path.first(), new Many());
                return members.get(path.first()) instanceof Many many ? many : null;
            }
            Node inner = next == null ? new Branch() : next;
            members.putIfAbsent(path.first(), inner);
            return inner instanceof Branch below ? below.list(path.rest()) : null;
        }

        /** The part at an element, or the list that it lies in; {@code null} where there is none. */
        @Nullable
        Node find(ElementPath path) {
            Node node = this;
            for (String name : path.names()) {
                if (node instanceof Many) {
                    return node;
                }
                node = node instanceof Branch branch ? branch.members().get(name) : null;
            }
            return node instanceof Many && node.isEmpty() ? null : node;
        }
    }

    /** A list whose members several fields may add to. */
    record Many(List<Node> members) implements Node {
        /** A list without members. */
        Many() {
            this(new ArrayList<>());
        }

        /** A list of objects without members. */
        Many(int size) {
            this();
            for (int i = 0; i < size; i++) {
                members.add(new Branch());
            }
        }

        @Override
        public JsonValue value() {
            return new JsonValue.JsonArray(members.stream().map(Node::value).toList());
        }

        @Override
        public void leaves(Set<String> texts) {
            members.forEach(node -> node.leaves(texts));
        }

        @Override
        public boolean isEmpty() {
            return members.isEmpty();
        }
    }

    /** A value as a part that further fields may add to. */
    static Node of(JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            Branch branch = new Branch();
            object.members().forEach((name, member) -> branch.members().put(name, of(member)));
            return branch;
        }
        return new Leaf(value);
    }
}
