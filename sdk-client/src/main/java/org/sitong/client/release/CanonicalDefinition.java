package org.sitong.client.release;

import org.sitong.client.trust.ContentDigest;
import org.sitong.document.CanonicalJson;
import org.sitong.document.Definitions;
import org.sitong.document.Digest;
import org.sitong.item.Definition;

/**
 * A definition as a release holds it: its elements in canonical form (RFC 8785), on one line. The same definition gives the same
 * bytes whether it was written as JSON or YAML and in whatever order.
 */
public final class CanonicalDefinition {

    private CanonicalDefinition() {}

    /**
     * Writes a definition.
     *
     * @param definition any definition
     * @return the line without its end
     * @throws org.sitong.document.CanonicalFormException when it holds a number that a double does not give back unchanged, or half
     *     of a surrogate pair
     */
    public static byte[] line(Definition definition) {
        return CanonicalJson.bytes(Definitions.write(definition));
    }

    /**
     * Digests a definition.
     *
     * @param definition any definition
     * @param digest the algorithm
     * @return the digest of its {@link #line}
     * @throws org.sitong.document.CanonicalFormException as {@link #line} does
     */
    public static Digest digest(Definition definition, ContentDigest digest) {
        return digest.digest(line(definition));
    }
}
