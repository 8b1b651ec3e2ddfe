package org.sitong.client.trust;

import java.util.ArrayList;
import java.util.List;

/** Counts signatures against what a root demands. */
final class Signatures {

    private Signatures() {}

    /**
     * Demands enough valid signatures by different keys of a role. Signatures by keys that the root does not know are passed over;
     * one that claims to be by a key of the role has to be right.
     */
    static void demand(String document, Envelope envelope, Root root, Role role, CryptoSuite suite) {
        demand(document, envelope, root, root, role, suite);
    }

    /** The same, for keys that an older root trusts and the newest one has not revoked. */
    static void demand(String document, Envelope envelope, Root trusting, Root newest, Role role, CryptoSuite suite) {
        RoleKeys keys = trusting.role(role);
        byte[] message = envelope.message();
        List<String> valid = new ArrayList<>();
        for (String id : envelope.signers()) {
            TrustedKey key = keys.keys().contains(id) ? trusting.key(id) : null;
            byte[] signature = envelope.signature(id);
            if (key != null && signature != null && newest.revocation(id) == null) {
                if (!suite.verify(document, key, message, signature)) {
                    throw new InvalidSignatureException(document, id);
                }
                valid.add(id);
            }
        }
        if (valid.size() < keys.threshold()) {
            throw tooFew(document, envelope, newest, role, keys.threshold(), valid);
        }
    }

    private static CatalogTrustException tooFew(
            String document, Envelope envelope, Root newest, Role role, int threshold, List<String> valid) {
        for (String id : envelope.signers()) {
            RevokedKey revoked = newest.revocation(id);
            if (revoked != null) {
                return new RevokedSignerException(document, id, revoked.reason());
            }
        }
        return valid.isEmpty()
                ? new UntrustedSignerException(document, role.token(), envelope.signers())
                : new ThresholdNotMetException(document, role.token(), threshold, valid);
    }
}
