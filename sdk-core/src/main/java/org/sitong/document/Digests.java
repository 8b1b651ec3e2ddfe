package org.sitong.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sitong.json.JsonValue;

/** Digests of values and bytes. Thread-safe. */
public final class Digests {

    private Digests() {}

    /**
     * Digests a value by its canonical form.
     *
     * @param value any value
     * @return the SHA-256 of its {@link CanonicalJson} bytes
     * @throws CanonicalFormException when the value has no canonical form
     */
    public static Digest sha256(JsonValue value) {
        return sha256(CanonicalJson.bytes(value));
    }

    /**
     * Digests bytes.
     *
     * @param bytes any bytes
     * @return their SHA-256
     */
    public static Digest sha256(byte[] bytes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return new Digest("sha256", HexFormat.of().formatHex(sha.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
