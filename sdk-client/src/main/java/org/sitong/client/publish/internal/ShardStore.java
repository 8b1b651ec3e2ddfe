package org.sitong.client.publish.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.Gzip;
import org.sitong.client.release.MerkleTree;
import org.sitong.client.release.Release;
import org.sitong.client.release.ShardRef;
import org.sitong.client.trust.ContentDigest;
import org.sitong.document.Digest;

/**
 * Cuts lines into shards. What the release before has already is taken from there, compressed as it was then, whatever this machine's
 * zlib would make of it; the rest waits in a folder.
 */
public final class ShardStore {

    private final Path folder;
    private final ContentDigest digest;
    private final MerkleTree tree;
    private final Map<Digest, ShardRef> published = new HashMap<>();
    private final List<ShardRef> shards = new ArrayList<>();
    private final Set<Digest> fresh = new HashSet<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final ShardCutter cutter = new ShardCutter();

    /** A store for one release. */
    public ShardStore(Path folder, ContentDigest digest, @Nullable Release previous) {
        this.folder = folder;
        this.digest = digest;
        this.tree = MerkleTree.with(digest);
        if (previous != null) {
            previous.shards().forEach(shard -> published.put(shard.plainDigest(), shard));
        }
    }

    /** Adds the next line. */
    public void add(Line line) throws IOException {
        if (cutter.endsBefore(line.key(), line.bytes().length)) {
            cut();
        }
        cutter.add(line);
        tree.add(digest.digest(line.bytes()));
        counts.merge(line.key().kind(), 1L, Long::sum);
    }

    /** Ends the last shard. */
    public void end() throws IOException {
        if (!cutter.isEmpty()) {
            cut();
        }
    }

    private void cut() throws IOException {
        ShardRef candidate = ref();
        byte[] plain = cutter.take();
        Digest plainDigest = digest.digest(plain);
        ShardRef known = published.get(plainDigest);
        if (known != null) {
            shards.add(known);
            return;
        }
        byte[] file = Gzip.compress(plain);
        Digest fileDigest = digest.digest(file);
        ShardRef ref = new ShardRef(
                fileDigest,
                file.length,
                plainDigest,
                plain.length,
                candidate.count(),
                candidate.first(),
                candidate.last());
        Files.write(folder.resolve(fileDigest.hex()), file);
        fresh.add(fileDigest);
        shards.add(ref);
    }

    /** Count, size and keys of the shard in the cutter; it has no digests yet. */
    private ShardRef ref() {
        Digest none = digest.digest(new byte[0]);
        return new ShardRef(none, 1, none, cutter.size(), cutter.count(), cutter.first(), cutter.last());
    }

    /** All shards of the release. */
    public List<ShardRef> shards() {
        return shards;
    }

    /** Shards that the release before does not have. */
    public List<ShardRef> fresh() {
        return shards.stream().filter(shard -> fresh.contains(shard.digest())).toList();
    }

    /** Shards of the release before that this one does not have. */
    public List<ShardRef> gone(Release previous) {
        Set<Digest> kept = new HashSet<>();
        shards.forEach(shard -> kept.add(shard.plainDigest()));
        return previous.shards().stream()
                .filter(shard -> !kept.contains(shard.plainDigest()))
                .toList();
    }

    /** Where a fresh shard waits. */
    public Path file(ShardRef shard) {
        return folder.resolve(shard.digest().hex());
    }

    /** How many definitions there are of each kind. */
    public Map<String, Long> counts() {
        return counts;
    }

    /** The root of the tree over all definitions. */
    public Digest root() {
        return tree.root();
    }
}
