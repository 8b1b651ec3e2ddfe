package org.sitong.client.trust;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonToken;

/** How documents of a catalog are signed. */
public enum SignatureAlgorithm implements JsonToken {

    /** Ed25519 (RFC 8032), which every Java platform has. */
    ED25519("ed25519", "302a300506032b6570"),

    /** SM2 with SM3 (GM/T 0003, GB/T 32918; the usual user id of GM/T 0009), by a provider that the caller supplies. */
    SM2("sm2-sm3", "3059301306072a8648ce3d020106082a811ccf5501822d");

    private final String token;
    private final byte[] prefix;

    SignatureAlgorithm(String token, String prefix) {
        this.token = token;
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

    /** Finds the algorithm of a public key in DER by the object identifier that it begins with. */
    static @Nullable SignatureAlgorithm ofPublicKey(byte[] der) {
        return Arrays.stream(values())
                .filter(each -> each.prefix.length < der.length
                        && Arrays.equals(each.prefix, 0, each.prefix.length, der, 0, each.prefix.length))
                .findFirst()
                .orElse(null);
    }
}
