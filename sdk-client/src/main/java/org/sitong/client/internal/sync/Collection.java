package org.sitong.client.internal.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitong.client.internal.store.CatalogStore;
import org.sitong.client.internal.store.StoreState;
import org.sitong.client.internal.store.StoreState.Kept;
import org.sitong.client.release.Release;
import org.sitong.document.Digest;

/**
 * Drops what nobody needs: neither the release that is served, nor the newest others that are kept for a rollback, nor those that
 * programs read or lock files name.
 */
final class Collection {

    private final Settings settings;
    private final CatalogStore store;

    Collection(Settings settings, CatalogStore store) {
        this.settings = settings;
        this.store = store;
    }

    void run() throws IOException {
        Session session = Session.open(settings, store);
        StoreState state = session.state();
        Set<Digest> held = store.held();
        Set<Digest> objects = new HashSet<>(state.roots());
        if (state.pointer() != null) {
            objects.add(state.pointer());
        }
        Set<Digest> releases = new HashSet<>();
        List<Kept> kept = new ArrayList<>();
        int spare = settings.keptReleases();
        for (Kept each : state.kept()) {
            boolean isNeeded = each.release().equals(state.served())
                    || held.contains(each.release().digest())
                    || settings.lock() != null && settings.lock().release().equals(each.release());
            if (isNeeded || spare-- > 0) {
                Release release = session.release(each.release()).orElse(null);
                if (release != null) {
                    kept.add(each);
                    releases.add(each.release().digest());
                    objects.add(each.file());
                    release.shards().forEach(shard -> objects.add(shard.digest()));
                }
            }
        }
        store.switchTo(state.toBuilder().kept(kept).build());
        store.keepOnly(objects, releases);
    }
}
