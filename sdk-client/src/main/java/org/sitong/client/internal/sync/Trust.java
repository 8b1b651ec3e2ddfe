package org.sitong.client.internal.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.client.CatalogUnavailableException;
import org.sitong.client.FetchRequest;
import org.sitong.client.internal.store.Objects;
import org.sitong.client.release.CatalogLayout;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.Envelope;
import org.sitong.client.trust.Root;
import org.sitong.client.trust.RootChain;
import org.sitong.client.trust.RootChainBrokenException;
import org.sitong.client.trust.Verifier;
import org.sitong.document.Digest;

/** Follows the roots of a catalog from the one that the client was given: first those in the store, then those at the source. */
final class Trust {

    /** More than one a day for a year. */
    private static final int MOST = 400;

    private static final int FORBIDDEN = 403;

    private final Objects objects;
    private final List<Digest> files = new ArrayList<>();
    private RootChain chain;

    private Trust(RootChain pinned, Objects objects) {
        this.chain = pinned;
        this.objects = objects;
    }

    /** The chain as far as the store has it. A root that is lost there is fetched again. */
    static Trust stored(RootChain pinned, List<Digest> files, Objects objects) throws IOException {
        Trust trust = new Trust(pinned, objects);
        for (Digest file : files) {
            byte[] bytes = read(objects, file, Envelope.maxBytes(Root.MAX_BYTES));
            if (bytes == null || !trust.followStored(file, bytes)) {
                break;
            }
        }
        return trust;
    }

    /** Whether the chain may go on; roots up to the one that the client was given are passed over. */
    private boolean followStored(Digest file, byte[] bytes) {
        long next = chain.current().version() + 1;
        try {
            chain = chain.follow(CatalogLayout.root(next), bytes);
            files.add(file);
            return true;
        } catch (RootChainBrokenException e) {
            return e.offered() < next;
        } catch (CatalogTrustException e) {
            return files.isEmpty(); // before the given root: signed by keys that it need not know
        }
    }

    /** Follows the roots at the source, and stores each once it is verified. */
    void followSource(Fetching fetching) throws IOException {
        for (int i = 0; i < MOST; i++) {
            String name = CatalogLayout.root(chain.current().version() + 1);
            byte[] bytes = fetching.small(FetchRequest.of(name, Envelope.maxBytes(Root.MAX_BYTES))
                            .freshly())
                    .bytes();
            if (bytes == null) {
                return;
            }
            chain = chain.follow(name, bytes);
            Digest file = ContentDigest.SHA_256.digest(bytes);
            objects.put(file, bytes);
            files.add(file);
        }
    }

    /** Object stores that do not list their files say "forbidden" of one that is not there. */
    private static byte @Nullable [] fetch(Fetching fetching, String name) {
        try {
            return fetching.small(FetchRequest.of(name, Envelope.maxBytes(Root.MAX_BYTES))
                            .freshly())
                    .bytes();
        } catch (CatalogUnavailableException e) {
            if (e.status() == FORBIDDEN) {
                return null;
            }
            throw e;
        }
    }

    /** The files of the roots that follow the given one. */
    List<Digest> files() {
        return List.copyOf(files);
    }

    RootChain chain() {
        return chain;
    }

    Verifier verifier() {
        return Verifier.of(chain);
    }

    /** A document of the store, if it is there as it was put there; what is damaged is dropped. */
    static byte @Nullable [] read(Objects objects, Digest file, long limit) throws IOException {
        byte[] bytes = objects.read(file, limit);
        if (bytes == null || ContentDigest.SHA_256.digest(bytes).equals(file)) {
            return bytes;
        }
        drop(objects, file);
        return null;
    }

    /** Drops what is damaged, where the store can be written; where not, it is not used either. */
    static void drop(Objects objects, Digest digest) {
        try {
            objects.drop(digest);
        } catch (IOException readOnly) {
            return;
        }
    }
}
