package org.sitong.document.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.document.internal.PositionNode;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/** A value where it stands in a text. */
final class Place {

    private final Sheet sheet;
    private final PositionNode node;
    private final JsonValue value;
    private final @Nullable Place holder;
    private final int index;
    private @Nullable List<Place> parts;

    private Place(Sheet sheet, PositionNode node, JsonValue value, @Nullable Place holder, int index) {
        this.sheet = sheet;
        this.node = node;
        this.value = value;
        this.holder = holder;
        this.index = index;
    }

    static Place root(Sheet sheet, PositionNode node, JsonValue value) {
        return new Place(sheet, node, value, null, 0);
    }

    /** The place that a pointer from here names. */
    Place find(JsonPointer pointer) {
        Place place = this;
        for (String token : pointer.tokens()) {
            place = place.part(token);
        }
        return place;
    }

    private Place part(String token) {
        int at = -1;
        if (value instanceof JsonObject object) {
            at = new ArrayList<>(object.members().keySet()).indexOf(token);
        } else if (value instanceof JsonArray) {
            at = JsonPointer.index(token);
        }
        if (at < 0 || at >= parts().size()) {
            throw new CannotEdit("Nothing stands at " + token);
        }
        return parts().get(at);
    }

    /** What an object or array holds, in order. */
    List<Place> parts() {
        List<Place> known = parts;
        if (known == null) {
            known = new ArrayList<>();
            if (value instanceof JsonObject object) {
                for (var member : object.members().entrySet()) {
                    add(member.getKey(), member.getValue(), known);
                }
            } else if (value instanceof JsonArray array) {
                for (JsonValue element : array.values()) {
                    add(Integer.toString(known.size()), element, known);
                }
            }
            parts = known;
        }
        return known;
    }

    private void add(String token, JsonValue part, List<Place> all) {
        all.add(new Place(sheet, Objects.requireNonNull(node.child(token)), part, this, all.size()));
    }

    Sheet sheet() {
        return sheet;
    }

    JsonValue value() {
        return value;
    }

    @Nullable
    Place holder() {
        return holder;
    }

    /** The position in what holds it. */
    int index() {
        return index;
    }

    int start() {
        return node.start();
    }

    int end() {
        return node.end();
    }

    boolean isMember() {
        return node.keyStart() >= 0;
    }

    int keyStart() {
        return node.keyStart();
    }

    int keyEnd() {
        return node.keyEnd();
    }

    boolean isCollection() {
        return value instanceof JsonObject || value instanceof JsonArray;
    }

    boolean isObject() {
        return value instanceof JsonObject;
    }

    Style style() {
        char first = sheet.at(node.start());
        if (isCollection()) {
            if (first == '{' || first == '[') {
                return Style.FLOW;
            }
            return holder != null && holder.style() != Style.BLOCK ? Style.PAIR : Style.BLOCK;
        }
        if (node.start() == node.end()) {
            return Style.EMPTY;
        }
        return switch (first) {
            case '"' -> Style.DOUBLE;
            case '\'' -> Style.SINGLE;
            case '|' -> Style.LITERAL;
            case '>' -> Style.FOLDED;
            default -> Style.PLAIN;
        };
    }

    boolean isLines() {
        return style() == Style.LITERAL || style() == Style.FOLDED;
    }

    /** Behind the colon of a member; -1 where it has none, as in {@code {a}}. */
    int colonEnd() {
        int colon = sheet.skip(keyEnd());
        return sheet.at(colon) == ':' && colon <= Math.max(start(), keyEnd()) ? colon + 1 : -1;
    }

    /** Behind the last character that belongs to the value, line ends and blank lines behind it left out. */
    int contentEnd() {
        return switch (style()) {
            case BLOCK -> parts().get(parts().size() - 1).contentEnd();
            case LITERAL, FOLDED -> linesEnd();
            case EMPTY -> isMember() ? Math.max(colonEnd(), keyEnd()) : start();
            default -> end();
        };
    }

    private int linesEnd() {
        int header = sheet.lineStop(start());
        boolean keeps = sheet.text().substring(start(), headerEnd()).indexOf('+') >= 0;
        int end = sheet.beforeBreak(end());
        while (!keeps && end > header && sheet.isBlank(sheet.lineStart(end), end)) {
            end = sheet.beforeBreak(sheet.lineStart(end));
        }
        return Math.max(end, header);
    }

    /** Behind the signs of a text of lines, such as {@code |-}. */
    int headerEnd() {
        int end = start();
        while (end < sheet.length() && !Sheet.isSpace(sheet.at(end)) && !Sheet.isBreak(sheet.at(end))) {
            end++;
        }
        return end;
    }
}
