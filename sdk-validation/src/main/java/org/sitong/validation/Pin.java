package org.sitong.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a report depends on besides the documents. Immutable and thread-safe.
 *
 * @param what what sort of thing: {@code engine}, {@code standard}, {@code pack}, {@code reference} or {@code waivers}
 * @param name its name
 * @param version its version; {@code null} where it has none
 * @param digest its digest, such as {@code sha256:…}; {@code null} where the version alone pins it
 */
public record Pin(
        String what,
        String name,
        @Nullable String version,
        @Nullable String digest) {

    /**
     * Checks that the thing is named.
     *
     * @param what what sort of thing
     * @param name its name
     * @param version its version
     * @param digest its digest
     */
    public Pin {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(name, "name");
    }
}
