package org.sitong.client;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.client.internal.sync.Engine;
import org.sitong.client.internal.sync.Engine.Plan;
import org.sitong.client.lookup.Lookup;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.trust.CryptoSuite;

/**
 * Follows a published catalog: fetches what changed, verifies it, keeps it in a store and serves it, with the network or without.
 * What is not verified is never served; what is read from the store is hashed again. Nothing happens by itself: a sync is asked for,
 * or put on a {@link #schedule schedule}. Built once and shared; thread-safe. Several clients and processes may use one store.
 *
 * <p>What fails throws {@link org.sitong.client.trust.CatalogTrustException}, where something cannot be trusted, or
 * {@link CatalogException}; the release that was served before is served on.
 */
public final class CatalogClient implements Closeable {

    private final Engine engine;
    private final Clock clock;

    private CatalogClient(Builder builder, Engine engine) {
        this.engine = engine;
        this.clock = builder.clock;
    }

    /**
     * Begins to make a client.
     *
     * @param source where the catalog is published
     * @param root a root of the catalog that is trusted, as published ({@code roots/1.json}), from the program, the publisher's
     *     hand, or wherever else the source has no influence
     * @param clock what tells the time, and by its zone the day: for China {@code Clock.system(ZoneId.of("Asia/Shanghai"))}
     * @return a builder
     */
    public static Builder builder(CatalogSource source, byte[] root, Clock clock) {
        return new Builder(source, root, clock);
    }

    /**
     * Fetches, verifies and switches to the newest release, with all guards.
     *
     * @return what changed
     * @throws org.sitong.client.trust.CatalogTrustException when something that came cannot be trusted
     * @throws CatalogUnavailableException when something did not come
     * @throws MassRemovalException when too much would vanish unexplained
     * @throws CatalogStoreException when the store is locked for too long or cannot be written
     */
    public SyncReport sync() {
        return sync(SyncOptions.USUAL);
    }

    /**
     * Fetches, verifies and switches to the newest release.
     *
     * @param options which guards are left out
     * @return what changed
     * @throws org.sitong.client.trust.CatalogTrustException when something that came cannot be trusted
     * @throws CatalogUnavailableException when something did not come
     * @throws MassRemovalException when too much would vanish unexplained
     * @throws CatalogStoreException when the store is locked for too long or cannot be written
     */
    public SyncReport sync(SyncOptions options) {
        return engine.sync(options);
    }

