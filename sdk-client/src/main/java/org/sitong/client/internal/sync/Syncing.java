package org.sitong.client.internal.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.client.FetchRequest;
import org.sitong.client.MassRemovalException;
import org.sitong.client.SyncOptions;
import org.sitong.client.SyncOutcome;
import org.sitong.client.SyncReport;
import org.sitong.client.internal.store.CatalogStore;
import org.sitong.client.internal.store.StoreState;
import org.sitong.client.internal.store.StoreState.Kept;
import org.sitong.client.release.CatalogLayout;
import org.sitong.client.release.ChangeReader;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.ConflictingReleaseException;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.Envelope;
import org.sitong.document.Digest;

/**
 * One sync, done by the holder of the store's lock. The order is always the same: root, pointer, release, shards, changes, guards,
 * index; each file fetched within bounds, then digest, signatures, expiry, no rollback, and only then stored; the switch comes last.
 */
public final class Syncing {

    private static final int LONGEST_TAG = 256;

    private final Settings settings;
    private final CatalogStore store;
    private final Fetching fetching;

    /** A sync; nothing is done yet. */
    public Syncing(Settings settings, CatalogStore store) {
        this.settings = settings;
        this.store = store;
        this.fetching = new Fetching(settings.source());
    }

    /** Does it. */
    public SyncReport run(SyncOptions options) throws IOException {
        Session session = roots(Session.open(settings, store));
        StoreState state = session.state();
        if (settings.lock() != null) {
            return take(session, state, settings.lock().release(), false, options);
        }
        StoreState pointed = pointer(session);
        ReleaseRef newest = Objects.requireNonNull(new Releases(store, session.verifier()).pointer(pointed))
                .release();
        ReleaseRef served = state.served();
        boolean isHeld = newest.sequence() <= state.heldUpTo() && !options.rollbackEnded() && !newest.equals(served);
        if (isHeld && served != null) {
            store.switchTo(pointed);
            return SyncReport.builder()
                    .outcome(SyncOutcome.HELD_BACK)
                    .from(served)
                    .to(served)
                    .changesComplete(true)
                    .bytes(fetching.bytes())
                    .build();
        }
        return take(session, pointed, newest, true, options);
    }

    /** Follows new roots; they count from now on, whatever becomes of the rest. A locked release that is there needs no source. */
    private Session roots(Session session) throws IOException {
        if (settings.lock() != null && session.served() != null) {
            return session;
        }
        Trust trust = session.trust();
        trust.followSource(fetching);
        if (trust.files().equals(session.state().roots())) {
            return session;
        }
        store.switchTo(session.state().toBuilder().roots(trust.files()).build());
        return Session.open(settings, store);
    }

    /** Fetches and verifies the pointer, and stores its file; the state that names it is not switched to yet. */
    private StoreState pointer(Session session) throws IOException {
        StoreState state = session.state();
        Pointer known = session.pointer();
        byte[] stored = session.releases().pointerFile(state);
        FetchRequest request = FetchRequest.of(CatalogLayout.POINTER, Envelope.maxBytes(Pointer.MAX_BYTES))
                .freshly();
        Fetching.Small came = fetching.small(request.unless(stored == null ? null : state.etag()));
        if (came.isUnchanged() && stored != null) {
            try {
                demand(stored, session, known);
                return state;
            } catch (CatalogTrustException notAnyMore) {
                came = fetching.small(request); // a server that always says so does not keep us from what is new
            }
        }
        byte[] bytes = came.bytes() == null ? fetching.needed(request) : came.bytes();
        demand(bytes, session, known);
        Digest file = ContentDigest.SHA_256.digest(bytes);
        store.objects().put(file, bytes);
        return state.toBuilder().pointer(file).etag(tag(came.etag())).build();
    }

    /** A tag that the state's file can hold; a source may give anything. */
    private static @Nullable String tag(@Nullable String etag) {
        boolean isTag = etag != null
                && !etag.isEmpty()
                && etag.length() <= LONGEST_TAG
                && etag.chars().allMatch(c -> c >= ' ' && c < 0x7f);
        return isTag ? etag : null;
    }

    private void demand(byte[] pointer, Session session, @Nullable Pointer known) {
        Pointer offered = Pointer.verify(pointer, session.verifier(), settings.now());
        if (known != null) {
            offered.demandNotOlderThan(known);
        }
    }

