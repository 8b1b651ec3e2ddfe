package org.sitong.document.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says in plain words what is wrong where a JSON parser stopped, from the text alone. */
final class JsonSyntax {

    /** Full-width marks that an input method puts where JSON wants the mark at the same position below. */
    private static final String FULL_WIDTH = "“”‘’＂：，｛｝［］【】、；";

    private static final String HALF_WIDTH = "\"\"\"\"\":,{}[][],,";

    /** What the parser says where a text is not closed on its line or holds a control character as it is. */
    private static final String RAW_CONTROL = "Illegal unquoted character";

    private static final Set<Integer> INVISIBLE = Set.of(
            (int) Character.FORMAT,
            (int) Character.SPACE_SEPARATOR,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.PRIVATE_USE,
            (int) Character.UNASSIGNED);

    private static final Pattern LITERAL =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    private JsonSyntax() {}

    /** What is wrong, and the stretch to show. */
    record Fault(Text message, int start, int end) {}

    /** Explains why a parser stopped inside the text at an offset, with the beginning of its own words. */
    static Fault explain(String text, int offset, String problem) {
        Fault lone = LoneSurrogates.escaped(text, offset);
        if (lone != null) {
            return lone;
        }
        if (problem.startsWith(RAW_CONTROL)) {
            return mark(rawControl(text.charAt(offset)), text, offset);
        }
        if (offset > 0 && offset < text.length() && text.charAt(offset - 1) == '\\') {
            return mark(found("escape", text, offset), text, offset);
        }
        int start = wordStart(text, offset);
        int end = wordEnd(text, offset);
        if (start < end && !LITERAL.matcher(text.substring(start, end)).matches()) {
            return explainWord(text, start, end);
        }
        return offset < text.length() ? mark(explainMark(text, offset), text, offset) : unexpectedEnd(text);
    }

    /** Explains a text that ends too early. */
    static Fault unexpectedEnd(String text) {
        return new Fault(message("unexpected-end"), text.length(), text.length());
    }

    /** The offset after the quoted text that starts at an offset. */
    static int endOfString(String text, int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    private static Fault explainWord(String text, int start, int end) {
        String word = text.substring(start, end);
        boolean number = Character.isDigit(word.charAt(0)) || "+-.".indexOf(word.charAt(0)) >= 0;
        boolean infinite = word.endsWith("Infinity");
        return new Fault(message(number && !infinite ? "number" : "word", word), start, end);
    }

    private static Text rawControl(char c) {
        return c == '\n' || c == '\r'
                ? message("line-end-in-text")
                : message("control-character", String.format(Locale.ROOT, "U+%04X", (int) c));
    }

    private static Text explainMark(String text, int offset) {
        char c = text.charAt(offset);
        int fullWidth = FULL_WIDTH.indexOf(c);
        if (fullWidth >= 0) {
            return message("full-width", c, HALF_WIDTH.charAt(fullWidth));
        }
        if (c == '/') {
            return message("comment");
        }
        if (c == '\'') {
            return message("single-quote");
        }
        if (previous(text, offset) == ',' && (c == '}' || c == ']')) {
            return message("trailing-comma");
        }
        return isStartOfValue(text, offset) ? message("missing-comma") : found("unexpected", text, offset);
    }

    private static Fault mark(Text message, String text, int offset) {
        return new Fault(message, offset, offset + Character.charCount(text.codePointAt(offset)));
    }

    /** Whether a value seems to start here, right behind another one. */
    private static boolean isStartOfValue(String text, int offset) {
        char before = previous(text, offset);
        char c = text.charAt(offset);
        boolean behindValue = before == '"' || before == '}' || before == ']' || isWord(before);
        return behindValue && (c == '"' || c == '{' || c == '[' || isWord(c));
    }

    private static char previous(String text, int offset) {
        int at = offset - 1;
        while (at >= 0 && text.charAt(at) <= ' ') {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    private static int wordStart(String text, int offset) {
        int at = Math.min(offset, text.length());
        while (at > 0 && isWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int offset) {
        int at = offset;
        while (at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || c == '+' || c == '-' || c == '.' || c == '_';
    }

    /** The character that was found, by its number where it cannot be seen. */
    private static Text found(String key, String text, int offset) {
        int c = text.codePointAt(offset);
        boolean isVisible = c > ' ' && !Character.isISOControl(c) && !INVISIBLE.contains(Character.getType(c));
        return message(key, isVisible ? Character.toString(c) : String.format(Locale.ROOT, "U+%04X", c));
    }

    private static Text message(String key, Object... arguments) {
        return Text.of("document.syntax." + key, arguments);
    }
}
