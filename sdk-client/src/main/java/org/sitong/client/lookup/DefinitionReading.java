package org.sitong.client.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Objects;
import org.sitong.client.internal.index.IndexFile;
import org.sitong.client.internal.index.Location;
import org.sitong.client.lookup.IndexDamagedException.Reason;
import org.sitong.document.Digest;
import org.sitong.document.Digests;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;

/** Reads definitions from where the index says they are, and makes sure that they are those. Thread-safe. */
final class DefinitionReading {

    private static final String CHECKED_HERE = "sha256";

    private final IndexFile index;
    private final ShardCache shards;

    DefinitionReading(IndexFile index, ShardReader shards) {
        this.index = index;
        this.shards = new ShardCache(shards);
    }

    Digest digest(Location at) {
        return new Digest(index.algorithm(), HexFormat.of().formatHex(at.digest()));
    }

    Definition definition(Location at) {
        try {
            return Objects.requireNonNull(read(at).definition());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a definition strictly; there is one in the result, and no problem. */
    ReadResult read(Location at) throws IOException {
        byte[] line = shards.read(at.shard(), at.offset(), at.length());
        if (index.algorithm().equals(CHECKED_HERE) && !Digests.sha256(line).equals(digest(at))) {
            throw other(at);
        }
        ReadResult result = DocumentReader.standard().read(line, DocumentFormat.NDJSON);
        Definition definition = result.definition();
        boolean isMeant = result.problems().isEmpty()
                && definition != null
                && definition.kind() == at.kind()
                && Objects.equals(definition.identityCode(), at.identity());
        if (!isMeant) {
            throw other(at);
        }
        return result;
    }

    private IndexDamagedException other(Location at) {
        return new IndexDamagedException(
                index.path(),
                Reason.OTHER_RELEASE,
                "shard " + at.shard() + " has no " + at.kind().token() + " " + at.identity() + " with digest "
                        + digest(at) + " at byte " + at.offset());
    }
}
