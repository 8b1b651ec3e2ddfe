package org.sitong.exchange.internal.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.json.JsonValue;

/** A part of a definition that is being put together. */
sealed interface Node {

    /** The part as it stands. */
    JsonValue value();

    /** Collects the texts and numbers in it. */
    void leaves(Set<String> texts);

    /** A value that is given whole. */
    record Leaf(JsonValue value) implements Node {
        @Override
        public void leaves(Set<String> texts) {
            collect(value, texts);
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
            members.forEach((name, node) -> values.put(name, node.value()));
            return new JsonValue.JsonObject(values);
        }

        @Override
        public void leaves(Set<String> texts) {
            members.values().forEach(node -> node.leaves(texts));
        }
    }

    /** A list of objects that several fields may add to, each field in order. */
    record Many(List<Branch> members) implements Node {
        /** A list of objects without members. */
        Many(int size) {
            this(new ArrayList<>());
            for (int i = 0; i < size; i++) {
                members.add(new Branch());
            }
        }

        @Override
        public JsonValue value() {
            return new JsonValue.JsonArray(
                    members.stream().map(node -> (JsonValue) node.value()).toList());
        }

        @Override
        public void leaves(Set<String> texts) {
            members.forEach(node -> node.leaves(texts));
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
