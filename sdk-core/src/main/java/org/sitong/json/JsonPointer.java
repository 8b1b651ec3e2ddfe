package org.sitong.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document (RFC 6901). Immutable and thread-safe; the textual form is its identity.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
 */
public final class JsonPointer implements Comparable<JsonPointer> {

    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer(null, "");

    private static final int MAX_INDEX_DIGITS = 9;

    private final @Nullable JsonPointer parent;
    private final String token;

    private JsonPointer(@Nullable JsonPointer parent, String token) {
        this.parent = parent;
        this.token = token;
    }

    /**
     * Reads the textual form.
     *
     * @param text empty, or a sequence of tokens each after a {@code /}, with {@code ~0} for {@code ~} and {@code ~1}
     *     for {@code /}
     * @return the pointer
     * @throws IllegalArgumentException when the text is neither empty nor begins with {@code /}
     */
    public static JsonPointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("A JSON pointer is empty or begins with '/': " + text);
        }
        JsonPointer pointer = ROOT;
        for (String part : text.substring(1).split("/", -1)) {
            pointer = pointer.child(part.replace("~1", "/").replace("~0", "~"));
        }
        return pointer;
    }

    /**
     * Names a member of the object here.
     *
     * @param name the member's name, unescaped
     * @return the pointer to the member
     */
    public JsonPointer child(String name) {
        return new JsonPointer(this, name);
    }

    /**
     * Names an element of the array here.
     *
     * @param index the position, from 0
     * @return the pointer to the element
     */
    public JsonPointer child(int index) {
        return new JsonPointer(this, Integer.toString(index));
    }

    /**
     * The enclosing place.
     *
     * @return the pointer without its last token, or {@code null} at the root
     */
    public @Nullable JsonPointer parent() {
        return parent;
    }

    /**
     * The last token, unescaped.
     *
     * @return the member name or array index; empty at the root
     */
    public String last() {
        return token;
    }

    /**
     * All tokens, unescaped, outermost first.
     *
     * @return the tokens; empty at the root
     */
    public List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        for (JsonPointer p = this; p.parent != null; p = p.parent) {
            tokens.add(p.token);
        }
        Collections.reverse(tokens);
        return tokens;
    }

    /**
     * Tells whether another place is this one or lies inside it.
     *
     * @param other the other place
     * @return whether {@code other} is here or below
     */
    public boolean covers(JsonPointer other) {
        String mine = toString();
        String theirs = other.toString();
        return theirs.startsWith(mine) && (theirs.length() == mine.length() || theirs.charAt(mine.length()) == '/');
    }

    /**
     * Reads an array index.
     *
     * @param token a token
     * @return the index, or -1 when the token is not one
     */
    public static int index(String token) {
        if (token.isEmpty() || token.length() > MAX_INDEX_DIGITS || (token.length() > 1 && token.charAt(0) == '0')) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return index;
    }

    @Override
    public int compareTo(JsonPointer other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonPointer pointer && tokens().equals(pointer.tokens());
    }

    @Override
    public int hashCode() {
        return tokens().hashCode();
    }

    /** The textual form of RFC 6901. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String part : tokens()) {
            text.append('/').append(part.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
