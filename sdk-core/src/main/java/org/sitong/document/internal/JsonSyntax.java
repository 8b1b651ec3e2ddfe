package org.sitong.document.internal;

import java.util.Locale;

/** Says in plain words what is wrong where a JSON parser stopped, from the text alone. */
final class JsonSyntax {

    /** Full-width marks that an input method puts where JSON wants the mark at the same position below. */
    private static final String FULL_WIDTH = "“”‘’＂：，｛｝［］【】、；";

    private static final String HALF_WIDTH = "\"\"\"\"\":,{}[][],,";

    private JsonSyntax() {}

    /** What is wrong, and the stretch to show. */
    record Fault(Text message, int start, int end) {}

    /** Explains why a parser stopped at an offset. */
    static Fault explain(String text, int offset) {
        Fault lone = LoneSurrogates.escaped(text, offset);
        if (lone != null) {
            return lone;
        }
        int wordStart = wordStart(text, offset);
        if (wordStart < offset) {
            return explainWord(text, wordStart, wordEnd(text, offset));
        }
        if (offset >= text.length()) {
            return new Fault(message("unexpected-end"), text.length(), text.length());
        }
        char c = text.charAt(offset);
        if (isWord(c)) {
            return isStartOfValue(text, offset)
                    ? new Fault(message("missing-comma"), offset, wordEnd(text, offset))
                    : explainWord(text, offset, wordEnd(text, offset));
        }
        return new Fault(explainMark(text, offset, c), offset, offset + Character.charCount(text.codePointAt(offset)));
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

    private static Text explainMark(String text, int offset, char c) {
        int fullWidth = FULL_WIDTH.indexOf(c);
        char before = previous(text, offset);
        if (fullWidth >= 0) {
            return message("full-width", c, HALF_WIDTH.charAt(fullWidth));
        }
        if (c < ' ') {
            return message("control-character", String.format(Locale.ROOT, "U+%04X", (int) c));
        }
        if (offset > 0 && text.charAt(offset - 1) == '\\') {
            return found("escape", text, offset);
        }
        if (c == '/') {
            return message("comment");
        }
        if (c == '\'') {
            return message("single-quote");
        }
        if (before == ',' && (c == '}' || c == ']')) {
            return message("trailing-comma");
        }
        if (isStartOfValue(text, offset)) {
            return message("missing-comma");
        }
        return found("unexpected", text, offset);
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

    private static Text found(String key, String text, int offset) {
        return message(key, Character.toString(text.codePointAt(offset)));
    }

    private static Text message(String key, Object... arguments) {
        return Text.of("document.syntax." + key, arguments);
    }
}
