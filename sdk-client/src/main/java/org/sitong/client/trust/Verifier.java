package org.sitong.client.trust;

import java.time.Duration;
import java.time.Instant;
import org.sitong.document.Digest;

/**
 * Decides whether files of a catalog may be relied on, by a chain of roots. Immutable and thread-safe.
 *
 * <p>The order in which a file is looked at never changes: fetched within bounds, digest where one is known, signatures, then what it
 * says (expiry, no rollback), and only then may it be stored.
 */
public final class Verifier {

    /** How far the clocks of two machines may differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final RootChain chain;

    private Verifier(RootChain chain) {
        this.chain = chain;
    }

    /**
     * A verifier.
     *
     * @param chain who is trusted
     * @return the verifier
     */
    public static Verifier of(RootChain chain) {
        return new Verifier(chain);
    }

    /**
     * Who is trusted.
     *
     * @return the chain of roots
     */
    public RootChain chain() {
        return chain;
    }

    /**
     * Verifies a file by the newest root.
     *
     * @param document the file's name, for failures
     * @param file the document in its envelope
     * @param payloadType what kind of document it must be
     * @param maxPayload the most bytes of the document
     * @param role what its signers must be trusted for
     * @return the document
     * @throws CatalogTrustException when it may not be relied on
     */
    public byte[] verify(String document, byte[] file, String payloadType, int maxPayload, Role role) {
        Envelope envelope = Envelope.read(document, file, payloadType, maxPayload);
        verify(document, envelope, role);
        return envelope.payload();
    }

    /**
     * Verifies an envelope by the newest root.
     *
     * @param document the file's name, for failures
     * @param envelope the document
     * @param role what its signers must be trusted for
     * @throws CatalogTrustException when it may not be relied on
     */
    public void verify(String document, Envelope envelope, Role role) {
        Signatures.demand(document, envelope, chain.current(), role, chain.suite());
    }

    /**
     * Verifies an envelope that may be from former days: by any one root of the chain, without keys that were revoked since.
     *
     * @param document the file's name, for failures
     * @param envelope the document
     * @param role what its signers must have been trusted for
     * @throws CatalogTrustException as the newest root judges it, when none of the roots accepts it
     */
    public void verifyOld(String document, Envelope envelope, Role role) {
        Root newest = chain.current();
        for (Root root : chain.roots()) {
            try {
                Signatures.demand(document, envelope, root, newest, role, chain.suite());
                return;
            } catch (UntrustedSignerException | ThresholdNotMetException | RevokedSignerException e) {
                if (root == newest) {
                    throw e;
                }
            }
        }
    }

    /**
     * Demands that the newest root has not expired.
     *
     * @param now the time
     * @throws ExpiredException when it has
     */
    public void demandCurrentRoot(Instant now) {
        Root root = chain.current();
        demandCurrent("roots/" + root.version() + ".json", root.issued(), root.expires(), now);
    }

    /**
     * Demands that a document is valid now.
     *
     * @param document the file's name, for failures
     * @param issued from when it is valid
     * @param expires from when it is not any more
     * @param now the time
     * @throws ExpiredException when it was valid only before
     * @throws IssuedInFutureException when it was issued later than ten minutes from now
     */
    public static void demandCurrent(String document, Instant issued, Instant expires, Instant now) {
        if (issued.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new IssuedInFutureException(document, issued, now);
        }
        if (!expires.isAfter(now)) {
            throw new ExpiredException(document, expires, now);
        }
    }

    /**
     * Demands that bytes are those that were signed for.
     *
     * @param document the file's name, for failures
     * @param bytes what was fetched
     * @param length how many bytes there must be
     * @param digest what their digest must be
     * @throws CatalogTrustException when length or digest are others
     */
    public void demandSame(String document, byte[] bytes, long length, Digest digest) {
        if (bytes.length != length) {
            throw new LengthMismatchException(document, length, bytes.length);
        }
        Digest actual = chain.suite().digest(document, digest.algorithm()).digest(bytes);
        if (!actual.equals(digest)) {
            throw new DigestMismatchException(document, digest, actual);
        }
    }
}
