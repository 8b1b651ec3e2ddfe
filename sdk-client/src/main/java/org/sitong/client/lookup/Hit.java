package org.sitong.client.lookup;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.DefinitionSource;
import org.sitong.catalog.LocatedDefinition;
import org.sitong.client.internal.index.Location;
import org.sitong.document.Digest;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.standard.Kind;

/**
 * A definition that was found. What the index knows of it is at hand; the definition itself is read from its shard each time that it
 * is asked for. Immutable and thread-safe; of use as long as the index is open.
 */
public final class Hit {

    private final Location location;
    private final @Nullable WordMatch match;
    private final DefinitionReading reading;

    Hit(Location location, @Nullable WordMatch match, DefinitionReading reading) {
        this.location = location;
        this.match = match;
        this.reading = reading;
    }

    /**
     * What kind of definition it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return location.kind();
    }

    /**
     * By which code it is known.
     *
     * @return the {@link Definition#identityCode() identity}; {@code null} where it has none
     */
    public @Nullable String identity() {
        return location.identity();
    }

    /**
     * Which version it is.
     *
     * @return the version in its lifecycle; {@code null} where that gives none
     */
    public @Nullable Integer version() {
        return location.version();
    }

    /**
     * The digest of the definition's canonical form.
     *
     * @return the digest by the release's algorithm
     */
    public Digest digest() {
        return reading.digest(location);
    }

    /**
     * How well it fits the words of the query.
     *
     * @return the way; {@code null} where the query had no words
     */
    public @Nullable WordMatch match() {
        return match;
    }

    /**
     * Which shard it is in.
     *
     * @return the shard's number, from 0
     */
    public int shard() {
        return location.shard();
    }

    /**
     * Reads the definition, strictly, and makes sure that it is the one that the index means: by its digest where that is SHA-256, by
     * kind and identity always.
     *
     * @return the definition
     * @throws java.io.UncheckedIOException when its shard cannot be read
     * @throws IndexDamagedException when the shard holds something else there
     */
    public Definition definition() {
        return reading.definition(location);
    }

    /**
     * Reads the definition as {@link #definition} does.
     *
     * @return the definition and where it was read: a name of kind, identity and version, by which no file is found
     * @throws java.io.UncheckedIOException when its shard cannot be read
     * @throws IndexDamagedException when the shard holds something else there
     */
    public LocatedDefinition located() {
        return new LocatedDefinition(definition(), source());
    }

    DefinitionSource source() {
        return new Source(location, reading);
    }

    private record Source(Location location, DefinitionReading reading) implements DefinitionSource {

        @Override
        public String document() {
            String version = location.version() == null ? "" : "@" + location.version();
            return location.kind().token() + "/" + Objects.requireNonNullElse(location.identity(), "?") + version;
        }

        @Override
        public ReadResult read() throws IOException {
            return reading.read(location);
        }
    }

    /** Kind, identity and version, for a developer. */
    @Override
    public String toString() {
        return source().document();
    }
}
