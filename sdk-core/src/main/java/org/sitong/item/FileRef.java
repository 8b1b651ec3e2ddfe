package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Reference to a file（文件引用）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class FileRef {

    /** File name: The name of the file as applicants see it. */
    @Nullable
    String name;

    /** Address: An address at which the file can be opened or downloaded. */
    @Nullable
    String url;

    /** File identifier: What the exchange library or a local system calls the file, where it has no public address. */
    @Nullable
    String fileId;

    /** Digest: Digest of the content, to tell whether the file has changed. */
    @Nullable
    String digest;
}
