package org.sitong.document.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitong.json.JsonValue;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Writes YAML in block style. A text stands without quotes only where every YAML reader takes it for that text (so never
 * {@code 440106000000}, {@code 2024-01-01} or {@code no}), as a literal block where it has several plain lines, and in
 * double quotes otherwise.
 */
public final class YamlEmitter {

    /** Letters and what may follow them without meaning anything in YAML. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}（《【“][\\p{L}\\p{M}\\p{N} _./()+、，。；：！？（）《》【】“”‘’〔〕·—…％-]*(?<! )");

    /** Lines that a literal block keeps as they are. */
    private static final Pattern BLOCK_LINES = Pattern.compile(
            "(?!\\s)[\\x20-\\x7E\\u00A0-\\u2027\\u202A-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD\\x{10000}-\\x{10FFFF}\\n]+(?<!\\s)\\n?");

    /** What YAML 1.1, which other tools still speak, takes for booleans and nothing. */
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    /** YAML finds the colon of a name only this near. */
    private static final int MAX_SIMPLE_NAME = 1_000;

    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();
    private final int step;
    private final int listStep;

    private YamlEmitter(int step, int listStep) {
        this.step = step;
        this.listStep = listStep;
    }

    /** The value as YAML text, ended by a line end. */
    public static String write(JsonValue value) {
        YamlEmitter emitter = new YamlEmitter(STEP, STEP);
        if (isBlock(value)) {
            emitter.block(value, 0, 0);
        } else {
            emitter.scalar(value, STEP);
        }
        return emitter.out.toString();
    }

    /**
     * A member, an element or the value of one as it stands in a text of lines: {@code name} is {@code null} for what has none.
     * Nothing stands before it on its first line, and a line end behind it.
     *
     * @param column the column at which it begins, from 0
     * @param step how much deeper a member stands than its object's name
     * @param listStep how much deeper an element stands than its array's name
     */
    public static String member(String name, JsonValue value, int column, int step, int listStep) {
        YamlEmitter emitter = new YamlEmitter(step, listStep);
        emitter.name(name, column);
        emitter.behindName(value, column, 0);
        return emitter.out.toString();
    }

    /** An element as it stands in a text of lines; see {@link #member}. */
    public static String element(JsonValue value, int column, int step, int listStep) {
        YamlEmitter emitter = new YamlEmitter(step, listStep);
        emitter.out.append('-');
        emitter.behindDash(value, column + STEP, 0);
        return emitter.out.toString();
    }

    /** An object or array with anything in it as it stands in a text of lines; see {@link #member}. */
    public static String collection(JsonValue value, int column, int step, int listStep) {
        YamlEmitter emitter = new YamlEmitter(step, listStep);
        emitter.block(value, column, 0);
        return emitter.out.toString();
    }

    /** Whether a text may stand without quotes for every reader. */
    public static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether our reader takes what stands without quotes for a text. */
    public static boolean isText(String plain) {
        return YamlDriver.resolve(plain).equals(Tag.STR);
    }

    /** Whether a text may stand as a literal block. */
    public static boolean isLines(String text) {
        return BLOCK_LINES.matcher(text).matches();
    }

    private static boolean isBlock(JsonValue value) {
        return (value instanceof JsonValue.JsonObject object
                        && !object.members().isEmpty())
                || (value instanceof JsonValue.JsonArray array
                        && !array.values().isEmpty());
    }

    /** Writes a collection whose first line is already indented. */
    private void block(JsonValue value, int indent, int depth) {
        boolean first = true;
        if (value instanceof JsonValue.JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                indent(first ? 0 : indent);
                name(member.getKey(), indent);
                behindName(member.getValue(), indent, Depth.below(depth));
                first = false;
            }
        } else if (value instanceof JsonValue.JsonArray array) {
            for (JsonValue element : array.values()) {
                indent(first ? 0 : indent);
                out.append('-');
                behindDash(element, indent + STEP, Depth.below(depth));
                first = false;
            }
        }
    }

    private void behindName(JsonValue value, int column, int depth) {
        if (isBlock(value)) {
            int indent = column + (value instanceof JsonValue.JsonArray ? listStep : step);
            out.append('\n');
            indent(indent);
            block(value, indent, depth);
        } else {
            out.append(' ');
            scalar(value, column + step);
        }
    }

    private void behindDash(JsonValue value, int indent, int depth) {
        out.append(' ');
        if (isBlock(value)) {
            block(value, indent, depth);
        } else {
            scalar(value, indent);
        }
    }

    private void name(String name, int indent) {
        int start = out.length();
        text(name);
        if (out.length() - start > MAX_SIMPLE_NAME) {
            out.insert(start, "? ").append('\n');
            indent(indent);
        }
        out.append(':');
    }

    private void scalar(JsonValue value, int indent) {
        if (value instanceof JsonValue.JsonString string && isLiteralBlock(string.value())) {
            literal(string.value(), indent);
            return;
        }
        if (value instanceof JsonValue.JsonString string) {
            text(string.value());
        } else if (value instanceof JsonValue.JsonObject) {
            out.append("{}");
        } else if (value instanceof JsonValue.JsonArray) {
            out.append("[]");
        } else {
            out.append(value); // null, booleans and numbers are written as they read
        }
        out.append('\n');
    }

    private static boolean isLiteralBlock(String text) {
        return text.indexOf('\n') >= 0 && BLOCK_LINES.matcher(text).matches();
    }

    private void literal(String text, int indent) {
        boolean ended = text.endsWith("\n");
        out.append(ended ? "|" : "|-").append('\n');
        String lines = ended ? text.substring(0, text.length() - 1) : text;
        for (String line : lines.split("\n", -1)) {
            indent(line.isEmpty() ? 0 : indent);
            out.append(line).append('\n');
        }
    }

    private void text(String text) {
        if (isPlain(text)) {
            out.append(text);
        } else {
            JsonText.quote(text, out);
        }
    }

    private void indent(int width) {
        out.append(" ".repeat(width));
    }
}
