package org.sitong.validation.internal.derivation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Names;
import org.sitong.item.ExplicitNone;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;

/** Whether a definition says which members a list has, or is silent about it. */
final class Lists {

    /** Elements that can be declared to be none: of these, silence says nothing. */
    private static final Set<String> DECLARABLE =
            Arrays.stream(ExplicitNone.values()).map(ExplicitNone::token).collect(Collectors.toUnmodifiableSet());

    private Lists() {}

    /**
     * Whether a definition says which members a list has, if only that there are none.
     *
     * @param silent the definition that lacks a member
     * @param other the definition that has it
     * @param member where the other one has it
     */
    static boolean isSaid(Side silent, Side other, Element list, JsonPointer member) {
        JsonPointer place = above(member);
        JsonPointer holder = place.tokens().isEmpty() ? place : above(place);
        if (holder.tokens().stream().anyMatch(token -> JsonPointer.index(token) >= 0)) {
            return isSaidOfMember(silent, other, list, holder);
        }
        if (silent.at(place) != null || silent.declaresNone(list.name())) {
            return true;
        }
        return !DECLARABLE.contains(list.name()) && !holder.tokens().isEmpty() && silent.at(holder) != null;
    }

    /** The list stands in a member of another list, which may stand elsewhere in the silent definition. */
    private static boolean isSaidOfMember(Side silent, Side other, Element list, JsonPointer holder) {
        if (!(other.at(holder) instanceof JsonObject has) || !(silent.at(above(holder)) instanceof JsonArray members)) {
            return true;
        }
        List<JsonObject> same = members.values().stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(each -> isSame(has, each))
                .toList();
        return same.isEmpty() || same.stream().anyMatch(each -> each.get(list.name()) != null);
    }

    private static boolean isSame(JsonObject one, JsonObject other) {
        return Stream.of("id", "name")
                .anyMatch(name -> one.get(name) != null && Names.same(text(one.get(name)), text(other.get(name))));
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        return Objects.toString(value, null);
    }

    private static JsonPointer above(JsonPointer place) {
        JsonPointer above = JsonPointer.ROOT;
        for (String token : place.tokens().subList(0, place.tokens().size() - 1)) {
            above = above.child(token);
        }
        return above;
    }
}
