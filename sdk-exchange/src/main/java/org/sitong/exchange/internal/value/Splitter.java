package org.sitong.exchange.internal.value;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text at separators, but neither inside brackets nor inside a known word: {@code 镇(乡、街道)级、村(社区)级} has two
 * parts. Brackets that do not match hold nothing together. Immutable and thread-safe.
 */
final class Splitter {

    private static final String OPENING = "(（[［【〔《〈“";
    private static final String CLOSING = ")）]］】〕》〉”";

    private final List<String> separators;
    private final List<String> words;

    /**
     * Makes a splitter.
     *
     * @param separators where to cut
     * @param words words that hold a separator of their own
     */
    Splitter(List<String> separators, List<String> words) {
        this.separators = List.copyOf(separators);
        this.words = words.stream()
                .filter(word -> separators.stream().anyMatch(word::contains))
                .toList();
    }

    /** The parts in order, without blanks at their ends; parts that hold nothing are left out. */
    List<String> split(String text) {
        boolean balanced = isBalanced(text);
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean atStart = true;
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int word = atStart ? wordLength(text, at) : 0;
            int separator = depth == 0 ? separatorLength(text, at) : 0;
            atStart = word == 0 && (separator > 0 || atStart && Texts.isBlank(text.charAt(at)));
            if (word > 0) {
                at += word;
            } else if (separator > 0) {
                add(parts, text.substring(start, at));
                at += separator;
                start = at;
            } else {
                depth += balanced ? step(text.charAt(at)) : 0;
                at++;
            }
        }
        add(parts, text.substring(start));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        String trimmed = Texts.trim(part);
        if (!trimmed.isEmpty()) {
            parts.add(trimmed);
        }
    }

    /** The length of a known word that is a whole part by itself, or 0. */
    private int wordLength(String text, int at) {
        for (String word : words) {
            int end = at + word.length();
            if (text.startsWith(word, at) && (end == text.length() || separatorLength(text, end) > 0)) {
                return word.length();
            }
        }
        return 0;
    }

    private int separatorLength(String text, int at) {
        for (String separator : separators) {
            if (text.startsWith(separator, at)) {
                return separator.length();
            }
        }
        return 0;
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += step(text.charAt(i));
        }
        return depth == 0;
    }

    private static int step(char c) {
        if (OPENING.indexOf(c) >= 0) {
            return 1;
        }
        return CLOSING.indexOf(c) >= 0 ? -1 : 0;
    }
}
