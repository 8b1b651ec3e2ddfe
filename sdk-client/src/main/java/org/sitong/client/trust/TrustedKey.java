package org.sitong.client.trust;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;
import org.sitong.json.JsonValue;

/**
 * A public key that a catalog's documents may be signed by. Its id is the SHA-256 of the key, so that no two keys share one.
 * Immutable and thread-safe.
 */
public final class TrustedKey {

    private final SignatureAlgorithm algorithm;
    private final byte[] publicKey;
    private final @Nullable String owner;
    private final String id;

    private TrustedKey(SignatureAlgorithm algorithm, byte[] publicKey, @Nullable String owner) {
        this.algorithm = algorithm;
        this.publicKey = publicKey;
        this.owner = owner;
        this.id = ContentDigest.SHA_256.digest(publicKey).hex();
    }

    /**
     * A key.
     *
     * @param publicKey the key as an X.509 SubjectPublicKeyInfo in DER; copied
     * @param owner who holds the private key, for people; {@code null} where nobody says
     * @return the key
     * @throws IllegalArgumentException when it is none of a {@link SignatureAlgorithm}
     */
    public static TrustedKey of(byte[] publicKey, @Nullable String owner) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.ofPublicKey(publicKey);
        if (algorithm == null || algorithm == SignatureAlgorithm.ED25519 && SmallOrder.isPoint(publicKey)) {
            throw new IllegalArgumentException("Not an Ed25519 or SM2 public key: "
                    + HexFormat.of().formatHex(publicKey, 0, Math.min(publicKey.length, 32)));
        }
        return new TrustedKey(algorithm, publicKey.clone(), owner);
    }

    /**
     * The same key with another owner's name.
     *
     * @param name who holds the private key; {@code null} where nobody says
     * @return the key
     */
    public TrustedKey ownedBy(@Nullable String name) {
        return new TrustedKey(algorithm, publicKey, name);
    }

    static TrustedKey read(Fields fields) {
        fields.only("algorithm", "id", "owner", "publicKey");
        byte[] der = fields.make(() -> Base64.getDecoder().decode(fields.text("publicKey")));
        TrustedKey key = fields.make(() -> of(der, fields.optional("owner")));
        return fields.make(() -> {
            if (!key.json().equals(fields.value())) {
                throw new IllegalArgumentException("id or algorithm is not that of the key");
            }
            return key;
        });
    }

    JsonValue.JsonObject json() {
        return new Members()
                .text("algorithm", algorithm)
                .text("id", id)
                .text("owner", owner)
                .text("publicKey", Base64.getEncoder().encodeToString(publicKey))
                .object();
    }

    /**
     * The key's id.
     *
     * @return the SHA-256 of {@link #publicKey()}, 64 hexadecimal digits
     */
    public String id() {
        return id;
    }

    /**
     * What it signs with.
     *
     * @return the algorithm
     */
    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    /**
     * The key itself.
     *
     * @return an X.509 SubjectPublicKeyInfo in DER; a copy
     */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /**
     * Who holds the private key, for people.
     *
     * @return the owner's name, or {@code null} where nobody says
     */
    public @Nullable String owner() {
        return owner;
    }

    /** Two keys are equal when the key is the same, whoever is said to own it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TrustedKey key && Arrays.equals(publicKey, key.publicKey);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The algorithm and the id. */
    @Override
    public String toString() {
        return algorithm.token() + ":" + id;
    }
}
