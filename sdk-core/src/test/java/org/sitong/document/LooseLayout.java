package org.sitong.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sitong.document.internal.JsonText;
import org.sitong.document.internal.YamlEmitter;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;

/** Writes a value as people might: with any indentation, comments, blank lines, quotes and line ends. */
final class LooseLayout {

    private final Random random;
    private final boolean yaml;
    private final StringBuilder out = new StringBuilder();
    private final int step;
    private final int listStep;
    private final boolean commented;

    /** Where a text of lines ended last; a comment that stands deep behind one would be of its lines. */
    private int lines = -1;

    private LooseLayout(Random random, boolean yaml) {
        this.random = random;
        this.yaml = yaml;
        this.step = 1 + random.nextInt(4);
        this.listStep = random.nextBoolean() ? 0 : step;
        this.commented = random.nextInt(4) > 0;
    }

    static String write(JsonValue value, DocumentFormat format, long seed) {
        Random random = new Random(seed);
        LooseLayout layout = new LooseLayout(random, format == DocumentFormat.YAML);
        String text = format == DocumentFormat.YAML ? layout.yaml(value) : layout.json(value, format);
        String lineEnd = format == DocumentFormat.NDJSON ? "" : random.nextInt(3) == 0 ? "\r\n" : "\n";
        return text.replace("\n", lineEnd);
    }

    private String json(JsonValue value, DocumentFormat format) {
        int manner = format == DocumentFormat.NDJSON ? random.nextInt(2) : random.nextInt(3);
        flow(value, manner, 0);
        if (format != DocumentFormat.NDJSON && random.nextBoolean()) {
            out.append('\n');
        }
        return out.toString();
    }

    private String yaml(JsonValue value) {
        if (random.nextInt(4) == 0) {
            out.append("# 文件说明\n");
            if (random.nextBoolean()) {
                out.append('\n');
            }
            if (random.nextInt(3) == 0) {
                out.append("---\n");
            }
        }
        if (isFilled(value) && random.nextInt(8) > 0) {
            block(value, 0);
        } else {
            scalar(value, 0, false);
        }
        if (out.charAt(out.length() - 1) == '\n' && !YamlEnd.isOpen(out) && random.nextInt(4) == 0) {
            out.setLength(out.length() - 1);
        } else if (commented && random.nextInt(4) == 0) {
            out.append("# 结尾\n");
        }
        return out.toString();
    }

    /** Whether a text ends in lines whose last line end counts. */
    private static final class YamlEnd {
        static boolean isOpen(StringBuilder text) {
            return text.indexOf("|") >= 0 || text.indexOf(">") >= 0;
        }
    }

    private static boolean isFilled(JsonValue value) {
        return (value instanceof JsonObject object && !object.members().isEmpty())
                || (value instanceof JsonArray array && !array.values().isEmpty());
    }

