package org.sitong.client.release;

import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;
import org.sitong.document.Digest;
import org.sitong.json.JsonValue;

/**
 * The list of what changed in a release.
 *
 * @param digest the digest of the file
 * @param size the file's bytes; 0 where nothing changed
 * @param added how many definitions are new
 * @param changed how many definitions changed
 * @param removed how many definitions are gone
 */
public record ChangeListRef(Digest digest, long size, long added, long changed, long removed) {

    /** The most bytes of a list of changes. */
    public static final long MAX_BYTES = 8L << 30;

    /**
     * Checks the numbers.
     *
     * @param digest the digest of the file
     * @param size the file's bytes
     * @param added how many definitions are new
     * @param changed how many definitions changed
     * @param removed how many definitions are gone
     * @throws IllegalArgumentException when one is negative or too large
     */
    public ChangeListRef {
        if (size < 0 || size > MAX_BYTES || added < 0 || changed < 0 || removed < 0) {
            throw new IllegalArgumentException("size " + size + ": " + added + ", " + changed + ", " + removed);
        }
    }

    static ChangeListRef read(Fields fields) {
        fields.only("added", "changed", "digest", "removed", "size");
        return new ChangeListRef(
                fields.digest("digest"),
                fields.number("size", 0, MAX_BYTES),
                fields.number("added", 0, Fields.MAX_NUMBER),
                fields.number("changed", 0, Fields.MAX_NUMBER),
                fields.number("removed", 0, Fields.MAX_NUMBER));
    }

    JsonValue json() {
        return new Members()
                .number("added", added)
                .number("changed", changed)
                .text("digest", digest)
                .number("removed", removed)
                .number("size", size)
                .object();
    }
}
