package org.sitong.client;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ReleaseRef;

/** What a sync or a rollback did. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class SyncReport {

    /** What stands as the reason of a removal that no tombstone explains. */
    public static final String UNEXPLAINED = "-";

    /** How it ended. */
    SyncOutcome outcome;

    /** The release that was served before; {@code null} where there was none. */
    @Nullable
    ReleaseRef from;

    /** The release that is served now. */
    ReleaseRef to;

    /** How many definitions are new, all versions of one counted as one; of a first sync how many definitions there are. */
    long added;

    /** How many definitions changed. */
    long changed;

    /** How many definitions are gone. */
    long removed;

    /** How many of those that are gone have no tombstone that says why. */
    long unexplained;

    /**
     * What became of each definition, in the order of their keys, as far as {@link CatalogClient.Builder#keptChanges} allows; none
     * for a first sync. A removal that no tombstone explains has {@link #UNEXPLAINED} as its reason.
     */
    @Singular("oneChange")
    List<ReleaseChange> changes;

    /** Whether {@link #changes()} are all. */
    boolean changesComplete;

    /** How many bytes came from the source, failed attempts included. */
    long bytes;

    /** How many shards came from the source. */
    int shardsFetched;

    /** How many shards of the release were in the store already. */
    int shardsReused;

    /** What listeners threw. */
    @Singular
    List<RuntimeException> listenerFailures;

    /** Collects what a report says. */
    public static class SyncReportBuilder {
        SyncReportBuilder() {}
    }
}
