package org.sitong.client.internal.index;

import org.jspecify.annotations.Nullable;
import org.sitong.standard.Kind;

/** Where a definition is, and how it is known. */
public record Location(
        Kind kind,
        @Nullable String identity,
        @Nullable Integer version,
        int shard,
        long offset,
        int length,
        byte[] digest) {}
