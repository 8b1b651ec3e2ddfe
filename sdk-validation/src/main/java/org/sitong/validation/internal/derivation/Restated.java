package org.sitong.validation.internal.derivation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.diff.Names;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.validation.internal.rules.LegalBases;

/**
 * Whether what only one of the two definitions has as a part of its own is said by parts of the other: conditions that one writes
 * as one text and the other as a list, articles of a law that the other names as a whole.
 */
final class Restated {

    /** So much of a text may be left when what the others say is taken out, such as numbering and conjunctions. */
    private static final double LEFT_OVER = 0.15;

    /** Fewer letters than these are found in any text. */
    private static final int LEAST = 4;

    private Restated() {}

    /** Whether the definition that lacks a part says it all the same. */
    static boolean is(Change change, Side base, Side local) {
        JsonValue part = change.from() == null ? change.to() : change.from();
        Side silent = change.from() == null ? base : local;
        if (!(part instanceof JsonObject member)) {
            return false;
        }
        return switch (change.element().path()) {
            case "conditions" -> isSaid(text(member, "text"), texts(silent, "/conditions", "text"));
            case "legalBases" -> change.to() == null && isCitedWhole(member, silent);
            default -> false;
        };
    }

    private static boolean isSaid(String text, List<String> others) {
        String key = Names.key(text);
        if (key.length() < LEAST) {
            return false;
        }
        String left = key;
        for (String other : others) {
            if (other.contains(key)) {
                return true;
            }
            left = left.replace(other, "");
        }
        return left.length() <= LEFT_OVER * key.length();
    }

    private static boolean isCitedWhole(JsonObject basis, Side silent) {
        String title = Names.key(LegalBases.bare(text(basis, "title")));
        return !title.isEmpty()
                && members(silent, "/legalBases")
                        .filter(other -> other.get("article") == null)
                        .anyMatch(other -> title.equals(Names.key(LegalBases.bare(text(other, "title")))));
    }

    /** What texts say, the longest first: a short one may be a part of a longer one. */
    private static List<String> texts(Side side, String list, String name) {
        return members(side, list)
                .map(member -> Names.key(text(member, name)))
                .filter(key -> key.length() >= LEAST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<JsonObject> members(Side side, String list) {
        @Nullable JsonValue members = side.at(JsonPointer.parse(list));
        return members instanceof JsonArray array
                ? array.values().stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
                : Stream.empty();
    }

    private static String text(JsonObject member, String name) {
        return member.get(name) instanceof JsonString text ? text.value() : "";
    }
}
