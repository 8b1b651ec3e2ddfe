package org.sitong.document.internal.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentEditor.Result;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPatch.Action;
import org.sitong.json.JsonPatch.Operation;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/** Patches that speak of one state of a document, applied in order. Not thread-safe. */
public final class Round {

    private Draft draft;

    /** What the patches so far have changed. */
    private final List<JsonPointer> changed = new ArrayList<>();

    /** Begins with a document as it is. */
    public Round(Draft draft) {
        this.draft = draft;
    }

    /** The document as the patches so far have made it. */
    public Draft draft() {
        return draft;
    }

    /** Applies patches in order and tells what became of each. */
    public List<Result> apply(List<JsonPatch> patches) {
        List<Result> atOnce = atOnce(patches, draft);
        return atOnce == null ? patches.stream().map(this::apply).toList() : atOnce;
    }

    private Result apply(JsonPatch patch) {
        Draft before = draft;
        List<JsonPointer> touched = touched(patch, before.value());
        if (touched.stream().anyMatch(place -> changed.stream().anyMatch(known -> meet(place, known)))) {
            return Result.OVERLAP;
        }
        try {
            if (patch.applyTo(before.value()).equals(before.value())) {
                return Result.NOTHING_TO_DO;
            }
        } catch (JsonPatch.Mismatch e) {
            return Result.MISMATCH;
        }
        try {
            draft = before.after(patch);
            changed.addAll(touched);
            return Result.APPLIED;
        } catch (CannotEdit | IllegalArgumentException e) {
            return Result.REFUSED; // an IllegalArgumentException says that a value cannot be written at all
        }
    }

    private static boolean meet(JsonPointer one, JsonPointer other) {
        return one.covers(other) || other.covers(one);
    }

    /** Many scalars in different places, which is what most repairs are, need reading again only once. */
    private @Nullable List<Result> atOnce(List<JsonPatch> patches, Draft before) {
        Map<JsonPointer, JsonValue> scalars = new LinkedHashMap<>();
        JsonValue expected = before.value();
        for (JsonPatch patch : patches) {
            for (Operation operation : patch.operations()) {
                boolean replaces = operation.action() == Action.REPLACE
                        && isScalar(operation.value())
                        && isScalar(before.value().at(operation.path()))
                        && scalars.putIfAbsent(operation.path(), operation.value()) == null;
                if (!replaces && operation.action() != Action.TEST) {
                    return null;
                }
            }
            try {
                JsonValue next = patch.applyTo(before.value());
                if (next.equals(before.value())) {
                    return null;
                }
                expected = patch.applyTo(expected);
            } catch (JsonPatch.Mismatch e) {
                return null;
            }
        }
        Draft after = before.afterScalars(scalars, expected);
        if (after == null) {
            return null;
        }
        draft = after;
        changed.addAll(scalars.keySet());
        return Collections.nCopies(patches.size(), Result.APPLIED);
    }

    private static boolean isScalar(@Nullable JsonValue value) {
        return value != null && !(value instanceof JsonObject) && !(value instanceof JsonArray);
    }

    /** What a patch reads or changes; where elements move up or down, their whole array. */
    private static List<JsonPointer> touched(JsonPatch patch, JsonValue document) {
        return patch.operations().stream()
                .flatMap(operation -> Stream.of(
                                operation.path(), operation.from() == null ? operation.path() : operation.from())
                        .map(place -> operation.action() == Action.TEST || operation.action() == Action.REPLACE
                                ? place
                                : listed(place, document)))
                .distinct()
                .toList();
    }

    private static JsonPointer listed(JsonPointer place, JsonValue document) {
        JsonPointer parent = place.parent();
        return parent != null && !(document.at(parent) instanceof JsonObject) ? parent : place;
    }
}
