package org.sitong.client.trust;

/**
 * Signs for one key. {@link KeyFile} is one; a caller whose key lives in a hardware module supplies its own. Implementations that
 * are shared between threads are thread-safe.
 */
public interface Signer {

    /**
     * The public half of the key.
     *
     * @return the key, with its id and algorithm
     */
    TrustedKey key();

    /**
     * Signs bytes: Ed25519 (64 bytes, RFC 8032), or SM2 with SM3 (DER, GM/T 0009).
     *
     * @param message what to sign, as it is; it is not digested before
     * @return the signature
     */
    byte[] sign(byte[] message);
}
