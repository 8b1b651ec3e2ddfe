package org.sitong.client.internal.sync;

import java.io.IOException;
import java.util.stream.Collectors;
import org.sitong.client.NoReleaseException;
import org.sitong.client.SyncOutcome;
import org.sitong.client.SyncReport;
import org.sitong.client.internal.store.CatalogStore;
import org.sitong.client.internal.store.StoreState;
import org.sitong.client.internal.store.StoreState.Kept;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ReleaseVersion;

/** Goes back to a release that is kept, done by the holder of the store's lock. No source is needed. */
public final class RollingBack {

    private final Settings settings;
    private final CatalogStore store;

    /** Nothing is done yet. */
    public RollingBack(Settings settings, CatalogStore store) {
        this.settings = settings;
        this.store = store;
    }

    /** Does it. */
    public SyncReport to(ReleaseVersion version) throws IOException {
        Session session = Session.open(settings, store);
        StoreState state = session.state();
        Kept kept = state.kept().stream()
                .filter(each -> each.release().version().equals(version))
                .findFirst()
                .orElseThrow(() -> notKept(state, version));
        ReleaseRef ref = kept.release();
        Release release = session.release(ref).filter(session::isComplete).orElseThrow(() -> notKept(state, version));
        Tally tally = new Tally(settings.keptChanges());
        ReleaseRef from = state.served();
        Release old = from == null ? null : session.release(from).orElse(null);
        if (old != null) {
            Difference difference = Difference.between(
                    old,
                    session.releases()::shard,
                    release,
                    session.releases()::shard,
                    settings.pinned().suite().digest(release.path(), release.digestAlgorithm()));
            for (ReleaseChange each = difference.next(); each != null; each = difference.next()) {
                tally.add(each);
            }
        }
        new Opening(store, session.releases()).index(ref, release, session.releases()::shard);
        Pointer pointer = session.pointer();
        long newest = pointer == null ? ref.sequence() : pointer.release().sequence();
        store.switchTo(state.toBuilder()
                .served(ref)
                .heldUpTo(ref.sequence() == newest ? 0 : Math.max(newest, state.heldUpTo()))
                .build());
        return tally.report(SyncReport.builder()
                        .outcome(ref.equals(from) ? SyncOutcome.UNCHANGED : SyncOutcome.ROLLED_BACK)
                        .from(from)
                        .to(ref))
                .build();
    }

    private NoReleaseException notKept(StoreState state, ReleaseVersion version) {
        String all = state.kept().stream()
                .map(each -> each.release().version().toString())
                .collect(Collectors.joining(", "));
        return new NoReleaseException(settings.catalog(), version.toString(), all.isEmpty() ? "-" : all);
    }
}
