package org.sitong.client.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.client.release.Release;

/** What a {@link PublishGate} judges. Immutable and thread-safe; the files are there until the judgement is given. */
@Value
@Builder(toBuilder = true)
public class PublishCandidate {

    /** What was asked for. */
    PublishRequest request;

    /** The files and folders with the definitions, as they were given. */
    @Singular
    List<Path> inputs;

    /** How many definitions there are, by kind as documents write it. */
    @Singular
    Map<String, Long> counts;

    /** The release that is followed; {@code null} for the first. */
    @Nullable
    Release previous;

    /**
     * NDJSON with all versions of the definitions that are not the same in both releases, as they were; {@code null} for the first
     * release.
     */
    @Nullable
    Path older;

    /** NDJSON with all versions of the definitions that are not the same in both releases, as they are; {@code null} as above. */
    @Nullable
    Path newer;

    /** Collects what is to be judged. */
    public static class PublishCandidateBuilder {
        PublishCandidateBuilder() {}
    }
}
