package org.sitong.benchmarks.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Definition;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemType;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Completeness;
import org.sitong.standard.CompletenessRow;

/** Leaves out what the completeness table demands, one element at a time, with whatever does as well. */
final class CompletenessMutations {

    private CompletenessMutations() {}

    static List<Mutant> of(CleanDocument document) {
        List<Mutant> mutants = new ArrayList<>();
        for (CompletenessRow row : Completeness.standard().rows()) {
            if (row.concerns(document.kind(), type(document.definition()))) {
                document.places(row.element())
                        .filter(place -> isDemanded(row, document, place))
                        .forEach(place -> mutants.add(
                                new Mutant(document, row.rule(), "left out", place, without(row, document, place))));
            }
        }
        return mutants;
    }

    private static @Nullable ItemType type(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.itemType();
        }
        return definition instanceof ImplementationStandard standard ? standard.itemType() : null;
    }

    private static JsonValue without(CompletenessRow row, CleanDocument document, JsonPointer place) {
        JsonValue value = JsonPatch.EMPTY.remove(place).applyTo(document.value());
        for (String alternative : row.alternatives()) {
            JsonPointer other = near(row, place, alternative);
            if (value.at(other) != null) {
                value = JsonPatch.EMPTY.remove(other).applyTo(value);
            } else if (value.at(place.parent().child(StringUtils.substringBefore(tail(row, alternative), ".")))
                    instanceof JsonValue.JsonArray list) {
                String name = StringUtils.substringAfterLast(alternative, ".");
                for (int i = 0; i < list.values().size(); i++) {
                    JsonPointer inside = place.parent()
                            .child(StringUtils.substringBefore(tail(row, alternative), "."))
                            .child(i)
                            .child(name);
                    value = value.at(inside) == null
                            ? value
                            : JsonPatch.EMPTY.remove(inside).applyTo(value);
                }
            }
        }
        return value;
    }

    private static String tail(CompletenessRow row, String path) {
        String holder =
                StringUtils.substringBeforeLast("." + row.element(), ".").replaceFirst("^\\.", "");
        return path.startsWith(holder + ".") ? path.substring(holder.length() + 1) : path;
    }

    private static boolean isDemanded(CompletenessRow row, CleanDocument document, JsonPointer place) {
        return row.when().present().stream().allMatch(path -> document.value().at(near(row, place, path)) != null)
                && row.when().absent().stream()
                        .allMatch(path -> document.value().at(near(row, place, path)) == null)
                && row.when().equalTo().entrySet().stream()
                        .allMatch(entry -> texts(document.value().at(near(row, place, entry.getKey())))
                                .anyMatch(entry.getValue()::contains));
    }

    private static Stream<String> texts(@Nullable JsonValue value) {
        if (value instanceof JsonValue.JsonArray list) {
            return list.values().stream().flatMap(CompletenessMutations::texts);
        }
        return value == null
                ? Stream.empty()
                : Stream.of(value instanceof JsonValue.JsonString text ? text.value() : value.toString());
    }

    /** The place of another element: in the same members of the lists that both lie in. */
    private static JsonPointer near(CompletenessRow row, JsonPointer place, String path) {
        String[] own = row.element().split("\\.");
        String[] other = path.split("\\.");
        List<String> tokens = place.tokens();
        JsonPointer pointer = JsonPointer.ROOT;
        int token = 0;
        int shared = 0;
        while (shared < other.length - 1 && shared < own.length - 1 && own[shared].equals(other[shared])) {
            pointer = pointer.child(tokens.get(token++));
            if (token < tokens.size() && StringUtils.isNumeric(tokens.get(token))) {
                pointer = pointer.child(tokens.get(token++));
            }
            shared++;
        }
        for (int i = shared; i < other.length; i++) {
            pointer = pointer.child(other[i]);
        }
        return pointer;
    }
}
