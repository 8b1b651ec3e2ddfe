package org.sitong.validation.internal.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** What the elements of one kind of document are called. */
final class Labels {

    private static final ElementIndex INDEX = ElementIndex.standard();

    private final Kind kind;

    Labels(Kind kind) {
        this.kind = kind;
    }

    /** The element at a place; for a member of a list, the list's. {@code null} where the standard has none. */
    @Nullable
    Element element(JsonPointer pointer) {
        return INDEX.find(kind, pointer);
    }

    /** The name of what is at a place; of the nearest named thing where the place itself has no name. */
    BilingualText title(JsonPointer pointer) {
        return INDEX.nearest(kind, pointer).title();
    }

    /** The name of a member of an object; what was written where the standard has none. */
    BilingualText title(JsonPointer object, String member) {
        Element element = element(object.child(member));
        return element == null ? new BilingualText(member, member) : element.title();
    }

    /** The elements that belong into the object at a place. */
    List<Element> members(JsonPointer object) {
        Element element = element(object);
        return element == null ? List.of() : INDEX.children(element);
    }

    /** A name of the standard's elements in words, in either language, or in its JSON form. */
    static boolean isNamed(Element element, String written) {
        return written.equals(element.title().zh())
                || written.equalsIgnoreCase(element.title().en());
    }

    /** The code list of the value at a place, or {@code null}. */
    @Nullable
    String codeList(JsonPointer pointer) {
        Element element = element(pointer);
        return element == null ? null : element.codeList();
    }

    /** The form of the text at a place beyond its type; empty where it has none. */
    String format(JsonPointer pointer) {
        Element element = element(pointer);
        return element == null ? "" : Objects.requireNonNullElse(element.format(), "");
    }
}
