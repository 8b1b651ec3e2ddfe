package org.sitong.client;

import java.time.Duration;
import java.time.Instant;
import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.client.release.ReleaseRef;

/** How a client stands. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ClientStatus {

    /** The catalog's name. */
    String catalog;

    /** The source's address. */
    String source;

    /** The release that is served; {@code null} where there is none yet. */
    @Nullable
    ReleaseRef release;

    /** The newest release that was accepted: the same, unless the client was rolled back or is pinned by a lock file. */
    @Nullable
    ReleaseRef newest;

    /** How many definitions the served release has; 0 where there is none. */
    long definitions;

    /** Who publishes the catalog; {@code null} where nothing was synced yet. */
    @Nullable
    String publisher;

    /** When the newest pointer was issued; {@code null} where there is none. */
    @Nullable
    Instant issued;

    /** Until when the newest pointer can be relied on; {@code null} where there is none. */
    @Nullable
    Instant expires;

    /** Whether that has passed. */
    boolean expired;

    /** How long ago the source last confirmed what is the newest release; {@code null} where it never did. */
    @Nullable
    Duration age;

    /** When a sync was last tried; {@code null} where none was. */
    @Nullable
    Instant lastAttempt;

    /** When a sync last succeeded; {@code null} where none did. */
    @Nullable
    Instant lastSuccess;

    /** Why the last attempt failed, as text for people in Chinese; {@code null} where it did not. */
    @Nullable
    String lastFailure;

    /** The word for programs of that failure, such as {@code unavailable.timeout}; {@code null} where it did not fail. */
    @Nullable
    String lastFailureCode;

    /** Whether the client was rolled back, and takes only releases that come after the one it was rolled back from. */
    boolean rolledBack;

    /** Whether a lock file pins the release. */
    boolean locked;

    /** Whether the store cannot be written, so that what is synced is kept in memory only. */
    boolean inMemory;

    /** Collects what a status says. */
    public static class ClientStatusBuilder {
        ClientStatusBuilder() {}
    }
}
