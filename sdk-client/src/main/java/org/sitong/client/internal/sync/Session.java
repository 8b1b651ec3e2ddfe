package org.sitong.client.internal.sync;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitong.client.CatalogStoreException;
import org.sitong.client.StoreProblem;
import org.sitong.client.internal.store.CatalogStore;
import org.sitong.client.internal.store.StoreState;
import org.sitong.client.release.CatalogLayout;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.client.trust.Verifier;

/** What a store says at one moment, verified as far as it was looked at. */
public final class Session {

    private final Settings settings;
    private final CatalogStore store;
    private final StoreState state;
    private final Trust trust;
    private final Releases releases;
    private final boolean recovered;

    private Session(Settings settings, CatalogStore store, StoreState state, boolean recovered, Trust trust) {
        this.settings = settings;
        this.store = store;
        this.state = state;
        this.recovered = recovered;
        this.trust = trust;
        this.releases = new Releases(store, trust.verifier());
    }

    /** Reads the state; one that was damaged is made anew from what lies in the store. */
    public static Session open(Settings settings, CatalogStore store) throws IOException {
        StoreState state = state(store, settings);
        boolean recovered = state == null;
        if (state == null) {
            state = new Recovery(settings, store).state();
        }
        if (!state.catalog().equals(settings.catalog())) {
            throw new CatalogStoreException(store.folder(), StoreProblem.OTHER_CATALOG, state.catalog(), null);
        }
        return new Session(
                settings, store, state, recovered, Trust.stored(settings.pinned(), state.roots(), store.objects()));
    }

    /** What the file says; {@code null} where it is damaged. */
    private static @Nullable StoreState state(CatalogStore store, Settings settings) throws IOException {
        try {
            StoreState state = store.state();
            return state == null
                    ? StoreState.builder().catalog(settings.catalog()).build()
                    : state;
        } catch (MalformedDocumentException damaged) {
            return null;
        }
    }

    /** Whether the state was made anew, so that its file is still the damaged one. */
    boolean isRecovered() {
        return recovered;
    }

    public StoreState state() {
        return state;
    }

    Trust trust() {
        return trust;
    }

    Verifier verifier() {
        return trust.verifier();
    }

    Releases releases() {
        return releases;
    }

    /** The pointer that was accepted last. */
    public @Nullable Pointer pointer() throws IOException {
        return releases.pointer(state);
    }

    /** The release to serve: the one that a lock file pins, else the one that was switched to. */
    public @Nullable ReleaseRef served() {
        if (settings.lock() == null) {
            return state.served();
        }
        return state.find(settings.lock().release())
                .map(StoreState.Kept::release)
                .orElse(null);
    }

    /** A kept release. */
    public Optional<Release> release(ReleaseRef ref) throws IOException {
        return releases.find(state, ref);
    }

    /** Whether every file of a release is there. */
    public boolean isComplete(Release release) {
        return releases.isComplete(release);
    }

    /** Whether there is nothing to serve, or it can be opened without writing anything. */
    boolean isReady() throws IOException {
        ReleaseRef ref = served();
        return ref == null || new Opening(store, releases).isIndexed(ref);
    }

    /** Opens the release to serve; {@code null} where there is none. Its index is made if it is not there. */
    public @Nullable ServedRelease serve() throws IOException {
        ReleaseRef ref = served();
        if (ref == null) {
            return null;
        }
        Release release = releases.verified(state, ref);
        if (release == null) {
            throw new CatalogStoreException(
                    store.folder(), StoreProblem.INCOMPLETE, CatalogLayout.release(ref.version()), null);
        }
        Opening opening = new Opening(store, releases);
        opening.index(ref, release, releases::shard);
        return opening.open(ref, release);
    }
}
