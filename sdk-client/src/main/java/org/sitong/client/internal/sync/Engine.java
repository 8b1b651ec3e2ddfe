package org.sitong.client.internal.sync;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sitong.client.CatalogException;
import org.sitong.client.CatalogListener;
import org.sitong.client.CatalogSource;
import org.sitong.client.CatalogStoreException;
import org.sitong.client.ClientStatus;
import org.sitong.client.ExpiryPolicy;
import org.sitong.client.KeptRelease;
import org.sitong.client.NoReleaseException;
import org.sitong.client.Pause;
import org.sitong.client.ReleaseLock;
import org.sitong.client.StoreProblem;
import org.sitong.client.SyncOptions;
import org.sitong.client.SyncOutcome;
import org.sitong.client.SyncReport;
import org.sitong.client.internal.store.Attempts;
import org.sitong.client.internal.store.CatalogStore;
import org.sitong.client.internal.store.FolderStore;
import org.sitong.client.internal.store.MemoryStore;
import org.sitong.client.internal.store.StoreState.Kept;
import org.sitong.client.release.CatalogLayout;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.CryptoSuite;
import org.sitong.client.trust.ExpiredException;
import org.sitong.client.trust.LockMismatchException;
import org.sitong.client.trust.RootChain;
import org.sitong.document.Digest;

/** What a client does: keeps the served release open, syncs under the lock, tells the listeners. Thread-safe. */
public final class Engine implements Closeable {

    private final Settings settings;
    private final Digest root;
    private final ExpiryPolicy whenExpired;
    private final boolean memoryWhenUnwritable;
    private final List<CatalogListener> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock changing = new ReentrantLock();
    private volatile CatalogStore store;
    private volatile @Nullable ServedRelease served;
    private volatile @Nullable Pointer pointer;

    private Engine(Plan plan, Settings settings, Digest root) {
        this.settings = settings;
        this.root = root;
        this.whenExpired = plan.whenExpired;
        this.memoryWhenUnwritable = plan.memoryWhenUnwritable;
        this.store = plan.store == null
                ? new MemoryStore(null)
                : new FolderStore(plan.store, plan.lockWait, plan.pause, plan.clock);
    }

    /** What a builder collected. */
    public record Plan(
            CatalogSource source,
            byte[] root,
            CryptoSuite suite,
            Clock clock,
            @Nullable Path store,
            boolean memoryWhenUnwritable,
            ExpiryPolicy whenExpired,
            double maxRemovals,
            int keptReleases,
            int keptChanges,
            Duration lockWait,
            Pause pause,
            @Nullable Path lockFile) {}

    /** Verifies the root and the lock file. */
    public static Engine start(Plan plan) {
        RootChain pinned = RootChain.trust("root.json", plan.root, plan.suite);
        Digest root = ContentDigest.SHA_256.digest(pinned.current().payload());
        ReleaseLock lock = plan.lockFile == null
                ? null
                : lock(plan.lockFile, pinned.current().catalog(), root);
        Settings settings = new Settings(
                plan.source,
                pinned,
                plan.clock,
                plan.maxRemovals,
                plan.keptReleases,
                plan.keptChanges,
                lock,
                plan.lockFile);
        return new Engine(plan, settings, root);
    }

    private static ReleaseLock lock(Path file, String catalog, Digest root) {
        ReleaseLock lock;
        try {
            lock = ReleaseLock.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!lock.catalog().equals(catalog)) {
            throw new LockMismatchException(file.toString(), "catalog", lock.catalog(), catalog);
        }
        if (!lock.root().equals(root)) {
            throw new LockMismatchException(file.toString(), "root", lock.root().toString(), root.toString());
        }
        return lock;
    }

    /** Something that is done under the store's lock. */
    @FunctionalInterface
    private interface Work {
        SyncReport on(CatalogStore store) throws IOException;
    }

    /** Syncs. */
    public SyncReport sync(SyncOptions options) {
        return attempt(each -> new Syncing(settings, each).run(options));
    }

    /** Syncs; who wants to know of failures listens. */
    public void syncQuietly() {
        try {
            sync(SyncOptions.USUAL);
        } catch (CatalogException | CatalogTrustException | UncheckedIOException toldToListeners) {
            return;
        }
    }

    /** Drops what is damaged, and syncs. */
    public SyncReport repair() {
        return attempt(each -> {
            served = null; // to be opened again, with an index that is whole
            Repair.run(each, settings.pinned().suite());
            return new Syncing(settings, each).run(SyncOptions.USUAL);
        });
    }

    /** Tries, remembers how it ended, and tells. */
    private SyncReport attempt(Work work) {
        SyncReport report;
        try {
            report = change(work);
        } catch (CatalogException e) {
            throw failed(e, e.text(Locale.CHINESE), e.code());
        } catch (CatalogTrustException e) {
            throw failed(e, e.text(Locale.CHINESE), e.code());
        }
        remember(store.attempts().success(settings.now()));
        return tell(report);
    }

