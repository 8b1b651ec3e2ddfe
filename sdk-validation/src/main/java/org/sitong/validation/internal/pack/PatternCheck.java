package org.sitong.validation.internal.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Tells which regular expressions of others are safe to match against texts of others. A backtracking matcher takes exponential
 * time only where something is repeated that can be read in several ways; so what is repeated must be one character or class,
 * or a plain sequence of them, and few repetitions may be without end.
 */
final class PatternCheck {

    private static final int LONGEST = 200;
    private static final int MOST_TIMES = 100;
    private static final int MOST_ENDLESS = 2;

    private final String pattern;
    private final Deque<Group> open = new ArrayDeque<>();
    private int at;
    private int endless;

    /** What a group holds that forbids to repeat it. */
    private static final class Group {
        private boolean isPlain = true;
    }

    private PatternCheck(String pattern) {
        this.pattern = pattern;
    }

    /** What is wrong with a pattern, as the ending of a text's key; {@code null} where it is safe. */
    static @Nullable String problem(String pattern) {
        if (pattern.length() > LONGEST) {
            return "pattern-long";
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            return "pattern-syntax";
        }
        return new PatternCheck(pattern).scan() ? null : "pattern-costly";
    }

    private boolean scan() {
        open.push(new Group());
        boolean repeatable = false;
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            switch (c) {
                case '(' -> {
                    if (at < pattern.length() && pattern.charAt(at) == '?' && !pattern.startsWith("?:", at)) {
                        return false; // looking around, flags and names are not needed
                    }
                    at += pattern.startsWith("?:", at) ? 2 : 0;
                    open.peek().isPlain = false;
                    open.push(new Group());
                    repeatable = false;
                }
                case ')' -> repeatable = open.size() > 1 && open.pop().isPlain;
                case '|' -> {
                    open.peek().isPlain = false;
                    repeatable = false;
                }
                case '*', '+', '?', '{' -> {
                    boolean isOptional = c == '?';
                    if (!(repeatable || isOptional && endsGroup()) || !countsFewTimes(c)) {
                        return false;
                    }
                    open.peek().isPlain = false;
                    repeatable = false;
                    skipLazy();
                }
                case '[' -> repeatable = skipClass();
                case '\\' -> {
                    if (at < pattern.length() && (Character.isDigit(pattern.charAt(at)) || pattern.charAt(at) == 'k')) {
                        return false; // what was matched before is not to be matched again
                    }
                    at += pattern.startsWith("p{", at) || pattern.startsWith("P{", at)
                            ? pattern.indexOf('}', at) - at + 1
                            : 1;
                    repeatable = true;
                }
                default -> repeatable = c != '^' && c != '$';
            }
        }
        return endless <= MOST_ENDLESS;
    }

    /** Whether the question mark makes a whole group optional, which repeats nothing. */
    private boolean endsGroup() {
        return at >= 2 && pattern.charAt(at - 2) == ')';
    }

    private boolean countsFewTimes(char quantifier) {
        if (quantifier == '*' || quantifier == '+') {
            endless++;
            return true;
        }
        if (quantifier == '?') {
            return true;
        }
        int close = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at, close).split(",", -1);
        at = close + 1;
        if (bounds.length == 2 && bounds[1].isEmpty()) {
            endless++;
            return isFew(bounds[0]);
        }
        return isFew(bounds[bounds.length - 1]);
    }

    private static boolean isFew(String digits) {
        return digits.matches("[0-9]{1,3}") && Integer.parseInt(digits) <= MOST_TIMES;
    }

    private void skipLazy() {
        if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
            at++;
        }
    }

    /** Goes to the end of a class; the pattern was compiled, so that there is one. */
    private boolean skipClass() {
        int depth = 1;
        at += pattern.startsWith("^", at) ? 1 : 0;
        at += pattern.startsWith("]", at) ? 1 : 0;
        while (at < pattern.length() && depth > 0) {
            char c = pattern.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            }
        }
        return true;
    }
}
