package org.sitong.client.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.trust.ContentDigest;

/** What to publish. All times come from here, so that the same request gives the same bytes on any day. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class PublishRequest {

    /** Files and folders with the definitions: JSON, YAML and NDJSON of any size. Links and hidden files as in any other command. */
    @Singular
    List<Path> inputs;

    /** Who publishes the catalog, for people. */
    String publisher;

    /** The version of the release. */
    ReleaseVersion version;

    /** The day of the release. */
    LocalDate date;

    /** When the pointer is issued, to the second. */
    Instant issued;

    /** From when the pointer must not be relied on any more, to the second. */
    Instant expires;

    /** The algorithm of all digests; SHA-256 where nothing else is said. */
    @Builder.Default
    ContentDigest digest = ContentDigest.SHA_256;

    /** A folder for what does not fit into memory; it exists, and has room for all definitions, compressed, twice. */
    Path work;

    /** How many bytes of definitions to hold in memory at once; 48 MiB where nothing else is said. */
    @Builder.Default
    long memory = 48L << 20;

    /** Collects what to publish. */
    public static class PublishRequestBuilder {
        PublishRequestBuilder() {}
    }
}
