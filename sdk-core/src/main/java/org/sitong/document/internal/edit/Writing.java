package org.sitong.document.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.document.internal.JsonEmitter;
import org.sitong.document.internal.JsonText;
import org.sitong.document.internal.YamlEmitter;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;

/** Writes new values in the manner of the document in which they will stand. */
final class Writing {

    private static final int USUAL_STEP = 2;

    private static final int MOST_STEP = 8;

    /** YAML finds the colon of a name only this near. */
    private static final int LONGEST_SIMPLE_NAME = 1_000;

    /** What may stand without quotes in YAML wherever it stands, as long as the reader takes it for a text. */
    private static final Pattern SAFE =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} &&[^,\\[\\]{}#\"'`:\\\\]]*(?<! )");

    /** What single quotes can hold. */
    private static final Pattern PRINTABLE = Pattern.compile(
            "[\\x20-\\x7E\\u00A0-\\u2027\\u202A-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD\\x{10000}-\\x{10FFFF}]*");

    private final Sheet sheet;
    private final boolean yaml;
    private final boolean spaced;
    private final String unit;
    private final int step;
    private final int listStep;

    /** The manner of a document. */
    Writing(Place root, boolean yaml) {
        this.sheet = root.sheet();
        this.yaml = yaml;
        this.spaced = yaml || isSpaced(root);
        this.unit = unit(root);
        Integer members = depth(root, true);
        Integer elements = depth(root, false);
        this.step = members == null ? USUAL_STEP : members;
        this.listStep = elements == null ? step : elements;
    }

    private static boolean isSpaced(Place root) {
        Place first = root;
        while (first.isCollection() && !first.parts().isEmpty() && !first.isMember()) {
            first = first.parts().get(0);
        }
        return first.isMember() && Sheet.isSpace(root.sheet().at(first.colonEnd()));
    }

    /** By how much what is in brackets is indented. */
    private static String unit(Place root) {
        if (root.isCollection() && !root.parts().isEmpty()) {
            Place part = root.parts().get(0);
            int start = part.isMember() ? part.keyStart() : part.start();
            String indent = root.sheet().indent(start);
            String outer = root.sheet().indent(root.start());
            if (start - root.sheet().lineStart(start) == indent.length() && indent.length() > outer.length()) {
                return indent.substring(outer.length());
            }
        }
        return " ".repeat(USUAL_STEP);
    }

    /** How much deeper than a name what it names stands, by the first one in the document; {@code null} where there is none. */
    private static @Nullable Integer depth(Place place, boolean object) {
        if (place.style() != Style.BLOCK) {
            return null;
        }
        for (Place part : place.parts()) {
            if (part.isMember() && part.style() == Style.BLOCK && part.isObject() == object) {
                int deeper = place.sheet().column(part.start()) - place.sheet().column(place.start());
                if (deeper >= (object ? 1 : 0) && deeper <= MOST_STEP) {
                    return deeper;
                }
            }
            Integer inner = depth(part, object);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    boolean isYaml() {
        return yaml;
    }

    int step() {
        return step;
    }

    /** How far what a name names is indented. */
    int below(JsonValue value) {
        return value instanceof JsonArray ? listStep : step;
    }

    static boolean isFilled(JsonValue value) {
        return (value instanceof JsonObject object && !object.members().isEmpty())
                || (value instanceof JsonArray array && !array.values().isEmpty());
    }

    /** A member in lines: nothing before it on its first line, no line end behind the last. */
    String member(String name, JsonValue value, int column) {
        return lines(YamlEmitter.member(name, value, column, step, listStep));
    }

    /** An element in lines, as {@link #member}. */
    String element(JsonValue value, int column) {
        return lines(YamlEmitter.element(value, column, step, listStep));
    }

    /** A filled object or array in lines, as {@link #member}. */
    String collection(JsonValue value, int column) {
        return lines(YamlEmitter.collection(value, column, step, listStep));
    }

    private String lines(String emitted) {
        return emitted.substring(0, emitted.length() - 1).replace("\n", sheet.lineEnd());
    }

    /** A name as a name of a style is written. */
    String name(String name, boolean quoted) {
        return yaml && !quoted && YamlEmitter.isPlain(name) ? name : JsonText.quoted(name);
    }

    /** A value on one line, or laid out over several below an indent where that is not {@code null}. */
    String flow(JsonValue value, @Nullable String indent) {
        if (!isFilled(value)) {
            return scalar(value, null);
        }
        if (indent == null || yaml) {
            StringBuilder out = new StringBuilder();
            line(value, out);
            return out.toString();
        }
        StringBuilder out = new StringBuilder();
        for (String line : JsonEmitter.write(value, true).split("\n")) {
            int blanks = StringUtils.indexOfAnyBut(line, ' ');
            out.append(out.isEmpty() ? "" : sheet.lineEnd() + indent)
                    .append(unit.repeat(blanks / USUAL_STEP))
                    .append(line, blanks, line.length());
        }
        return out.toString();
    }

    private void line(JsonValue value, StringBuilder out) {
        if (value instanceof JsonObject object && isFilled(value)) {
            out.append('{');
            String separator = "";
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.append(separator).append(named(member.getKey()));
                line(member.getValue(), out);
                separator = comma();
            }
            out.append('}');
        } else if (value instanceof JsonArray array && isFilled(value)) {
            out.append('[');
            String separator = "";
            for (JsonValue element : array.values()) {
                out.append(separator);
                line(element, out);
                separator = comma();
            }
            out.append(']');
        } else {
            out.append(scalar(value, null));
        }
    }

    /** What stands between two entries on one line. */
    String comma() {
        return spaced ? ", " : ",";
    }

    /** A name in brackets, up to where its value begins. */
    String named(String name) {
        String written = name(name, !yaml);
        boolean isLong = yaml && written.length() > LONGEST_SIMPLE_NAME;
        return isLong ? "? " + written + " : " : written + (spaced ? ": " : ":");
    }

    /** A scalar or an empty object or array on one line, in the style of what stood there. */
    String scalar(JsonValue value, @Nullable Place old) {
        if (value instanceof JsonString text) {
            return yaml ? text(text.value(), old) : JsonText.quoted(text.value());
        }
        if (value instanceof JsonObject) {
            return "{}";
        }
        return value instanceof JsonArray ? "[]" : value.toString();
    }

    private static String text(String text, @Nullable Place old) {
        if (old != null
                && old.style() == Style.SINGLE
                && PRINTABLE.matcher(text).matches()) {
            return "'" + text.replace("'", "''") + "'";
        }
        boolean quoted = old != null && old.style() == Style.DOUBLE;
        return !quoted && mayBePlain(text, old) ? text : JsonText.quoted(text);
    }

    /** A text needs quotes that other readers need to understand it, unless the one that stood there had none for all that. */
    private static boolean mayBePlain(String text, @Nullable Place old) {
        return YamlEmitter.isPlain(text)
                || old != null
                        && old.style() == Style.PLAIN
                        && old.value() instanceof JsonString before
                        && !YamlEmitter.isPlain(before.value())
                        && SAFE.matcher(text).matches()
                        && YamlEmitter.isText(text);
    }

    /** A text as lines behind a sign, the sign included, no line end behind the last; {@code null} where it cannot be such. */
    @Nullable
    String lines(String text, Style style, int indent, String comment) {
        boolean folded = style == Style.FOLDED;
        if (!YamlEmitter.isLines(text) || (folded && text.contains("\n "))) {
            return null;
        }
        boolean ended = text.endsWith("\n");
        String content = ended ? text.substring(0, text.length() - 1) : text;
        List<String> lines = new ArrayList<>();
        for (String line : StringUtils.splitPreserveAllTokens(content, '\n')) {
            if (folded && !lines.isEmpty() && !line.isEmpty()) {
                lines.add("");
            }
            lines.add(line.isEmpty() ? "" : " ".repeat(indent) + line);
        }
        String header = (folded ? ">" : "|") + (ended ? "" : "-") + comment;
        return header + sheet.lineEnd() + String.join(sheet.lineEnd(), lines);
    }
}