    private <E extends RuntimeException> E failed(E failure, String text, String code) {
        remember(store.attempts().failure(settings.now(), text, code));
        for (CatalogListener listener : listeners) {
            try {
                listener.failed(failure);
            } catch (RuntimeException theirs) {
                failure.addSuppressed(theirs);
            }
        }
        return failure;
    }

    /** Where the store cannot be written, that is what the attempt says already. */
    private void remember(Attempts attempts) {
        try {
            store.remember(attempts);
        } catch (IOException unwritable) {
            return;
        }
    }

    /** Goes back to a kept release. */
    public SyncReport rollback(ReleaseVersion version) {
        return tell(change(each -> new RollingBack(settings, each).to(version)));
    }

    /** Changes the store under its lock and opens what is to be served then. */
    private SyncReport change(Work work) {
        changing.lock();
        try {
            return onStore(work);
        } catch (CatalogStoreException e) {
            if (e.problem() != StoreProblem.UNWRITABLE
                    || !memoryWhenUnwritable
                    || !(store instanceof FolderStore folder)) {
                throw e;
            }
            store = new MemoryStore(folder);
            return onStore(work);
        } finally {
            changing.unlock();
        }
    }

    @SuppressWarnings("try") // the lock is held, not looked at
    private SyncReport onStore(Work work) {
        CatalogStore current = store;
        try (Closeable lock = current.lock()) {
            SyncReport report = work.on(current);
            reopen(current);
            return report;
        } catch (IOException e) {
            throw new CatalogStoreException(current.folder(), StoreProblem.UNWRITABLE, reason(e), e);
        }
    }

    /** Catalogs of the release before that callers still have stay usable until they let go of them. */
    private void reopen(CatalogStore current) throws IOException {
        Session session = Session.open(settings, current);
        pointer = session.pointer();
        ServedRelease before = served;
        if (before == null || !before.ref().equals(session.served())) {
            served = session.serve();
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private SyncReport tell(SyncReport report) {
        boolean isChange = report.outcome() == SyncOutcome.UPDATED || report.outcome() == SyncOutcome.ROLLED_BACK;
        if (!isChange) {
            return report;
        }
        List<RuntimeException> failures = new ArrayList<>();
        for (CatalogListener listener : listeners) {
            try {
                listener.changed(report);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        return report.toBuilder().listenerFailures(failures).build();
    }

    /** The release that is served; opened when it is first asked for. */
    public ServedRelease served() {
        ServedRelease current = served;
        if (current == null) {
            current = first();
        }
        Pointer said = settings.lock() == null ? pointer : null;
        if (whenExpired == ExpiryPolicy.REFUSE
                && said != null
                && !said.expires().isAfter(settings.now())) {
            throw new ExpiredException(CatalogLayout.POINTER, said.expires(), settings.now());
        }
        return current;
    }

    private ServedRelease first() {
        changing.lock();
        try {
            if (served == null) {
                open();
            }
            ServedRelease opened = served;
            if (opened == null) {
                throw new NoReleaseException(settings.catalog());
            }
            return opened;
        } finally {
            changing.unlock();
        }
    }

    /** A store that may only be read serves what is in it; only an index that is missing calls for a lock. */
    private void open() {
        CatalogStore current = store;
        try {
            if (Session.open(settings, current).isReady()) {
                reopen(current);
            } else {
                openLocked(current);
            }
        } catch (IOException e) {
            if (!memoryWhenUnwritable || !(current instanceof FolderStore folder)) {
                throw new CatalogStoreException(current.folder(), StoreProblem.UNREADABLE, reason(e), e);
            }
            store = new MemoryStore(folder);
            open();
        }
    }

    @SuppressWarnings("try") // the lock is held, not looked at
    private void openLocked(CatalogStore current) throws IOException {
        try (Closeable lock = current.lock()) {
            reopen(current);
        }
    }

    /** The releases in the store. */
    public List<KeptRelease> releases() {
        CatalogStore current = store;
        try {
            Session session = Session.open(settings, current);
            List<KeptRelease> all = new ArrayList<>();
            for (Kept kept : session.state().kept()) {
                session.release(kept.release())
                        .ifPresent(release -> all.add(new KeptRelease(
                                kept.release(),
                                release.date(),
                                release.definitions(),
                                kept.release().equals(session.served()),
                                session.isComplete(release))));
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new CatalogStoreException(current.folder(), StoreProblem.UNREADABLE, reason(e), e);
        }
    }

    /** How it stands. */
    public ClientStatus status() {
        CatalogStore current = store;
        try {
            Session session = Session.open(settings, current);
            return new StatusReport(settings, current).of(session);
        } catch (IOException e) {
            throw new CatalogStoreException(current.folder(), StoreProblem.UNREADABLE, reason(e), e);
        }
    }

    /** What a lock file for the served release says. */
    public ReleaseLock lock() {
        return new ReleaseLock(settings.catalog(), served().ref(), root);
    }

    /** Adds a listener. */
    public void addListener(CatalogListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(CatalogListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() throws IOException {
        changing.lock();
        try {
            ServedRelease current = served;
            served = null;
            if (current != null) {
                current.close();
            }
            if (store instanceof MemoryStore memory) {
                memory.close();
            }
        } finally {
            changing.unlock();
        }
    }
}
