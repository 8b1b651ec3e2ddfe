package org.sitong.validation.internal.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.diff.ElementPath;
import org.sitong.diff.Names;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/**
 * The place at which a change is told: for what identifies a part of a list the part itself, which is there under one name or
 * another or not at all; for a member of a list of plain values the whole list.
 *
 * @param element the element
 * @param path the place as the change names it
 * @param isAbove whether it is one step above the change
 */
record Place(Element element, ElementPath path, boolean isAbove) {

    static Place of(Change change) {
        Element element = change.element();
        List<ElementPath.Step> steps = change.path().steps();
        ElementPath.Step last = steps.get(steps.size() - 1);
        ElementPath above = new ElementPath(steps.subList(0, steps.size() - 1));
        if (last instanceof ElementPath.Member member) {
            boolean isPlain = member.key().containsKey("");
            return new Place(element, isPlain ? above : change.path(), isPlain);
        }
        Element holder = ElementIndex.standard().parent(element);
        return holder != null && holder.list() && ComparedParts.isIdentifying(element, holder)
                ? new Place(holder, above, true)
                : new Place(element, change.path(), false);
    }

    /** The place in a definition; {@code null} where the definition does not have it. */
    @Nullable
    Spot in(Peer peer, @Nullable JsonPointer pointer) {
        if (pointer == null && isPart() && !isAbove) {
            return null;
        }
        @Nullable JsonPointer given = pointer != null && isAbove ? pointer.parent() : pointer;
        JsonPointer found = given == null ? find(peer.item()) : given;
        return found == null ? null : new Spot(peer.form().steps(found), found);
    }

    private @Nullable JsonPointer find(JsonObject item) {
        JsonPointer found = JsonPointer.ROOT;
        JsonValue at = item;
        for (ElementPath.Step step : path.steps()) {
            String token = step instanceof ElementPath.Member member ? index(at, member) : step.toString();
            if (token == null) {
                return null;
            }
            found = found.child(token);
            at = item.at(found);
            if (at == null) {
                return null;
            }
        }
        return found;
    }

    private static @Nullable String index(JsonValue list, ElementPath.Member member) {
        if (!(list instanceof JsonArray array) || member.key().isEmpty()) {
            return null;
        }
        int occurrence = 0;
        for (int i = 0; i < array.values().size(); i++) {
            if (isKeyOf(member, array.values().get(i)) && occurrence++ == member.occurrence()) {
                return Integer.toString(i);
            }
        }
        return null;
    }

    private static boolean isKeyOf(ElementPath.Member member, JsonValue value) {
        return member.key().entrySet().stream().allMatch(part -> {
            JsonValue own = part.getKey().isEmpty()
                    ? value
                    : value.at(JsonPointer.parse("/" + part.getKey().replace('.', '/')));
            return own != null && Names.same(own.toString(), part.getValue().toString());
        });
    }

    boolean isPart() {
        return element.list()
                && !path.steps().isEmpty()
                && path.steps().get(path.steps().size() - 1) instanceof ElementPath.Member;
    }

    boolean isName() {
        return element.kind() == Kind.SERVICE_ITEM && element.path().startsWith("name.");
    }
}
