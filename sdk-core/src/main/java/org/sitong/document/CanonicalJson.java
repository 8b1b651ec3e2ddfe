package org.sitong.document;

import java.nio.charset.StandardCharsets;
import org.sitong.document.internal.CanonicalEmitter;
import org.sitong.json.JsonValue;

/**
 * The canonical form of a value (RFC 8785, JSON Canonicalization Scheme): the same bytes for equal values, on every
 * platform, so that they can be hashed and signed. Thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</a>
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * Writes a value in canonical form.
     *
     * @param value what to write
     * @return UTF-8 bytes
     * @throws CanonicalFormException when it holds a number that a double does not give back unchanged, half of a
     *     surrogate pair, or more than 500 levels
     */
    public static byte[] bytes(JsonValue value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a value in canonical form.
     *
     * @param value what to write
     * @return the text whose UTF-8 bytes are {@link #bytes}
     * @throws CanonicalFormException as {@link #bytes} does
     */
    public static String text(JsonValue value) {
        return CanonicalEmitter.write(value);
    }
}
