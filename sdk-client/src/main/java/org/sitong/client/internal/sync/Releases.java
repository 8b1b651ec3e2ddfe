package org.sitong.client.internal.sync;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitong.client.CatalogStoreException;
import org.sitong.client.StoreProblem;
import org.sitong.client.internal.store.CatalogStore;
import org.sitong.client.internal.store.Objects;
import org.sitong.client.internal.store.StoreState;
import org.sitong.client.internal.store.StoreState.Kept;
import org.sitong.client.release.CatalogLayout;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ShardContent;
import org.sitong.client.release.ShardRef;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.Envelope;
import org.sitong.client.trust.RevokedSignerException;
import org.sitong.client.trust.Role;
import org.sitong.client.trust.Verifier;

/** Takes releases out of the store. Whatever is read is verified again. Thread-safe. */
final class Releases {

    private final CatalogStore store;
    private final Verifier verifier;

    Releases(CatalogStore store, Verifier verifier) {
        this.store = store;
        this.verifier = verifier;
    }

    /**
     * The pointer that was accepted last, whether it has expired or is signed by keys that are retired: it only says what is older.
     * {@code null} where it is not there, or where too few of its signers are left that were not revoked since: whoever has such a key
     * may have named any release as the newest, and would keep the publisher's own away for ever.
     */
    @Nullable
    Pointer pointer(StoreState state) throws IOException {
        byte[] bytes = pointerFile(state);
        if (bytes == null) {
            return null;
        }
        Envelope envelope = Envelope.read(CatalogLayout.POINTER, bytes, Pointer.TYPE, Pointer.MAX_BYTES);
        try {
            verifier.verifyOld(CatalogLayout.POINTER, envelope, Role.POINTER);
        } catch (RevokedSignerException revoked) {
            return null;
        } catch (CatalogTrustException retired) {
            return Pointer.read(
                    envelope.payload()); // verified when it was accepted, by a root that the client need not know
        }
        return Pointer.read(envelope.payload());
    }

    byte @Nullable [] pointerFile(StoreState state) throws IOException {
        return state.pointer() == null
                ? null
                : Trust.read(store.objects(), state.pointer(), Envelope.maxBytes(Pointer.MAX_BYTES));
    }

    /** A release that the state keeps; empty where it is not there, not as it was, or signed by nobody who is trusted still. */
    Optional<Release> find(StoreState state, ReleaseRef ref) throws IOException {
        try {
            return Optional.ofNullable(verified(state, ref));
        } catch (CatalogTrustException notAnyMore) {
            return Optional.empty();
        }
    }

    /** The same; why it is not trusted any more is thrown. */
    @Nullable
    Release verified(StoreState state, ReleaseRef ref) throws IOException {
        byte[] bytes = file(state, ref);
        return bytes == null ? null : Release.verify(bytes, ref, verifier, false);
    }

    /** What a release was when it was taken, whoever is trusted now: to tell what a later one changes, not to be served. */
    Optional<Release> known(StoreState state, ReleaseRef ref) throws IOException {
        byte[] bytes = file(state, ref);
        if (bytes == null) {
            return Optional.empty();
        }
        byte[] payload = Envelope.read(CatalogLayout.release(ref.version()), bytes, Release.TYPE, Release.MAX_BYTES)
                .payload();
        return Optional.of(Release.read(CatalogLayout.release(ref.version()), payload));
    }

    private byte @Nullable [] file(StoreState state, ReleaseRef ref) throws IOException {
        Kept kept = state.find(ref).orElse(null);
        return kept == null ? null : Trust.read(store.objects(), kept.file(), Envelope.maxBytes(Release.MAX_BYTES));
    }

    /** Whether every shard is there, by size. */
    boolean isComplete(Release release) {
        Objects objects = store.objects();
        return release.shards().stream().allMatch(shard -> objects.has(shard.digest(), shard.size()));
    }

    /** A shard, verified; one that is damaged is dropped, so that a sync fetches it again. */
    ShardContent shard(ShardRef ref) throws IOException {
        byte[] bytes = store.objects().read(ref.digest(), ref.size());
        if (bytes == null) {
            throw new CatalogStoreException(store.folder(), StoreProblem.INCOMPLETE, ref.path(), null);
        }
        try {
            return ShardContent.verify(bytes, ref, verifier.chain().suite());
        } catch (CatalogTrustException e) {
            Trust.drop(store.objects(), ref.digest());
            throw e;
        }
    }
}
