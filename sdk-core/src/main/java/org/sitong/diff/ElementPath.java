package org.sitong.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;

/**
 * A place in a definition that stays the same place when lists are sorted anew or get other members: members of lists are named
 * by what identifies them, not by position. Immutable and thread-safe.
 *
 * @param steps the steps from the root
 */
public record ElementPath(List<Step> steps) {

    /** The whole definition. */
    public static final ElementPath ROOT = new ElementPath(List.of());

    /** One step of a path. */
    public sealed interface Step {}

    /**
     * Into an element of an object.
     *
     * @param name the element's name
     */
    public record Name(String name) implements Step {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * To a member of a list.
     *
     * @param key the values that identify it, by the names of the elements; for a plain value the value itself under an empty name.
     *     Empty where nothing identifies it
     * @param occurrence which of several members with the same key, from 0
     */
    public record Member(Map<String, JsonValue> key, int occurrence) implements Step {

        /**
         * Copies the key and keeps its order.
         *
         * @param key the values that identify the member
         * @param occurrence which of several
         */
        public Member {
            key = new JsonObject(key).members();
        }

        @Override
        public String toString() {
            String names = key.entrySet().stream()
                    .map(part -> part.getKey().isEmpty()
                            ? part.getValue().toString()
                            : part.getKey() + "=" + part.getValue())
                    .collect(Collectors.joining(","));
            return occurrence == 0 ? names : names + "#" + (occurrence + 1);
        }
    }

    /**
     * Copies the steps.
     *
     * @param steps the steps from the root
     */
    public ElementPath {
        steps = List.copyOf(steps);
    }

    /**
     * Goes on into an element.
     *
     * @param name the element's name
     * @return the path to it
     */
    public ElementPath child(String name) {
        return then(new Name(name));
    }

    /**
     * Goes on.
     *
     * @param step the next step
     * @return the path to it
     */
    public ElementPath then(Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new ElementPath(all);
    }

    /**
     * The path of the element in the element index: list members left out.
     *
     * @return names joined with dots; empty for the root
     */
    public String element() {
        return steps.stream().filter(Name.class::isInstance).map(Step::toString).collect(Collectors.joining("."));
    }

    /** For people, such as {@code materials[name=居民身份证].copies}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Name) {
                text.append(text.isEmpty() ? "" : ".").append(step);
            } else {
                text.append('[').append(step).append(']');
            }
        }
        return text.toString();
    }
}
