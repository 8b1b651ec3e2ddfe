package org.sitong.client.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.HexFormat;
import org.sitong.document.Digest;

/**
 * An algorithm that digests what a catalog holds: SHA-256 (FIPS 180-4), which every Java platform has, or SM3 (GM/T 0004, GB/T
 * 32905) by a provider that the caller supplies. Immutable and thread-safe as far as the provider is.
 */
public final class ContentDigest {

    /** SHA-256 of the Java platform. */
    public static final ContentDigest SHA_256 = new ContentDigest("sha256", ContentDigest::sha256);

    /** The name of SM3 in digests. */
    static final String SM3 = "sm3";

    private interface Source {
        MessageDigest get() throws NoSuchAlgorithmException;
    }

    private final String name;
    private final Source source;

    private ContentDigest(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /**
     * SM3 by a provider.
     *
     * @param provider a JCA provider that has {@code SM3}; it is not registered with the platform
     * @return the algorithm
     * @throws IllegalArgumentException when the provider has no SM3
     */
    public static ContentDigest sm3(Provider provider) {
        ContentDigest sm3 = new ContentDigest(SM3, () -> MessageDigest.getInstance("SM3", provider));
        if (provider.getService("MessageDigest", "SM3") == null) {
            throw new IllegalArgumentException("The provider has no SM3: " + provider.getName());
        }
        return sm3;
    }

    private static MessageDigest sha256() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }

    /**
     * The algorithm's name in digests.
     *
     * @return {@code sha256} or {@code sm3}
     */
    public String name() {
        return name;
    }

    /**
     * Begins a digest of bytes that come piece by piece.
     *
     * @return a new digest, see {@link #digest(MessageDigest)}
     */
    public MessageDigest begin() {
        try {
            return source.get();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The algorithm was there before: " + name, e);
        }
    }

    /**
     * Ends a digest that was begun with {@link #begin()}.
     *
     * @param digest a digest of this algorithm; reset by this
     * @return the digest
     */
    public Digest digest(MessageDigest digest) {
        return of(digest.digest());
    }

    /**
     * Digests bytes.
     *
     * @param bytes any bytes
     * @return their digest
     */
    public Digest digest(byte[] bytes) {
        return of(begin().digest(bytes));
    }

    private Digest of(byte[] raw) {
        return new Digest(name, HexFormat.of().formatHex(raw));
    }

    /** The algorithm's name. */
    @Override
    public String toString() {
        return name;
    }
}