    private SyncReport take(Session session, StoreState state, ReleaseRef ref, boolean newest, SyncOptions options)
            throws IOException {
        Releases releases = session.releases();
        Downloads downloads = new Downloads(store, fetching, session.verifier(), releases);
        Release release = session.release(ref).orElse(null);
        StoreState next = state;
        if (release == null) {
            Downloads.Brought brought = downloads.release(ref, newest);
            release = brought.release();
            next = keep(state, new Kept(ref, brought.file()));
        }
        ReleaseRef from = session.served();
        Release old =
                from == null ? null : releases.known(session.state(), from).orElse(null);
        demandSuccession(release, session);
        int reused = downloads.missing(release);
        SyncReport.SyncReportBuilder report = SyncReport.builder()
                .outcome(ref.equals(from) ? SyncOutcome.UNCHANGED : SyncOutcome.UPDATED)
                .from(from)
                .to(ref)
                .shardsReused(reused);
        compare(report, old, from, release, ref, downloads, options);
        new Opening(store, releases).index(ref, release, downloads::shard);
        if (settings.lock() == null) {
            long held = options.rollbackEnded() || ref.sequence() > state.heldUpTo() ? 0 : state.heldUpTo();
            next = next.toBuilder().served(ref).heldUpTo(held).build();
        } else if (settings.lockFile() != null) {
            store.remember(settings.lockFile());
        }
        if (session.isRecovered() || !next.equals(session.state())) {
            store.switchTo(next);
        }
        if (!ref.equals(from)) {
            new Collection(settings, store).run();
        }
        return report.bytes(fetching.bytes()).shardsFetched(downloads.shards()).build();
    }

    private static StoreState keep(StoreState state, Kept added) {
        List<Kept> kept = new ArrayList<>(state.kept());
        kept.removeIf(each -> each.release().equals(added.release()));
        kept.add(added);
        kept.sort(Comparator.comparingLong((Kept each) -> each.release().sequence())
                .reversed());
        return state.toBuilder().kept(kept).build();
    }

    /** A release that says another history than the one that was accepted is a fork. */
    private void demandSuccession(Release release, Session session) throws IOException {
        ReleaseRef previous = release.previous();
        for (Kept each : session.state().kept()) {
            ReleaseRef known = each.release();
            boolean isFork = previous != null && known.sequence() == previous.sequence() && !known.equals(previous);
            if (isFork && session.release(known).isPresent()) { // what a revoked key signed is nobody's history
                throw new ConflictingReleaseException(
                        release.path(), previous.version().toString(), known.digest(), previous.digest());
            }
        }
    }

    private void compare(
            SyncReport.SyncReportBuilder report,
            @Nullable Release old,
            @Nullable ReleaseRef from,
            Release release,
            ReleaseRef ref,
            Downloads downloads,
            SyncOptions options)
            throws IOException {
        if (old == null || from == null || from.equals(ref)) {
            report.added(old == null ? release.definitions() : 0).changesComplete(old != null);
            return;
        }
        long vanishing;
        try {
            Tally tally = compared(old, from, release, downloads);
            tally.report(report);
            vanishing = tally.unexplained();
        } catch (LostShardException e) { // what cannot be compared any more is at least counted
            vanishing = Math.max(0, old.definitions() - release.definitions());
            report.changesComplete(false);
        }
        boolean tooMany = vanishing > settings.maxRemovals() * old.definitions();
        if (tooMany && settings.lock() == null && !options.removalsAccepted()) {
            throw new MassRemovalException(from, ref, vanishing, old.definitions(), settings.maxRemovals());
        }
    }

    private Tally compared(Release old, ReleaseRef from, Release release, Downloads downloads) throws IOException {
        Tally tally = new Tally(settings.keptChanges());
        ContentDigest digest = settings.pinned().suite().digest(release.path(), release.digestAlgorithm());
        Difference difference = Difference.between(old, downloads::earlier, release, downloads::shard, digest);
        if (release.changes() == null || !from.equals(release.previous())) {
            for (ReleaseChange each = difference.next(); each != null; each = difference.next()) {
                tally.add(each);
            }
            return tally;
        }
        try (ChangeReader list = downloads.changes(release, release.changes())) {
            new ChangeList(CatalogLayout.changes(release.version()), list).demandSame(difference, tally::add);
        }
        return tally;
    }
}
