package org.sitong.client.trust;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonToken;

/** How documents of a catalog are signed. */
public enum SignatureAlgorithm implements JsonToken {

    /** Ed25519 (RFC 8032), which every Java platform has. */
    ED25519("ed25519", "302a300506032b6570032100", 32),

    /** SM2 with SM3 (GM/T 0003, GB/T 32918; the usual user id of GM/T 0009), by a provider that the caller supplies. */
    SM2("sm2-sm3", "3059301306072a8648ce3d020106082a811ccf5501822d03420004", 64);

    private final String token;
    private final byte[] prefix;
    private final int keyBytes;

    SignatureAlgorithm(String token, String prefix, int keyBytes) {
        this.token = token;
        this.keyBytes = keyBytes;
        this.prefix = HexFormat.of().parseHex(prefix);
    }

    @Override
    public String token() {
        return token;
    }

    /**
     * Finds an algorithm by its name.
     *
     * @param token the name in documents
     * @return the algorithm, or {@code null} where there is none of the name
     */
    public static @Nullable SignatureAlgorithm of(String token) {
        return Arrays.stream(values())
                .filter(each -> each.token.equals(token))
                .findFirst()
                .orElse(null);
    }

    /**
     * Finds the algorithm of a public key in DER by all that comes before the key itself. Of the ways to encode one key (with bytes
     * behind it, or a point in compressed or hybrid form) only the usual one is taken, so that one key cannot have two ids and count
     * twice.
     */
    static @Nullable SignatureAlgorithm ofPublicKey(byte[] der) {
        return Arrays.stream(values())
                .filter(each -> each.prefix.length + each.keyBytes == der.length
                        && Arrays.equals(each.prefix, 0, each.prefix.length, der, 0, each.prefix.length))
                .findFirst()
                .orElse(null);
    }
}