    /**
     * Syncs again and again. A sync that fails is told to the listeners and {@link #status()}, and tried again the next time.
     *
     * @param executor runs the syncs; the caller's to shut down
     * @param period the time from the end of one to the beginning of the next
     * @return to end it by cancelling
     */
    public ScheduledFuture<?> schedule(ScheduledExecutorService executor, Duration period) {
        return executor.scheduleWithFixedDelay(engine::syncQuietly, 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Goes back to a release that is kept. Later syncs take only releases that come after the newest one known now, until
     * {@link SyncOptions#endRollback()} or a rollback to the newest says otherwise.
     *
     * @param version the release's version, see {@link #releases()}
     * @return what changed
     * @throws NoReleaseException when the release is not kept or not whole
     * @throws CatalogStoreException when the store is locked for too long or cannot be written
     */
    public SyncReport rollback(ReleaseVersion version) {
        return engine.rollback(version);
    }

    /**
     * The releases in the store.
     *
     * @return those that can be gone back to, the newest first
     */
    public List<KeptRelease> releases() {
        return engine.releases();
    }

    /**
     * How the client stands. Reads the store; fetches nothing.
     *
     * @return the status at this moment
     */
    public ClientStatus status() {
        return engine.status();
    }

    /**
     * The release that is served, with all versions of its definitions, past and future ones too; {@link Catalog#asOf} takes a day.
     * It stays what it is when a later release is switched to; ask again for that.
     *
     * @return the catalog; usable until the client is closed
     * @throws NoReleaseException when nothing was synced yet
     * @throws org.sitong.client.trust.ExpiredException when the release has expired and the policy is to refuse
     * @throws org.sitong.client.trust.CatalogTrustException when the store was tampered with
     */
    public Catalog catalog() {
        return engine.served().catalog();
    }

    /**
     * The catalog as it stands today by the client's clock. A version with a day in the future becomes effective on that day,
     * without a sync. Good as references of a validator; not as the bases that definitions derive from, since they may name an earlier
     * version: for these give it {@link #catalog()}.
     *
     * @return a view that keeps the day on which it was asked for
     * @throws NoReleaseException as {@link #catalog()} does
     */
    public Catalog today() {
        return catalog().asOf(LocalDate.now(clock));
    }

    /**
     * Looks up in the release that is served: by codes, organ, division, words and so on.
     *
     * @return the lookup; usable until the client is closed
     * @throws NoReleaseException as {@link #catalog()} does
     */
    public Lookup lookup() {
        return engine.served().lookup();
    }

    /**
     * What a lock file for the release that is served says.
     *
     * @return the lock, to be {@link ReleaseLock#write written}
     * @throws NoReleaseException as {@link #catalog()} does
     */
    public ReleaseLock lock() {
        return engine.lock();
    }

    /**
     * Hashes everything in the store again, drops what is damaged, and syncs, so that it is fetched again.
     *
     * @return what the sync did
     * @throws CatalogException as {@link #sync()} does
     */
    public SyncReport repair() {
        return engine.repair();
    }

    /**
     * Adds somebody who is told of changes.
     *
     * @param listener the listener; told in the order of adding
     */
    public void addListener(CatalogListener listener) {
        engine.addListener(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener as it was added
     */
    public void removeListener(CatalogListener listener) {
        engine.removeListener(listener);
    }

    /** Ends reading. Catalogs that this client gave cannot be used any more; the store stays. */
    @Override
    public void close() throws IOException {
        engine.close();
    }

    /** Makes a client. Not thread-safe. */
    public static final class Builder {

        private final CatalogSource source;
        private final byte[] root;
        private final Clock clock;
        private @Nullable Path store;
        private boolean memoryWhenUnwritable;
        private CryptoSuite suite = CryptoSuite.standard();
        private ExpiryPolicy whenExpired = ExpiryPolicy.SERVE;
        private double maxRemovals = 0.05;
        private int keptReleases = 3;
        private int keptChanges = 10_000;
        private Duration lockWait = Duration.ofSeconds(30);
        private Pause pause = Pause.sleeping();
        private @Nullable Path lockFile;

        private Builder(CatalogSource source, byte[] root, Clock clock) {
            this.source = source;
            this.root = root.clone();
            this.clock = clock;
        }

        /**
         * Where what was synced is kept.
         *
         * @param folder a folder of its own for each catalog, made where it is not there; without one, everything is in memory and
         *     ends with the process
         * @return this
         */
        public Builder store(Path folder) {
            store = folder;
            return this;
        }

        /**
         * Goes on in memory when the store cannot be written, instead of failing: its disk is full or may only be read.
         * The {@link ClientStatus} tells.
         *
         * @return this
         */
        public Builder memoryWhenUnwritable() {
            memoryWhenUnwritable = true;
            return this;
        }

        /**
         * The algorithms at hand.
         *
         * @param algorithms those of the platform by default; with SM2 and SM3 where a provider is supplied
         * @return this
         */
        public Builder crypto(CryptoSuite algorithms) {
            suite = algorithms;
            return this;
        }

        /**
         * What to do when nobody knows any more whether the served release is the newest.
         *
         * @param policy {@link ExpiryPolicy#SERVE} by default
         * @return this
         */
        public Builder whenExpired(ExpiryPolicy policy) {
            whenExpired = policy;
            return this;
        }

        /**
         * How large a share of the definitions may vanish in one sync without tombstones.
         *
         * @param share from 0 (none) to 1; 0.05 by default
         * @return this
         */
        public Builder maxRemovals(double share) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("not a share from 0 to 1: " + share);
            }
            maxRemovals = share;
            return this;
        }

        /**
         * How many releases beside the served one are kept.
         *
         * @param number from 0; 3 by default
         * @return this
         */
        public Builder keptReleases(int number) {
            keptReleases = notNegative(number);
            return this;
        }

        /**
         * How many changes a report lists; counts are always exact.
         *
         * @param number from 0; 10,000 by default
         * @return this
         */
        public Builder keptChanges(int number) {
            keptChanges = notNegative(number);
            return this;
        }

        private static int notNegative(int number) {
            if (number < 0) {
                throw new IllegalArgumentException("negative: " + number);
            }
            return number;
        }

        /**
         * How long to wait for another process that syncs the same store.
         *
         * @param duration 30 seconds by default; zero to fail at once
         * @return this
         */
        public Builder lockWait(Duration duration) {
            lockWait = duration;
            return this;
        }

        /**
         * Waits for the lock.
         *
         * @param waits sleeps by default
         * @return this
         */
        public Builder pause(Pause waits) {
            pause = waits;
            return this;
        }

        /**
         * Pins the release that a lock file names: it alone is fetched and served, whatever was published since.
         *
         * @param file a lock file, see {@link ReleaseLock}
         * @return this
         */
        public Builder lock(Path file) {
            lockFile = file;
            return this;
        }

        /**
         * Makes the client. The root is verified and the lock file read; nothing is fetched yet.
         *
         * @return the client
         * @throws org.sitong.client.trust.CatalogTrustException when the root is none, or the lock file is another's
         * @throws java.io.UncheckedIOException when the lock file cannot be read
         */
        public CatalogClient build() {
            Plan plan = new Plan(
                    source,
                    root,
                    suite,
                    clock,
                    store,
                    memoryWhenUnwritable,
                    whenExpired,
                    maxRemovals,
                    keptReleases,
                    keptChanges,
                    lockWait,
                    pause,
                    lockFile);
            return new CatalogClient(this, Engine.start(plan));
        }
    }
}
