package org.sitong.client.lookup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.document.CanonicalJson;
import org.sitong.document.Definitions;
import org.sitong.document.Digest;
import org.sitong.document.Digests;
import org.sitong.item.Definition;

/** A release in memory: definitions in canonical form in small shards, in the catalog's order. */
final class TestRelease implements ShardReader {

    static final Digest DIGEST = Digests.sha256(new byte[] {1});

    private record Line(int shard, long offset, int length, Digest digest, Definition definition) {}

    private final List<byte[]> shards = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    TestRelease(Collection<? extends Definition> definitions, int shardSize) {
        List<Definition> sorted = new ArrayList<>(definitions);
        sorted.sort(Catalog.order());
        ByteArrayOutputStream shard = new ByteArrayOutputStream();
        for (Definition definition : sorted) {
            byte[] line = CanonicalJson.bytes(Definitions.write(definition));
            lines.add(new Line(shards.size(), shard.size(), line.length, Digests.sha256(line), definition));
            shard.writeBytes(line);
            shard.write('\n');
            if (shard.size() >= shardSize) {
                shards.add(shard.toByteArray());
                shard.reset();
            }
        }
        shards.add(shard.toByteArray());
    }

    static TestRelease of(Definition... definitions) {
        return new TestRelease(List.of(definitions), 1000);
    }

    /** Writes the index, the definitions in another order where a random source is given. */
    Path index(Path file, @Nullable Random shuffled) throws IOException {
        List<Line> order = new ArrayList<>(lines);
        if (shuffled != null) {
            Collections.shuffle(order, shuffled);
        }
        try (IndexWriter writer = IndexWriter.create(file, DIGEST)) {
            for (Line line : order) {
                writer.add(line.shard(), line.offset(), line.length(), line.digest(), line.definition());
            }
            writer.finish();
        }
        return file;
    }

    /** The definitions in the catalog's order. */
    List<Definition> definitions() {
        return lines.stream().map(Line::definition).toList();
    }

    List<byte[]> shards() {
        return shards;
    }

    @Override
    public InputStream open(int shard) throws IOException {
        if (shard >= shards.size()) {
            throw new FileNotFoundException("no shard " + shard);
        }
        return new ByteArrayInputStream(shards.get(shard));
    }
}
