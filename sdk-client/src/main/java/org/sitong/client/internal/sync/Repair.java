package org.sitong.client.internal.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.store.CatalogStore;
import org.sitong.client.internal.store.FolderObjects;
import org.sitong.client.internal.store.StoreState;
import org.sitong.client.lookup.CatalogIndex;
import org.sitong.client.lookup.IndexDamagedException;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.CryptoSuite;
import org.sitong.document.Digest;

/** Hashes everything in a store again and drops what is not what it is called. */
public final class Repair {

    private static final long MOST = Integer.MAX_VALUE - 64L;

    private Repair() {}

    /** Does it, under the store's lock; tells how many objects were dropped. */
    public static int run(CatalogStore store, CryptoSuite suite) throws IOException {
        if (!(store.objects() instanceof FolderObjects objects)) {
            return 0;
        }
        int dropped = 0;
        for (Digest digest : objects.list()) {
            if (!isWhole(objects.read(digest, MOST), digest, suite)) {
                objects.drop(digest);
                dropped++;
            }
        }
        for (StoreState.Kept kept : kept(store)) {
            index(store.index(kept.release().digest()));
        }
        return dropped;
    }

    private static List<StoreState.Kept> kept(CatalogStore store) throws IOException {
        try {
            StoreState state = store.state();
            return state == null ? List.of() : state.kept();
        } catch (CatalogTrustException damaged) {
            return List.of(); // it is made anew when it is read next
        }
    }

    /** An index that is damaged goes; it is made anew when it is needed. */
    private static void index(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (CatalogIndex index = CatalogIndex.open(file)) {
            index.verify();
        } catch (IndexDamagedException e) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isWhole(byte @Nullable [] bytes, Digest digest, CryptoSuite suite) {
        try {
            ContentDigest algorithm = suite.digest("", digest.algorithm());
            return bytes != null && algorithm.digest(bytes).equals(digest);
        } catch (CatalogTrustException unknownAlgorithm) {
            return false;
        }
    }
}