    /** Writes entries at a column; the first is where the text stands already. */
    private void block(JsonValue value, int column) {
        boolean first = true;
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                begin(column, first);
                first = false;
                int before = out.length();
                out.append(name(member.getKey(), false));
                if (out.length() - before > 900) {
                    out.insert(before, "? ").append('\n').append(" ".repeat(column));
                }
                boolean isLong = out.length() - before > 900;
                out.append(!isLong && random.nextInt(8) == 0 ? " :" : ":");
                behindName(member.getValue(), column);
            }
        } else if (value instanceof JsonArray array) {
            for (JsonValue element : array.values()) {
                begin(column, first);
                first = false;
                out.append('-');
                behindDash(element, column);
            }
        }
    }

    private void begin(int column, boolean first) {
        if (first) {
            return;
        }
        if (random.nextInt(6) == 0) {
            out.append('\n');
        }
        boolean behindLines = lines == out.length() || lines == out.length() - 1;
        if (commented && random.nextInt(5) == 0) {
            out.append(" ".repeat(!behindLines && random.nextInt(3) == 0 ? column + 2 : column))
                    .append("# 上方说明\n");
        }
        out.append(" ".repeat(column));
    }

    private void behindName(JsonValue value, int column) {
        if (isFilled(value) && random.nextInt(6) > 0) {
            note();
            out.append('\n');
            int deeper = column + (value instanceof JsonArray ? listStep : step);
            if (commented && random.nextInt(8) == 0) {
                out.append(" ".repeat(deeper)).append("# 首项说明\n");
            }
            out.append(" ".repeat(deeper));
            block(value, deeper);
        } else {
            if (!(value.equals(JsonValue.NULL) && random.nextBoolean())) {
                out.append(' ');
                scalar(value, column, false);
                return;
            }
            endLine();
        }
    }

    private void behindDash(JsonValue value, int column) {
        if (isFilled(value) && random.nextInt(6) > 0) {
            int blanks = 1 + random.nextInt(3);
            if (random.nextInt(5) == 0) {
                note();
                out.append('\n').append(" ".repeat(column + 1 + blanks));
            } else {
                out.append(" ".repeat(blanks));
            }
            block(value, column + 1 + blanks);
        } else if (value.equals(JsonValue.NULL) && random.nextBoolean()) {
            endLine();
        } else {
            out.append(' ');
            scalar(value, column, false);
        }
    }

    /** Writes what is no block, and the end of its line. */
    private void scalar(JsonValue value, int column, boolean inFlow) {
        if (value instanceof JsonString text
                && !inFlow
                && column < 100
                && YamlEmitter.isLines(text.value())
                && random.nextInt(3) == 0
                && lines(text.value(), column)) {
            return;
        }
        flow(value, random.nextInt(5) == 0 ? 2 : 1, column);
        if (!inFlow) {
            endLine();
        }
    }

    private boolean lines(String text, int column) {
        boolean folded = random.nextBoolean();
        if (folded && text.contains("\n ")) {
            return false;
        }
        boolean ended = text.endsWith("\n");
        String sign = folded ? ">" : "|";
        int deeper = column + 1 + random.nextInt(3);
        out.append(sign).append(ended ? "" : "-");
        note();
        out.append('\n');
        String content = ended ? text.substring(0, text.length() - 1) : text;
        boolean first = true;
        for (String line : content.split("\n", -1)) {
            if (folded && !first && !line.isEmpty()) {
                out.append('\n');
            }
            out.append(line.isEmpty() ? "" : " ".repeat(deeper) + line).append('\n');
            first = false;
        }
        lines = out.length();
        return true;
    }

    private void endLine() {
        note();
        out.append('\n');
    }

    private void note() {
        if (commented && random.nextInt(5) == 0) {
            out.append(random.nextBoolean() ? " # 说明: 甲" : "   #");
        } else if (yaml && random.nextInt(10) == 0) {
            out.append("  ");
        }
    }

    /** Writes in brackets: 0 without blanks, 1 on one line, 2 over lines. */
    private void flow(JsonValue value, int manner, int depth) {
        if (value instanceof JsonObject object && isFilled(value)) {
            List<Runnable> entries = new ArrayList<>();
            object.members()
                    .forEach((name, member) -> entries.add(() -> {
                        String written = name(name, true);
                        boolean isLong = yaml && written.length() > 1000;
                        out.append(isLong ? "? " : "").append(written).append(manner == 0 && !isLong ? ":" : ": ");
                        flow(member, manner, depth + 1);
                    }));
            brackets("{}", entries, manner, depth);
        } else if (value instanceof JsonArray array && isFilled(value)) {
            List<Runnable> entries = new ArrayList<>();
            array.values().forEach(element -> entries.add(() -> flow(element, manner, depth + 1)));
            brackets("[]", entries, manner, depth);
        } else if (value instanceof JsonString text) {
            out.append(text(text.value()));
        } else if (value instanceof JsonObject) {
            out.append("{}");
        } else if (value instanceof JsonArray) {
            out.append("[]");
        } else {
            out.append(value);
        }
    }

    private void brackets(String signs, List<Runnable> entries, int manner, int depth) {
        out.append(signs.charAt(0));
        boolean first = true;
        for (Runnable entry : entries) {
            if (!first) {
                out.append(manner == 1 ? ", " : ",");
            }
            if (manner == 2) {
                if (yaml && commented && random.nextInt(6) == 0) {
                    out.append(" # 项内说明");
                }
                out.append('\n').append(" ".repeat((depth + 1) * (step + 1)));
            }
            first = false;
            entry.run();
        }
        if (yaml && manner != 0 && random.nextInt(6) == 0) {
            out.append(',');
        }
        if (manner == 2) {
            out.append('\n').append(" ".repeat(Math.max(depth * (step + 1), yaml ? depth + 1 : 0)));
        }
        out.append(signs.charAt(1));
    }

    private String name(String name, boolean inFlow) {
        return yaml && YamlEmitter.isPlain(name) && !(inFlow && name.length() > 500) && random.nextBoolean()
                ? name
                : JsonText.quoted(name);
    }

    private String text(String text) {
        if (yaml && YamlEmitter.isPlain(text) && random.nextInt(3) > 0) {
            return text;
        }
        if (yaml && random.nextBoolean() && text.matches("[\\x20-\\x7E\\u4E00-\\u9FA5]*")) {
            return "'" + text.replace("'", "''") + "'";
        }
        return JsonText.quoted(text);
    }
}
