package org.sitong.client.internal.sync;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sitong.client.CatalogSource;
import org.sitong.client.ReleaseLock;
import org.sitong.client.trust.RootChain;

/**
 * What a client was told when it was built.
 *
 * @param source where the catalog is fetched
 * @param pinned the chain of the one root that the client was given
 * @param clock tells the time
 * @param maxRemovals the share of definitions that may vanish without tombstones
 * @param keptReleases how many releases before the served one are kept
 * @param keptChanges how many changes a report lists
 * @param lock what a lock file pins
 * @param lockFile the lock file
 */
public record Settings(
        CatalogSource source,
        RootChain pinned,
        Clock clock,
        double maxRemovals,
        int keptReleases,
        int keptChanges,
        @Nullable ReleaseLock lock,
        @Nullable Path lockFile) {

    /** The time. */
    Instant now() {
        return clock.instant();
    }

    /** The catalog's name. */
    public String catalog() {
        return pinned.current().catalog();
    }
}
