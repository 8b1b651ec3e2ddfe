package org.sitong.document.internal.edit;

/** A text with what is asked of its lines while it is edited. */
final class Sheet {

    private final String text;
    private final String lineEnd;
    private final boolean comments;

    /** A text; {@code comments} says whether the format has any. */
    Sheet(String text, boolean comments) {
        this.text = text;
        this.comments = comments;
        int first = 0;
        while (first < text.length() && !isBreak(text.charAt(first))) {
            first++;
        }
        this.lineEnd = first == text.length() ? "\n" : text.substring(first, behindBreak(first));
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** How lines end here. */
    String lineEnd() {
        return lineEnd;
    }

    char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the line of a place ends, before its line end. */
    int lineStop(int offset) {
        int stop = offset;
        while (stop < text.length() && !isBreak(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    /** Where the next line begins; the end of the text behind the last. */
    int nextLine(int offset) {
        return behindBreak(lineStop(offset));
    }

    private int behindBreak(int at) {
        if (at >= text.length()) {
            return at;
        }
        boolean two = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return at + (two ? 2 : 1);
    }

    /** The place before a line end that stands right before it; the place itself where none does. */
    int beforeBreak(int offset) {
        int at = offset;
        if (at > 0 && text.charAt(at - 1) == '\n') {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == '\r' ? at - 1 : at;
    }

    int column(int offset) {
        return offset - lineStart(offset);
    }

    boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(text.charAt(i)) && !isBreak(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The blanks that a line begins with. */
    String indent(int offset) {
        int start = lineStart(offset);
        int end = start;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether a line holds a comment and nothing else. */
    boolean isComment(int lineStart) {
        return comments && at(lineStart + indent(lineStart).length()) == '#';
    }

    /** Whether nothing but a comment stands between a place and the end of its line. */
    boolean endsLine(int offset) {
        int stop = lineStop(offset);
        return isBlank(offset, stop) || comment(offset) >= 0;
    }

    /** Where the comment behind a place begins that nothing else stands before on the line; -1 where there is none. */
    int comment(int offset) {
        int at = offset;
        while (isSpace(at(at))) {
            at++;
        }
        return comments && at(at) == '#' && (at > offset || offset == lineStart(offset)) ? at : -1;
    }

    /** The next place that is neither blank nor in a comment. */
    int skip(int from) {
        int at = from;
        while (at < text.length()) {
            if (isSpace(text.charAt(at)) || isBreak(text.charAt(at))) {
                at++;
            } else if (comments
                    && text.charAt(at) == '#'
                    && (at == 0 || isSpace(text.charAt(at - 1)) || isBreak(text.charAt(at - 1)))) {
                at = lineStop(at);
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether something that may be a comment stands in a stretch. */
    boolean mayHoldComment(int from, int to) {
        for (int i = from; comments && i < to; i++) {
            if (text.charAt(i) == '#' && (i == from || isSpace(text.charAt(i - 1)) || isBreak(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
