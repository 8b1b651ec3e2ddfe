package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Reference to a file（文件引用）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class FileRef {

    /** File name: The name shown to applicants. */
    @Nullable
    String name;

    /** Address: Where the file can be had. */
    @Nullable
    String url;

    /** File identifier: Identifier of the file in the exchange library. */
    @Nullable
    String fileId;

    /** Digest: Digest of the content, as sha256:…. */
    @Nullable
    String digest;
}
