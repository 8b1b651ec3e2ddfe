package org.sitong.document;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A digest of bytes in its textual form, such as {@code sha256:9f86d0…}.
 *
 * @param algorithm the algorithm's name in lower case without hyphens, such as {@code sha256}
 * @param hex the digest in lower-case hexadecimal digits
 */
public record Digest(String algorithm, String hex) {

    private static final Pattern ALGORITHM = Pattern.compile("[a-z][a-z0-9]*");
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-f]{2})+");

    /**
     * Checks the form.
     *
     * @param algorithm the algorithm's name
     * @param hex the digits
     */
    public Digest {
        if (!ALGORITHM.matcher(algorithm).matches() || !HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a digest: " + algorithm + ":" + hex);
        }
    }

    /**
     * Reads the textual form.
     *
     * @param text algorithm, colon, hexadecimal digits
     * @return the digest
     * @throws IllegalArgumentException when the text has another form
     */
    public static Digest parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Not a digest: " + text);
        }
        return new Digest(text.substring(0, colon), text.substring(colon + 1).toLowerCase(Locale.ROOT));
    }

    /** The textual form. */
    @Override
    public String toString() {
        return algorithm + ":" + hex;
    }
}
