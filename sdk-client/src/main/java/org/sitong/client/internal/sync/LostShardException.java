package org.sitong.client.internal.sync;

import org.sitong.client.CatalogUnavailableException;

/** A shard of an earlier release is damaged in the store and not published any more. */
final class LostShardException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostShardException(CatalogUnavailableException cause) {
        super(cause);
    }
}
