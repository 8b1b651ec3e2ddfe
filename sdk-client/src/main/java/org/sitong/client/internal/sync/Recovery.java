package org.sitong.client.internal.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.store.CatalogStore;
import org.sitong.client.internal.store.FolderObjects;
import org.sitong.client.internal.store.StoreState;
import org.sitong.client.internal.store.StoreState.Kept;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.Envelope;
import org.sitong.client.trust.Role;
import org.sitong.client.trust.Root;
import org.sitong.client.trust.RootChain;
import org.sitong.client.trust.Verifier;
import org.sitong.document.Digest;

/**
 * Makes the state of a store anew where it was damaged, from the signed documents among its objects: the newest pointer is known again,
 * so that nothing older is accepted, and the release that it names is served again if it is whole.
 */
final class Recovery {

    private static final byte OBJECT = '{';

    private final Settings settings;
    private final CatalogStore store;
    private final Map<Digest, byte[]> roots = new HashMap<>();
    private final Map<Digest, byte[]> pointers = new HashMap<>();
    private final Map<Digest, byte[]> releases = new HashMap<>();

    Recovery(Settings settings, CatalogStore store) {
        this.settings = settings;
        this.store = store;
    }

    StoreState state() throws IOException {
        if (store.objects() instanceof FolderObjects folder) {
            for (Digest digest : folder.list()) {
                sort(digest);
            }
        }
        List<Digest> followed = new ArrayList<>();
        Verifier verifier = Verifier.of(chain(followed));
        List<Kept> kept = kept(verifier);
        StoreState.StoreStateBuilder state =
                StoreState.builder().catalog(settings.catalog()).roots(followed).kept(kept);
        ReleaseRef newest = pointer(verifier, state);
        Releases found = new Releases(store, verifier);
        for (Kept each : kept) {
            StoreState soFar = state.build();
            boolean isOlder = newest == null || each.release().sequence() <= newest.sequence();
            if (soFar.served() == null
                    && isOlder
                    && found.find(soFar, each.release())
                            .filter(found::isComplete)
                            .isPresent()) {
                state.served(each.release());
            }
        }
        return state.build();
    }

    private void sort(Digest digest) throws IOException {
        if (!digest.algorithm().equals(ContentDigest.SHA_256.name())) {
            return; // signed documents are called by this digest, whatever the catalog's own is
        }
        byte[] bytes = Trust.read(store.objects(), digest, Envelope.maxBytes(Release.MAX_BYTES));
        if (bytes == null || bytes.length == 0 || bytes[0] != OBJECT) {
            return;
        }
        if (is(bytes, Root.TYPE, Root.MAX_BYTES)) {
            roots.put(digest, bytes);
        } else if (is(bytes, Pointer.TYPE, Pointer.MAX_BYTES)) {
            pointers.put(digest, bytes);
        } else if (is(bytes, Release.TYPE, Release.MAX_BYTES)) {
            releases.put(digest, bytes);
        }
    }

    private static boolean is(byte[] bytes, String type, int limit) {
        try {
            Envelope.read("", bytes, type, limit);
            return true;
        } catch (CatalogTrustException another) {
            return false;
        }
    }

    private RootChain chain(List<Digest> followed) {
        TreeMap<Long, Digest> byVersion = new TreeMap<>();
        roots.forEach((digest, bytes) -> {
            byte[] payload = Envelope.read("", bytes, Root.TYPE, Root.MAX_BYTES).payload();
            byVersion.put(Root.read("", payload).version(), digest);
        });
        RootChain chain = settings.pinned();
        for (Map.Entry<Long, Digest> each :
                byVersion.tailMap(chain.current().version(), false).entrySet()) {
            try {
                chain = chain.follow("roots/" + each.getKey() + ".json", bytes(roots, each.getValue()));
                followed.add(each.getValue());
            } catch (CatalogTrustException gap) {
                break;
            }
        }
        return chain;
    }

    private @Nullable ReleaseRef pointer(Verifier verifier, StoreState.StoreStateBuilder state) {
        Pointer newest = null;
        for (Map.Entry<Digest, byte[]> each : pointers.entrySet()) {
            Envelope envelope = Envelope.read("", each.getValue(), Pointer.TYPE, Pointer.MAX_BYTES);
            Pointer pointer;
            try {
                verifier.verifyOld("", envelope, Role.POINTER);
                pointer = Pointer.read(envelope.payload());
            } catch (CatalogTrustException unknown) {
                continue;
            }
            boolean isNewer = newest == null
                    || Comparator.comparingLong((Pointer p) -> p.release().sequence())
                                    .thenComparing(Pointer::issued)
                                    .compare(pointer, newest)
                            > 0;
            if (isNewer) {
                newest = pointer;
                state.pointer(each.getKey());
            }
        }
        return newest == null ? null : newest.release();
    }

    /** The releases that are there, newest first. */
    private List<Kept> kept(Verifier verifier) {
        List<Kept> kept = new ArrayList<>();
        releases.forEach((digest, bytes) -> {
            Envelope envelope = Envelope.read("", bytes, Release.TYPE, Release.MAX_BYTES);
            try {
                verifier.verifyOld("", envelope, Role.RELEASE);
                Release release = Release.read("", envelope.payload());
                Digest payload = verifier.chain()
                        .suite()
                        .digest("", release.digestAlgorithm())
                        .digest(envelope.payload());
                kept.add(new Kept(release.ref(payload), digest));
            } catch (CatalogTrustException unknown) {
                return;
            }
        });
        kept.sort(Comparator.comparingLong((Kept each) -> each.release().sequence())
                .reversed());
        return kept;
    }

    private static byte[] bytes(Map<Digest, byte[]> map, Digest digest) {
        return Objects.requireNonNull(map.get(digest));
    }
}
