package org.sitong.cli.internal.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * By what a file that was written meanwhile is known without reading it.
 *
 * @param key the system's own name of it; {@code null} where there is none or the file cannot be looked at
 * @param modified when it was written last; {@code null} where it cannot be looked at
 * @param size its bytes
 */
record Stamp(@Nullable Object key, @Nullable FileTime modified, long size) {

    static Stamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.fileKey(), attributes.lastModifiedTime(), attributes.size());
        } catch (IOException e) {
            return new Stamp(null, null, -1); // reading it says what is wrong with it
        }
    }
}
