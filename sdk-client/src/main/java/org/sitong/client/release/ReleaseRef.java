package org.sitong.client.release;

import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;
import org.sitong.document.Digest;
import org.sitong.json.JsonValue;

/**
 * Names one release beyond doubt.
 *
 * @param version its version
 * @param sequence its number among the releases of the catalog, from 1
 * @param digest the digest of what its {@code release.json} has in its envelope; signatures may be added without changing it
 */
public record ReleaseRef(ReleaseVersion version, long sequence, Digest digest) {

    /**
     * Checks the number.
     *
     * @param version its version
     * @param sequence its number among the releases of the catalog
     * @param digest the digest of the release
     * @throws IllegalArgumentException when the number is below 1
     */
    public ReleaseRef {
        if (sequence < 1 || sequence > Fields.MAX_NUMBER) {
            throw new IllegalArgumentException("sequence " + sequence);
        }
    }

    static ReleaseRef read(Fields fields) {
        fields.only("digest", "sequence", "version");
        return new ReleaseRef(
                fields.parsed("version", ReleaseVersion::parse),
                fields.number("sequence", 1, Fields.MAX_NUMBER),
                fields.digest("digest"));
    }

    JsonValue json() {
        return new Members()
                .text("digest", digest)
                .number("sequence", sequence)
                .text("version", version)
                .object();
    }

    /** Version and digest. */
    @Override
    public String toString() {
        return version + " (" + sequence + ") " + digest;
    }
}
