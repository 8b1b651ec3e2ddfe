package org.sitong.validation.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.Related;

/**
 * What a rule saw at one place; the engine makes a finding of it. Immutable and thread-safe: every method that adds
 * something gives a new observation.
 */
public final class Observation {

    private final JsonPointer pointer;
    private final String variant;
    private final Map<String, Object> arguments;
    private final List<String> salient;
    private final List<Related> related;
    private final @Nullable Severity severity;
    private final @Nullable JsonValue fix;

    private Observation(
            JsonPointer pointer,
            String variant,
            Map<String, Object> arguments,
            List<String> salient,
            List<Related> related,
            @Nullable Severity severity,
            @Nullable JsonValue fix) {
        this.pointer = pointer;
        this.variant = variant;
        this.arguments = arguments;
        this.salient = salient;
        this.related = related;
        this.severity = severity;
        this.fix = fix;
    }

    /**
     * Begins an observation.
     *
     * @param pointer the place; of something missing, the object that lacks it
     * @return the observation
     */
    public static Observation at(JsonPointer pointer) {
        return new Observation(
                Objects.requireNonNull(pointer, "pointer"), "", Map.of(), List.of(), List.of(), null, null);
    }

    /**
     * Begins an observation.
     *
     * @param pointer the place as text, such as {@code /timeLimits/promised}
     * @return the observation
     */
    public static Observation at(String pointer) {
        return at(JsonPointer.parse(pointer));
    }

    /**
     * Chooses among the rule's messages.
     *
     * @param name what follows {@code .message.} in the message's key
     * @return the observation
     */
    public Observation variant(String name) {
        return new Observation(pointer, name, arguments, salient, related, severity, fix);
    }

    /**
     * Gives the message an argument that may change while the finding stays the same one.
     *
     * @param name the name between braces
     * @param value a text, a number, a bilingual text, a phrase, or a list of these
     * @return the observation
     */
    public Observation with(String name, Object value) {
        return new Observation(pointer, variant, added(name, value), salient, related, severity, fix);
    }

    /**
     * Gives the message an argument that tells this finding from others of the same rule at the same place.
     *
     * @param name the name between braces
     * @param value as in {@link #with}
     * @return the observation
     */
    public Observation naming(String name, Object value) {
        List<String> names = new ArrayList<>(salient);
        names.add(name);
        return new Observation(
                pointer, variant, added(name, value), Collections.unmodifiableList(names), related, severity, fix);
    }

    /**
     * Points at another place.
     *
     * @param place the place
     * @return the observation
     */
    public Observation related(Related place) {
        List<Related> places = new ArrayList<>(related);
        places.add(place);
        return new Observation(
                pointer, variant, arguments, salient, Collections.unmodifiableList(places), severity, fix);
    }

    /**
     * Grades this one finding otherwise than its rule's card says.
     *
     * @param graver the severity of this finding
     * @return the observation
     */
    public Observation graded(Severity graver) {
        return new Observation(pointer, variant, arguments, salient, related, graver, fix);
    }

    /**
     * Brings a safe repair.
     *
     * @param patch a JSON Patch (RFC 6902): an array of operations
     * @return the observation
     */
    public Observation fix(JsonValue patch) {
        return new Observation(pointer, variant, arguments, salient, related, severity, patch);
    }

    private Map<String, Object> added(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(arguments);
        all.put(name, Objects.requireNonNull(value, name));
        return Collections.unmodifiableMap(all);
    }

    /**
     * The place.
     *
     * @return the pointer
     */
    public JsonPointer pointer() {
        return pointer;
    }

    /**
     * Which of the rule's messages.
     *
     * @return the variant; empty where the rule has one message
     */
    public String variant() {
        return variant;
    }

    /**
     * What the message is said with.
     *
     * @return the arguments by name
     */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /**
     * The arguments that belong to the finding's identity.
     *
     * @return their names
     */
    public List<String> salient() {
        return salient;
    }

    /**
     * Other places.
     *
     * @return the places
     */
    public List<Related> related() {
        return related;
    }

    /**
     * A severity of its own.
     *
     * @return the severity, or {@code null} where the rule's holds
     */
    public @Nullable Severity severity() {
        return severity;
    }

    /**
     * A safe repair.
     *
     * @return the JSON Patch, or {@code null} where there is none
     */
    public @Nullable JsonValue fix() {
        return fix;
    }
}
