package org.sitong.client.internal.sync;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.sitong.client.CatalogUnavailableException;
import org.sitong.client.FetchRequest;
import org.sitong.client.internal.store.CatalogStore;
import org.sitong.client.release.CatalogLayout;
import org.sitong.client.release.ChangeListRef;
import org.sitong.client.release.ChangeReader;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ShardContent;
import org.sitong.client.release.ShardRef;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.DigestMismatchException;
import org.sitong.client.trust.Envelope;
import org.sitong.client.trust.LengthMismatchException;
import org.sitong.client.trust.Verifier;
import org.sitong.document.Digest;

/**
 * Brings files of a release: fetched within bounds, verified, and only then put into the store. What turns out wrong is fetched once
 * more, past all caches; then it is given up.
 */
final class Downloads {

    private final CatalogStore store;
    private final Fetching fetching;
    private final Verifier verifier;
    private final Releases releases;
    private int shards;

    Downloads(CatalogStore store, Fetching fetching, Verifier verifier, Releases releases) {
        this.store = store;
        this.fetching = fetching;
        this.verifier = verifier;
        this.releases = releases;
    }

    /** How many shards were fetched. */
    int shards() {
        return shards;
    }

    /** A release and its file. */
    record Brought(Release release, Digest file) {}

    /** Brings the document of a release. */
    Brought release(ReleaseRef ref, boolean newest) throws IOException {
        FetchRequest request =
                FetchRequest.of(CatalogLayout.release(ref.version()), Envelope.maxBytes(Release.MAX_BYTES));
        byte[] bytes = fetching.needed(request);
        Release release;
        try {
            release = Release.verify(bytes, ref, verifier, newest);
        } catch (CatalogTrustException perhapsFromCache) {
            bytes = fetching.needed(request.freshly());
            release = Release.verify(bytes, ref, verifier, newest);
        }
        Digest file = ContentDigest.SHA_256.digest(bytes);
        store.objects().put(file, bytes);
        return new Brought(release, file);
    }

    /** A shard from the store, or fetched where it is not there or damaged. */
    ShardContent shard(ShardRef ref) throws IOException {
        if (store.objects().has(ref.digest(), ref.size())) {
            try {
                return releases.shard(ref);
            } catch (CatalogTrustException damaged) {
                return fetch(ref); // it was dropped
            }
        }
        return fetch(ref);
    }

    /** A shard of the release before, which nobody need publish any more. */
    ShardContent earlier(ShardRef ref) throws IOException {
        try {
            return shard(ref);
        } catch (CatalogUnavailableException e) {
            throw new LostShardException(e);
        }
    }

    /** Fetches the shards that are not there; the content of the others is looked at when it is read. */
    int missing(Release release) throws IOException {
        int reused = 0;
        for (ShardRef ref : release.shards()) {
            if (store.objects().has(ref.digest(), ref.size())) {
                reused++;
            } else {
                fetch(ref);
            }
        }
        return reused;
    }

    private ShardContent fetch(ShardRef ref) throws IOException {
        FetchRequest request = FetchRequest.of(ref.path(), ref.size());
        ShardContent content;
        try {
            content = attempt(ref, request);
        } catch (CatalogTrustException onTheWay) {
            content = attempt(ref, request.freshly());
        }
        shards++;
        return content;
    }

    private ShardContent attempt(ShardRef ref, FetchRequest request) throws IOException {
        Path partial = store.partial(ref.digest());
        byte[] bytes = new byte[0];
        try {
            bytes = fetching.resumed(request, partial);
            ShardContent content =
                    ShardContent.verify(bytes, ref, verifier.chain().suite());
            store.objects().put(ref.digest(), bytes);
            discard(partial);
            return content;
        } catch (LengthMismatchException e) {
            if (bytes.length >= ref.size()) { // what is short may be gone on with
                discard(partial);
            }
            throw e;
        } catch (CatalogTrustException e) {
            discard(partial);
            throw e;
        }
    }

    private static void discard(@Nullable Path partial) throws IOException {
        if (partial != null) {
            Files.deleteIfExists(partial);
        }
    }

    /** Opens the list of changes of a release, verified as a whole before its first line is read. */
    ChangeReader changes(Release release, ChangeListRef ref) throws IOException {
        String name = CatalogLayout.changes(release.version());
        if (ref.size() == 0) {
            return new ChangeReader(name, InputStream.nullInputStream());
        }
        FetchRequest request = FetchRequest.of(name, ref.size());
        try {
            return new ChangeReader(name, open(request, ref));
        } catch (CatalogTrustException perhapsFromCache) {
            return new ChangeReader(name, open(request.freshly(), ref));
        }
    }

    private InputStream open(FetchRequest request, ChangeListRef ref) throws IOException {
        Path partial = store.partial(ref.digest());
        if (partial == null) {
            byte[] bytes = fetching.needed(request);
            verifier.demandSame(request.name(), bytes, ref.size(), ref.digest());
            return new ByteArrayInputStream(bytes);
        }
        try {
            fetching.toFile(request, partial);
            demandSame(request.name(), partial, ref);
            return Files.newInputStream(partial);
        } catch (CatalogTrustException e) {
            Files.deleteIfExists(partial);
            throw e;
        }
    }

    private void demandSame(String name, Path file, ChangeListRef ref) throws IOException {
        if (Files.size(file) != ref.size()) {
            throw new LengthMismatchException(name, ref.size(), Files.size(file));
        }
        ContentDigest algorithm =
                verifier.chain().suite().digest(name, ref.digest().algorithm());
        MessageDigest digest = algorithm.begin();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        Digest actual = algorithm.digest(digest);
        if (!actual.equals(ref.digest())) {
            throw new DigestMismatchException(name, ref.digest(), actual);
        }
    }
}
