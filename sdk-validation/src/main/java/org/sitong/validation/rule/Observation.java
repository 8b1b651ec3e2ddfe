package org.sitong.validation.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.AccessLevel;
import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.Basis;
import org.sitong.validation.Related;

/**
 * What a rule saw at one place; the engine makes a finding of it. Immutable and thread-safe: every method that adds
 * something gives a new observation.
 */
@Value
@Builder(access = AccessLevel.PRIVATE, toBuilder = true)
public class Observation {

    /** The place; of something missing, the object that lacks it. */
    JsonPointer pointer;

    /** The element that is missing, where it would be; {@code null} where the place itself is spoken of. */
    @Nullable
    JsonPointer missing;

    /** Which of the rule's messages; empty where it has one. */
    @Builder.Default
    String variant = "";

    /** What the message is said with, by name. */
    @Builder.Default
    Map<String, Object> arguments = Map.of();

    /** The names of the arguments that belong to the finding's identity. */
    @Builder.Default
    List<String> salient = List.of();

    /** Other places. */
    @Builder.Default
    List<Related> related = List.of();

    /** A severity of its own; {@code null} where the rule's holds. */
    @Nullable
    Severity severity;

    /** A basis of its own; {@code null} where the rule's holds. */
    @Nullable
    List<Basis> basis;

    /** A safe repair, an array of JSON Patch operations (RFC 6902); {@code null} where there is none. */
    @Nullable
    JsonValue fix;

    /**
     * Begins an observation.
     *
     * @param pointer the place; of something missing, the object that lacks it
     * @return the observation
     */
    public static Observation at(JsonPointer pointer) {
        return builder().pointer(Objects.requireNonNull(pointer, "pointer")).build();
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
     * Names the element that is missing, so that an imported definition's finding can name the source field meant for it.
     *
     * @param place where the element would be
     * @return the observation
     */
    public Observation missing(JsonPointer place) {
        return toBuilder().missing(Objects.requireNonNull(place, "place")).build();
    }

    /**
     * Chooses among the rule's messages.
     *
     * @param name what follows {@code .message.} in the message's key
     * @return the observation
     */
    public Observation variant(String name) {
        return toBuilder().variant(Objects.requireNonNull(name, "name")).build();
    }

    /**
     * Gives the message an argument that may change while the finding stays the same one.
     *
     * @param name the name between braces
     * @param value a text, a number, a bilingual text, a phrase, or a list of these
     * @return the observation
     */
    public Observation with(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(arguments);
        all.put(name, Objects.requireNonNull(value, name));
        return toBuilder().arguments(Collections.unmodifiableMap(all)).build();
    }

    /**
     * Gives the message an argument that tells this finding from others of the same rule at the same place.
     *
     * @param name the name between braces
     * @param value as in {@link #with}
     * @return the observation
     */
    public Observation naming(String name, Object value) {
        return with(name, value).toBuilder().salient(added(salient, name)).build();
    }

    /**
     * Points at another place.
     *
     * @param place the place
     * @return the observation
     */
    public Observation related(Related place) {
        return toBuilder().related(added(related, place)).build();
    }

    /**
     * Grades this one finding otherwise than its rule's card says.
     *
     * @param own the severity of this finding
     * @return the observation
     */
    public Observation graded(Severity own) {
        return toBuilder().severity(Objects.requireNonNull(own, "own")).build();
    }

    /**
     * Rests this one finding on something else than its rule's card says.
     *
     * @param own the basis of this finding
     * @return the observation
     */
    public Observation restingOn(List<Basis> own) {
        return toBuilder().basis(List.copyOf(own)).build();
    }

    /**
     * Brings a safe repair.
     *
     * @param patch a JSON Patch (RFC 6902): an array of operations
     * @return the observation
     */
    public Observation repairedBy(JsonValue patch) {
        return toBuilder().fix(Objects.requireNonNull(patch, "patch")).build();
    }

    private static <T> List<T> added(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(Objects.requireNonNull(more));
        return Collections.unmodifiableList(all);
    }
}
