package org.sitong.client.trust;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The algorithms at hand: those of the Java platform (SHA-256, Ed25519), and SM2 and SM3 where the caller supplies a provider for
 * them. Nothing is registered with the platform. Immutable and thread-safe as far as the provider is.
 */
public final class CryptoSuite {

    private static final CryptoSuite STANDARD = new CryptoSuite(null);

    private final @Nullable Provider provider;
    private final @Nullable ContentDigest sm3;

    private CryptoSuite(@Nullable Provider provider) {
        this.provider = provider;
        this.sm3 = provider == null ? null : ContentDigest.sm3(provider);
    }

    /**
     * The algorithms of the Java platform.
     *
     * @return SHA-256 and Ed25519
     */
    public static CryptoSuite standard() {
        return STANDARD;
    }

    /**
     * The algorithms of the Java platform, and SM2 and SM3.
     *
     * @param provider has {@code SM3}, {@code SM3withSM2} and {@code EC} keys on the curve {@code sm2p256v1}
     * @return all of them
     * @throws IllegalArgumentException when the provider has no SM3
     */
    public static CryptoSuite with(Provider provider) {
        return new CryptoSuite(provider);
    }

    /**
     * The algorithm of a digest.
     *
     * @param document the file that uses it, for the failure
     * @param name the algorithm's name in digests, such as {@code sha256}
     * @return the algorithm
     * @throws UnsupportedAlgorithmException when it is not at hand
     */
    public ContentDigest digest(String document, String name) {
        if (name.equals(ContentDigest.SHA_256.name())) {
            return ContentDigest.SHA_256;
        }
        if (sm3 != null && name.equals(sm3.name())) {
            return sm3;
        }
        throw new UnsupportedAlgorithmException(document, name);
    }

    /**
     * Tells whether a signature is right.
     *
     * @param document the file that is signed, for the failure
     * @param key the key that is said to have signed
     * @param message what is said to be signed
     * @param signature the signature
     * @return whether it is
     * @throws UnsupportedAlgorithmException when the key's algorithm is not at hand
     */
    public boolean verify(String document, TrustedKey key, byte[] message, byte[] signature) {
        try {
            Signature verifying = signature(key.algorithm());
            PublicKey publicKey = keys(key.algorithm()).generatePublic(new X509EncodedKeySpec(key.publicKey()));
            verifying.initVerify(publicKey);
            verifying.update(message);
            return verifying.verify(signature);
        } catch (SignatureException e) {
            return false; // bytes that are no signature at all
        } catch (NoSuchAlgorithmException e) {
            throw new UnsupportedAlgorithmException(document, key.algorithm().token());
        } catch (GeneralSecurityException e) {
            throw new MalformedDocumentException(document, "", "key " + key.id() + ": " + e.getMessage());
        }
    }

    KeyPairGenerator generator(SignatureAlgorithm algorithm) throws GeneralSecurityException {
        if (algorithm == SignatureAlgorithm.SM2) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", sm(algorithm));
            generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            return generator;
        }
        return KeyPairGenerator.getInstance("Ed25519");
    }

    PrivateKey privateKey(SignatureAlgorithm algorithm, byte[] pkcs8) throws GeneralSecurityException {
        return keys(algorithm).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    byte[] sign(SignatureAlgorithm algorithm, PrivateKey key, byte[] message) throws GeneralSecurityException {
        Signature signing = signature(algorithm);
        signing.initSign(key);
        signing.update(message);
        return signing.sign();
    }

    private Signature signature(SignatureAlgorithm algorithm) throws NoSuchAlgorithmException {
        return algorithm == SignatureAlgorithm.SM2
                ? Signature.getInstance("SM3withSM2", sm(algorithm))
                : Signature.getInstance("Ed25519");
    }

    private KeyFactory keys(SignatureAlgorithm algorithm) throws NoSuchAlgorithmException {
        return algorithm == SignatureAlgorithm.SM2
                ? KeyFactory.getInstance("EC", sm(algorithm))
                : KeyFactory.getInstance("Ed25519");
    }

    private Provider sm(SignatureAlgorithm algorithm) throws NoSuchAlgorithmException {
        if (provider == null) {
            throw new NoSuchAlgorithmException(algorithm.token());
        }
        return provider;
    }
}
