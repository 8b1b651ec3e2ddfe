package org.sitong.client.internal.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Digest;

/**
 * Bytes by their digest. What is put in was verified before; what is read is hashed again by whoever reads it, against the digest
 * that a verified release names. Thread-safe.
 */
public interface Objects {

    /** The bytes of an object; {@code null} where it is not there or longer than it may be. */
    byte @Nullable [] read(Digest digest, long limit) throws IOException;

    /** Whether there is an object, of this size where it is known, not negative; its content is not looked at. */
    boolean has(Digest digest, long size);

    /** Adds an object. */
    void put(Digest digest, byte[] bytes) throws IOException;

    /** Drops an object that turned out to be damaged. */
    void drop(Digest digest) throws IOException;
}
