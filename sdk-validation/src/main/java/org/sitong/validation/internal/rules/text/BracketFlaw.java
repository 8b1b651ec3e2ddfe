package org.sitong.validation.internal.rules.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Round brackets in a name: those around or right after Chinese are full-width, and each has its partner. Brackets in Latin
 * text are right as they are. A number before a closing bracket at the very beginning counts, and opens nothing.
 */
final class BracketFlaw implements FlawFinder {

    private static final Pattern COUNTING = Pattern.compile("^\\s*[0-9一二三四五六七八九十]{1,3}[)）]");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。、；：“”《》〔〕（）]");

    @Override
    public Optional<Flaw> find(String text) {
        if (text.chars().noneMatch(c -> isOpening(c) || isClosing(c))) {
            return Optional.empty();
        }
        StringBuilder repaired = new StringBuilder(text);
        Deque<Integer> open = new ArrayDeque<>();
        boolean isMixed = false;
        var counting = COUNTING.matcher(text);
        for (int i = counting.find() ? counting.end() : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOpening(c)) {
                open.push(i);
            } else if (isClosing(c)) {
                if (open.isEmpty()) {
                    return unbalanced(text, i);
                }
                int start = open.pop();
                boolean pairIsMixed = (text.charAt(start) == '(') != (c == ')');
                if (pairIsMixed || c == ')' && isChinese(text, start, i)) {
                    repaired.setCharAt(start, '（');
                    repaired.setCharAt(i, '）');
                    isMixed |= pairIsMixed;
                }
            }
        }
        if (!open.isEmpty()) {
            return unbalanced(text, open.peek());
        }
        return repaired.toString().equals(text)
                ? Optional.empty()
                : Optional.of(new Flaw(isMixed ? "mixed" : "half-width", text, repaired.toString()));
    }

    private static Optional<Flaw> unbalanced(String text, int at) {
        return Optional.of(new Flaw("unbalanced", text.substring(at, at + 1), null));
    }

    private static boolean isChinese(String text, int start, int end) {
        return start > 0 && CHINESE.matcher(text.substring(start - 1, start)).find()
                || CHINESE.matcher(text.substring(start + 1, end)).find();
    }

    private static boolean isOpening(int c) {
        return c == '(' || c == '（';
    }

    private static boolean isClosing(int c) {
        return c == ')' || c == '）';
    }
}
