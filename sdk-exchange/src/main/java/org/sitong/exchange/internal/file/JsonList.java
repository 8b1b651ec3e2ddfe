package org.sitong.exchange.internal.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the list of a JSON file into its members, in bounded memory, by brackets and quotes alone; whether a member is
 * sound is for its reader to say. The list is the document itself, or the first list among the members of the document.
 */
final class JsonList {

    private static final int BUFFER = 1 << 16;
    private static final int END = -1;
    private static final int NONE = -2;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private int pushed = NONE;
    private int line = 1;
    private boolean begun;
    private boolean ended;
    private boolean wrapped;
    private boolean first = true;
    private @Nullable String fault;

    JsonList(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * A member of the list, as it is written.
     *
     * @param line the line on which it begins, from 1
     * @param bytes its bytes; one more than the limit where it is longer
     */
    record Member(int line, byte[] bytes) {}

    /** What keeps the list from being read on: the end of a text's key; {@code null} where nothing does. */
    @Nullable
    String fault() {
        return fault;
    }

    /** The line where reading stands. */
    int line() {
        return line;
    }

    /** The next member; {@code null} at the end. */
    @Nullable
    Member next() throws IOException {
        if (!begun) {
            begun = true;
            ended = !begin();
        }
        if (ended) {
            return null;
        }
        int c = visible();
        if (c == ']') {
            return end(rest());
        }
        if (!first) {
            if (c != ',') {
                return end(c == END ? "cut-off" : "comma");
            }
            c = visible();
        }
        first = false;
        if (c == END) {
            return end("cut-off");
        }
        if (c == ',' || c == ']' || c == '}') {
            return end("comma");
        }
        return member(c);
    }

    private @Nullable Member end(@Nullable String why) {
        ended = true;
        fault = why;
        return null;
    }

    /** Goes into the list; false where there is none. */
    private boolean begin() throws IOException {
        int c = visible();
        if (c == 0xEF) { // a byte order mark; anything else that begins so is no JSON either
            read();
            read();
            c = visible();
        }
        if (c == '[') {
            return true;
        }
        wrapped = c == '{';
        fault = c == END ? "empty" : "no-list";
        if (!wrapped) {
            return false;
        }
        c = visible();
        while (c == '"') {
            copy(c, null);
            if (visible() != ':') {
                return false;
            }
            c = visible();
            if (c == '[') {
                fault = null;
                return true;
            }
            copy(c, null);
            c = visible();
            c = c == ',' ? visible() : c;
        }
        return false;
    }

    /** Goes to the end of the document behind the list; what is wrong on the way. */
    private @Nullable String rest() throws IOException {
        int c = visible();
        while (wrapped && c == ',') {
            copy(visible(), null);
            if (visible() != ':') {
                return "trailing";
            }
            copy(visible(), null);
            c = visible();
        }
        if (wrapped) {
            if (c != '}') {
                return c == END ? "cut-off" : "trailing";
            }
            c = visible();
        }
        return c == END ? null : "trailing";
    }

    private @Nullable Member member(int c) throws IOException {
        int begins = line;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean whole = copy(c, bytes);
        if (!whole && (c == '{' || c == '[')) {
            line = begins;
            return end("cut-off");
        }
        return new Member(begins, bytes.toByteArray());
    }

    /** Reads a value whose first byte has been read; false where the file ends before it does. */
    private boolean copy(int start, @Nullable ByteArrayOutputStream target) throws IOException {
        int depth = 0;
        boolean begins = true;
        for (int c = start; c != END; c = read()) {
            if (depth == 0 && !begins && (c == ',' || c == ']' || c == '}' || isBlank(c))) {
                pushed = c;
                return true;
            }
            keep(c, target);
            if (c == '"') {
                quoted(target);
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            if (depth == 0 && (c == '"' || c == '}' || c == ']')) {
                return true;
            }
            begins = false;
        }
        return false;
    }

    /** Reads a text behind its first quote. A line end in it is a fault, but for the reader of the member to tell. */
    private void quoted(@Nullable ByteArrayOutputStream target) throws IOException {
        for (int c = read(); c != END; c = read()) {
            keep(c, target);
            if (c == '"') {
                return;
            }
            if (c == '\\') {
                int escaped = read();
                if (escaped != END) {
                    keep(escaped, target);
                }
            }
        }
    }

    private void keep(int c, @Nullable ByteArrayOutputStream target) {
        if (target != null && target.size() <= limit) {
            target.write(c);
        }
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private int visible() throws IOException {
        int c = read();
        while (isBlank(c)) {
            c = read();
        }
        return c;
    }

    private int read() throws IOException {
        if (pushed != NONE) {
            int c = pushed;
            pushed = NONE;
            return c;
        }
        if (position == filled) {
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
            position = 0;
            if (filled == 0) {
                return END;
            }
        }
        int c = buffer[position++] & 0xFF;
        line += c == '\n' ? 1 : 0;
        return c;
    }
}
