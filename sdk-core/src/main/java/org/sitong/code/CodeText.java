package org.sitong.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.DataTable;

/** What all kinds of codes share: characters, placeholders, cutting into segments. */
final class CodeText {

    /** Longer texts are no code of any kind and need no closer look. */
    static final int LONGEST = 96;

    private static final List<Pattern> PLACEHOLDERS =
            DataTable.read(CodeText.class.getResourceAsStream("placeholders.tsv"), "placeholders.tsv", 2).stream()
                    .map(row -> Pattern.compile(row.get(0)))
                    .toList();

    private CodeText() {}

    /** One segment of a fixed layout. */
    record Slot(String name, int length) {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** What holds for characters; codes are checked by the hundred thousand, so no streams here. */
    private interface CharacterTest {
        boolean holds(char c);
    }

    private static boolean all(String text, CharacterTest test) {
        for (int i = 0; i < text.length(); i++) {
            if (!test.holds(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigits(String text) {
        return all(text, CodeText::isDigit);
    }

    static boolean isAlphanumeric(String text) {
        return all(text, c -> isDigit(c) || isUpper(c) || isLower(c));
    }

    static boolean hasLower(String text) {
        return !all(text, c -> !isLower(c));
    }

    static boolean isAscii(String text) {
        return all(text, c -> c < 0x80);
    }

    /** The text with half surrogate pairs replaced, so that any encoding can hold it. */
    static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Whether a text of ASCII letters and digits has exactly this length, so that positions in it mean something. */
    static boolean fits(String text, int length) {
        return text.length() == length && isAlphanumeric(text);
    }

    static boolean isPlaceholder(String text) {
        return text.length() <= LONGEST
                && hasAtMostTwoCharacters(text)
                && PLACEHOLDERS.stream()
                        .anyMatch(pattern -> pattern.matcher(text).matches());
    }

    static <T> List<T> join(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return List.copyOf(joined);
    }

    /** No placeholder has more; this spares nearly every code the patterns. */
    private static boolean hasAtMostTwoCharacters(String text) {
        char first = text.isEmpty() ? 0 : text.charAt(0);
        char second = first;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != first && c != second) {
                if (second != first) {
                    return false;
                }
                second = c;
            }
        }
        return true;
    }

    /** Cuts a text by a layout; the layout's lengths add up to the text's. */
    static List<CodeSegment> cut(String text, List<Slot> layout) {
        List<CodeSegment> segments = new ArrayList<>(layout.size());
        int start = 0;
        for (Slot slot : layout) {
            segments.add(new CodeSegment(slot.name(), text.substring(start, start + slot.length()), start));
            start += slot.length();
        }
        return List.copyOf(segments);
    }

    /** The whole text as one segment that nobody could cut. */
    static List<CodeSegment> uncut(String text) {
        return text.isEmpty() ? List.of() : List.of(new CodeSegment(CodeSegment.UNREAD, text, 0));
    }

    static @Nullable String segment(List<CodeSegment> segments, String name) {
        for (CodeSegment segment : segments) {
            if (segment.name().equals(name)) {
                return segment.text();
            }
        }
        return null;
    }

    /** The problem of a text that is no placeholder and cannot be cut, for kinds of a fixed length. */
    static CodeProblem unfit(String text, String segment, int length) {
        if (isPlaceholder(text)) {
            return placeholder(text, segment);
        }
        return text.length() == length
                ? CodeProblem.error("code.form", segment, "characters", text)
                : CodeProblem.error(
                        "code.form", segment, "length", String.valueOf(length), String.valueOf(text.length()));
    }

    static CodeProblem placeholder(String text, String segment) {
        return CodeProblem.error("code.placeholder", segment, "code", text);
    }
}
