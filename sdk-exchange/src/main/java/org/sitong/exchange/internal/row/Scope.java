package org.sitong.exchange.internal.row;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.json.JsonValue;

/**
 * The part of a definition that a row fills: the definition itself, or one member of a list in it. What does not lie in that
 * member goes to the part above. Not thread-safe.
 */
final class Scope {

    private final @Nullable Scope above;
    private final ElementPath prefix;
    private final Node.@Nullable Many list;
    private final Node.Branch branch = new Node.Branch();
    private final int index;
    private @Nullable JsonValue plain;
    private boolean removed;

    private Scope(@Nullable Scope above, ElementPath prefix, Node.@Nullable Many list) {
        this.above = above;
        this.prefix = prefix;
        this.list = list;
        this.index = list == null ? 0 : list.members().size();
        if (list != null) {
            list.members().add(branch);
        }
    }

    /** A definition without any element. */
    static Scope definition() {
        return new Scope(null, ElementPath.ROOT, null);
    }

    /** A new member at the end of a list. Where something else stands in the list's place, it takes no values. */
    Scope member(ElementPath each) {
        Scope holder = holder(each);
        ElementPath inside = each.from(holder.prefix);
        return new Scope(this, each, inside == null ? null : holder.branch.list(inside));
    }

    /** Takes the member back where nothing was put into it. */
    void close() {
        if (list != null && plain == null && branch.isEmpty()) {
            list.members().remove(index);
            removed = true;
        }
    }

    /** Whether a row's member is not there, because nothing was put into it or there is no such list. */
    boolean isGone() {
        return removed || isNowhere();
    }

    private Scope holder(ElementPath path) {
        Scope scope = this;
        while (!path.isWithin(scope.prefix) && scope.above != null) {
            scope = scope.above;
        }
        return scope;
    }

    private boolean isNowhere() {
        return above != null && list == null;
    }

    /**
     * Gives an element a value.
     *
     * @param element the element
     * @param value its value
     * @return whether it now has this value
     */
    boolean put(ElementPath element, JsonValue value) {
        Scope holder = holder(element);
        ElementPath inside = element.from(holder.prefix);
        if (holder.isNowhere()) {
            return false;
        }
        return inside == null ? holder.putPlain(value) : holder.plain == null && holder.branch.put(inside, value);
    }

    private boolean putPlain(JsonValue value) {
        if (list != null && plain == null && branch.isEmpty()) {
            plain = value;
            list.members().set(index, new Node.Leaf(value));
        }
        return value.equals(plain);
    }

    /** Whether an element has a value. */
    boolean has(ElementPath element) {
        return find(element) != null;
    }

    /** The text or number at an element; {@code null} where there is none. */
    @Nullable
    String text(ElementPath element) {
        Node node = find(element);
        boolean scalar = node instanceof Node.Leaf leaf
                && !(leaf.value() instanceof JsonValue.JsonArray || leaf.value() instanceof JsonValue.JsonObject);
        return node == null || !scalar ? null : node.value().toString();
    }

    private @Nullable Node find(ElementPath element) {
        Scope holder = holder(element);
        ElementPath inside = element.from(holder.prefix);
        if (inside != null) {
            return holder.branch.find(inside);
        }
        return holder.plain == null ? holder.branch : new Node.Leaf(holder.plain);
    }

    /** The texts and numbers at an element; of the whole list where it lies in one. */
    Set<String> leaves(ElementPath element) {
        Set<String> texts = new HashSet<>();
        Node node = find(element);
        if (node != null) {
            node.leaves(texts);
        }
        return texts;
    }

    /** The texts and numbers in the whole definition. */
    Set<String> all() {
        if (above != null) {
            return above.all();
        }
        Set<String> texts = new HashSet<>();
        branch.leaves(texts);
        return texts;
    }

    /** Where an element is, without positions in lists that no row is a member of. */
    String pointer(ElementPath element) {
        Scope holder = holder(element);
        ElementPath inside = element.from(holder.prefix);
        return inside == null ? holder.pointer() : holder.pointer() + inside.columnPointer();
    }

    /** Where this part is: as a JSON pointer, that of the part above where nothing was put into this one. */
    String pointer() {
        if (above == null) {
            return "";
        }
        Scope holder = above.holder(prefix);
        ElementPath inside = prefix.from(holder.prefix);
        return isGone() || inside == null ? above.pointer() : holder.pointer() + inside.pointer() + "/" + index;
    }

    /** This part as it stands. */
    JsonValue.JsonObject value() {
        return branch.value();
    }
}
