package org.sitong.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.catalog.Catalog;
import org.sitong.client.release.ChangeType;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.trust.DigestMismatchException;
import org.sitong.client.trust.ExpiredException;
import org.sitong.client.trust.LockMismatchException;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.client.trust.RevokedKey;
import org.sitong.client.trust.RevokedSignerException;
import org.sitong.client.trust.RolledBackException;
import org.sitong.client.trust.Root;
import org.sitong.client.trust.UntrustedSignerException;
import org.sitong.item.BasicItem;
import org.sitong.item.Definition;
import org.sitong.standard.Kind;

class CatalogClientTest {

    @TempDir
    Path folder;

    private final TestCatalog published = new TestCatalog();
    private final MapSource source = (MapSource) published.source();
    private final MovableClock clock = new MovableClock();
    private final List<CatalogClient> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (CatalogClient each : open) {
            each.close();
        }
    }

    private CatalogClient.Builder builder() {
        return CatalogClient.builder(source, published.pinned(), clock)
                .store(folder.resolve("store"))
                .pause(duration -> {});
    }

    private CatalogClient client() {
        return started(builder());
    }

    private CatalogClient started(CatalogClient.Builder builder) {
        CatalogClient client = builder.build();
        open.add(client);
        return client;
    }

    private static List<String> names(Catalog catalog) {
        try (Stream<BasicItem> all = catalog.definitions(BasicItem.class)) {
            return all.map(item -> item.name().main()).toList();
        }
    }

    private static List<Definition> without(List<Definition> all, int from, int to) {
        List<Definition> rest = new ArrayList<>(all);
        rest.subList(from, to).clear();
        return rest;
    }

    @Test
    void withoutASyncThereIsNothing() {
        assertThatThrownBy(() -> client().catalog())
                .isInstanceOf(NoReleaseException.class)
                .hasMessageContaining(TestKeys.CATALOG);
        assertThat(client().status().release()).isNull();
    }

    @Test
    void firstSyncServesEverything() throws IOException {
        published.publish("1.0.0", TestCatalog.items(50));
        CatalogClient client = client();
        SyncReport report = client.sync();
        assertThat(report.outcome()).isEqualTo(SyncOutcome.UPDATED);
        assertThat(report.from()).isNull();
        assertThat(report.added()).isEqualTo(50);
        assertThat(report.shardsFetched()).isPositive();
        assertThat(client.catalog().find(Kind.BASIC_ITEM, TestCatalog.code(7))).contains(TestCatalog.item(7));
        assertThat(names(client.catalog())).hasSize(50);
        assertThat(client.status().definitions()).isEqualTo(50);
        StoreScan.demandOnly(folder.resolve("store"), published.files.values());
    }

    @Test
    void laterSyncFetchesOnlyWhatChangedAndSaysWhat() {
        List<Definition> items = TestCatalog.items(200);
        published.publish("1.0.0", items);
        CatalogClient client = client();
        int shards = client.sync().shardsFetched();
        List<Definition> next = without(items, 10, 11);
        next.add(TestCatalog.item(500));
        next.add(TestCatalog.tombstone(10, "并入他项"));
        next.set(100, TestCatalog.item(101, "改了名"));
        published.publish("1.1.0", next);

        SyncReport report = client.sync();
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.removed()).isEqualTo(1);
        assertThat(report.unexplained()).isZero();
        assertThat(report.changesComplete()).isTrue();
        assertThat(report.changes())
                .filteredOn(change -> change.type() == ChangeType.REMOVED)
                .singleElement()
                .satisfies(change -> assertThat(change.reason()).isEqualTo("并入他项"));
        assertThat(report.shardsFetched()).isLessThanOrEqualTo(4).isLessThan(shards / 4);
        assertThat(report.shardsReused()).isGreaterThan(shards / 2);
        assertThat(client.sync().outcome()).isEqualTo(SyncOutcome.UNCHANGED);
    }

    @Test
    void releasesInBetweenAreSkippedAndTheChangesStillFound() {
        List<Definition> items = TestCatalog.items(60);
        published.publish("1.0.0", items);
        CatalogClient client = client();
        client.sync();
        List<Definition> second = without(items, 3, 4);
        second.add(TestCatalog.tombstone(3, "取消"));
        published.publish("1.1.0", second);
        List<Definition> third = without(second, 5, 6);
        third.add(TestCatalog.item(900));
        published.publish("1.2.0", third);
        published.files.remove("changes/1.2.0.ndjson");

        SyncReport report = client.sync();
        assertThat(report.removed()).isEqualTo(2);
        assertThat(report.unexplained()).isEqualTo(1);
        assertThat(report.changes())
                .filteredOn(change -> change.type() == ChangeType.REMOVED)
                .extracting(ReleaseChange::reason)
                .containsExactlyInAnyOrder("取消", SyncReport.UNEXPLAINED);
    }

    @Test
    void whatWouldVanishWithoutTombstonesIsRefusedUnlessAccepted() {
        List<Definition> items = TestCatalog.items(100);
        published.publish("1.0.0", items);
        CatalogClient client = client();
        client.sync();
        published.publish("2.0.0", without(items, 20, 40));

        assertThatThrownBy(client::sync).isInstanceOfSatisfying(MassRemovalException.class, refused -> {
            assertThat(refused.vanishing()).isEqualTo(20);
            assertThat(refused.held()).isEqualTo(100);
            assertThat(refused.text(Locale.CHINESE)).contains("20 个定义", "5%");
        });
        assertThat(names(client.catalog())).hasSize(100);
        assertThat(client.status().lastFailureCode()).isEqualTo("mass-removal");

        SyncReport report = client.sync(SyncOptions.USUAL.acceptRemovals());
        assertThat(report.unexplained()).isEqualTo(20);
        assertThat(names(client.catalog())).hasSize(80);
    }

    @Test
    void listOfChangesMustSayWhatTheShardsSay() throws IOException {
        List<Definition> items = TestCatalog.items(30);
        published.publish("1.0.0", items);
        CatalogClient client = client();
        client.sync();
        published.changeList = list -> new byte[0];
        published.publish("1.1.0", without(items, 0, 1));
        assertThatThrownBy(client::sync)
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("changes/1.1.0.ndjson");
        assertThat(names(client.catalog())).hasSize(30);
    }

    @Test
    void rollbackHoldsUntilALaterReleaseOrTheWordToEndIt() {
        published.publish("1.0.0", TestCatalog.items(10));
        CatalogClient client = client();
        client.sync();
        published.publish("1.1.0", TestCatalog.items(12));
        client.sync();
        source.gone = true;
        SyncReport back = client.rollback(ReleaseVersion.parse("1.0.0"));
        assertThat(back.outcome()).isEqualTo(SyncOutcome.ROLLED_BACK);
        assertThat(back.removed()).isEqualTo(2);
        assertThat(names(client.catalog())).hasSize(10);
        assertThat(client.status().rolledBack()).isTrue();
        source.gone = false;

        assertThat(client.sync().outcome()).isEqualTo(SyncOutcome.HELD_BACK);
        assertThat(names(client.catalog())).hasSize(10);
        assertThat(client.sync(SyncOptions.USUAL.endRollback()).outcome()).isEqualTo(SyncOutcome.UPDATED);
        assertThat(names(client.catalog())).hasSize(12);

        client.rollback(ReleaseVersion.parse("1.0.0"));
        published.publish("1.2.0", TestCatalog.items(14));
        assertThat(client.sync().outcome()).isEqualTo(SyncOutcome.UPDATED);
        assertThat(names(client.catalog())).hasSize(14);
        assertThat(client.status().rolledBack()).isFalse();
        assertThatThrownBy(() -> client.rollback(ReleaseVersion.parse("9.0.0")))
                .isInstanceOf(NoReleaseException.class)
                .hasMessageContaining("1.2.0, 1.1.0, 1.0.0");
    }

    @Test
    void aCatalogInHandStaysWhatItIs() {
        published.publish("1.0.0", TestCatalog.items(10));
        CatalogClient client = started(builder().keptReleases(0));
        client.sync();
        Catalog inHand = client.catalog();
        for (int i = 1; i <= 3; i++) {
            published.publish("1." + i + ".0", TestCatalog.items(10 + i));
            client.sync();
        }
        assertThat(names(inHand)).hasSize(10);
        assertThat(names(client.catalog())).hasSize(13);
    }

    @Test
    void oldReleasesAreCollectedUpToTheNumberThatIsKept() throws IOException {
        CatalogClient client = started(builder().keptReleases(1));
        for (int i = 1; i <= 4; i++) {
            published.publish("1." + i + ".0", TestCatalog.items(10 * i));
            client.sync();
            client.close();
        }
        assertThat(client.releases())
                .extracting(kept -> kept.release().version().toString())
                .containsExactly("1.4.0", "1.3.0");
        assertThat(client.releases()).allMatch(KeptRelease::complete);
        StoreScan.demandOnly(folder.resolve("store"), published.files.values());
    }

    @Test
    void offlineTheLastReleaseIsServedWithItsAge() {
        published.publish("1.0.0", TestCatalog.items(10));
        client().sync();
        source.gone = true;
        clock.advance(Duration.ofDays(2));
        CatalogClient later = client();
        assertThat(names(later.catalog())).hasSize(10);
        assertThatThrownBy(later::sync).isInstanceOf(CatalogUnavailableException.class);
        assertThat(names(later.catalog())).hasSize(10);
        ClientStatus status = later.status();
        assertThat(status.age()).isEqualTo(Duration.ofDays(2));
        assertThat(status.expired()).isFalse();
        assertThat(status.lastFailureCode()).isEqualTo("unavailable.connection");
        assertThat(status.lastFailure()).contains("unplugged");
    }

    @Test
    void expiredReleaseIsServedOrRefusedAsThePolicySays() {
        published.publish("1.0.0", TestCatalog.items(10));
        CatalogClient serving = client();
        CatalogClient refusing = started(builder().whenExpired(ExpiryPolicy.REFUSE));
        serving.sync();
        clock.advance(Duration.ofDays(8));
        assertThat(names(serving.catalog())).hasSize(10);
        assertThat(serving.status().expired()).isTrue();
        assertThatThrownBy(refusing::catalog).isInstanceOf(ExpiredException.class);
        assertThatThrownBy(serving::sync).isInstanceOf(ExpiredException.class);
        published.issued = clock.instant().minusSeconds(600);
        published.point(published.releases.get(0));
        refusing.sync();
        assertThat(names(refusing.catalog())).hasSize(10);
    }

    @Test
    void olderOrForkedReleasesAreNotTaken() {
        published.publish("1.0.0", TestCatalog.items(10));
        byte[] replayed = published.file("catalog.json");
        CatalogClient client = client();
        client.sync();
        published.publish("1.1.0", TestCatalog.items(11));
        client.sync();
        published.files.put("catalog.json", replayed);
        assertThatThrownBy(client::sync).isInstanceOf(RolledBackException.class);
        assertThat(names(client.catalog())).hasSize(11);
        assertThat(names(client().catalog())).hasSize(11);
    }

    @Test
    void rootsAreFollowedAndFormerKeysAreOut() {
        published.publish("1.0.0", TestCatalog.items(10));
        CatalogClient client = client();
        client.sync();
        published.root(TestKeys.root(2, 1, TestKeys.BOB), TestKeys.ALICE, TestKeys.BOB);
        published.publish("1.1.0", TestCatalog.items(11));
        assertThatThrownBy(client::sync).isInstanceOf(UntrustedSignerException.class);
        assertThat(names(client.catalog())).hasSize(10);
        published.signers = new TestKeys[] {TestKeys.BOB};
        published.publish("1.2.0", TestCatalog.items(12));
        client.sync();
        assertThat(names(client.catalog())).hasSize(12);
        source.gone = true;
        assertThat(names(client().catalog())).hasSize(12);
    }

    @Test
    void revokedSignersAreLeftBehind() {
        published.publish("1.0.0", TestCatalog.items(10));
        CatalogClient client = client();
        client.sync();
        Root revoking = TestKeys.root(2, 1, TestKeys.BOB).toBuilder()
                .oneRevoked(new RevokedKey(TestKeys.ALICE.key().id(), LocalDate.of(2026, 11, 21), "私钥泄露"))
                .build();
        published.root(revoking, TestKeys.ALICE, TestKeys.BOB);
        assertThatThrownBy(client::sync).isInstanceOf(RevokedSignerException.class);
        assertThatThrownBy(() -> client().catalog())
                .as("what a revoked key signed counts no more")
                .isInstanceOf(RevokedSignerException.class);
        published.signers = new TestKeys[] {TestKeys.BOB};
        published.publish("1.1.0", TestCatalog.items(11));
        assertThat(client.sync().added()).isEqualTo(1);
        assertThat(names(client().catalog())).hasSize(11);
        published.signers = new TestKeys[] {TestKeys.ALICE};
        published.publish("1.2.0", TestCatalog.items(12));
        assertThatThrownBy(client::sync).isInstanceOf(RevokedSignerException.class);
        assertThat(names(client.catalog())).hasSize(11);
    }

    @Test
    void futureVersionsBecomeCurrentOnTheirDayWithoutASync() {
        published.publish(
                "1.0.0",
                List.of(
                        TestCatalog.version(1, 1, LocalDate.of(2026, 1, 1)),
                        TestCatalog.version(1, 2, LocalDate.of(2026, 12, 1))));
        CatalogClient client = client();
        client.sync();
        assertThat(names(client.today())).containsExactly("事项1第1版");
        clock.advance(Duration.ofDays(30));
        assertThat(names(client.today())).containsExactly("事项1第2版");
        assertThat(names(client.catalog().asOf(LocalDate.of(2026, 6, 1)))).containsExactly("事项1第1版");
    }

    @Test
    void listenersAreToldAfterTheSwitchAndDoNotDisturb() {
        published.publish("1.0.0", TestCatalog.items(10));
        CatalogClient client = client();
        List<String> told = new ArrayList<>();
        client.addListener(report -> {
            throw new IllegalStateException("theirs");
        });
        client.addListener(new CatalogListener() {
            @Override
            public void changed(SyncReport report) {
                told.add(report.to().version() + ": " + names(client.catalog()).size());
            }

            @Override
            public void failed(RuntimeException failure) {
                told.add(failure.getClass().getSimpleName());
            }
        });
        SyncReport report = client.sync();
        assertThat(report.listenerFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessage("theirs"));
        client.sync();
        source.gone = true;
        assertThatThrownBy(client::sync).isInstanceOf(CatalogUnavailableException.class);
        assertThat(told).containsExactly("1.0.0: 10", "CatalogUnavailableException");
    }

    @Test
    void lockFilePinsARelease() throws IOException {
        published.publish("1.0.0", TestCatalog.items(10));
        CatalogClient client = client();
        client.sync();
        Path lock = folder.resolve(ReleaseLock.FILE);
        client.lock().write(lock);
        published.publish("1.1.0", TestCatalog.items(11));
        client.sync();

        CatalogClient pinned = started(builder().lock(lock));
        assertThat(names(pinned.catalog())).hasSize(10);
        assertThat(pinned.status().locked()).isTrue();
        assertThat(pinned.sync().outcome()).isEqualTo(SyncOutcome.UNCHANGED);
        assertThat(names(pinned.catalog())).hasSize(10);
        assertThat(names(client().catalog())).hasSize(11);

        CatalogClient elsewhere = started(builder().lock(lock).store(folder.resolve("other")));
        elsewhere.sync();
        assertThat(names(elsewhere.catalog())).hasSize(10);
        source.gone = true;
        assertThat(elsewhere.sync().outcome()).isEqualTo(SyncOutcome.UNCHANGED);
        assertThat(elsewhere.lock()).isEqualTo(ReleaseLock.read(lock));
    }

    @Test
    void lockFileOfAnotherRootOrReleaseIsNotMet() throws IOException {
        published.publish("1.0.0", TestCatalog.items(10));
        CatalogClient client = client();
        client.sync();
        ReleaseLock right = client.lock();
        Path lock = folder.resolve(ReleaseLock.FILE);
        new ReleaseLock(right.catalog(), right.release(), TestCatalog.SHA.digest(new byte[1])).write(lock);
        assertThatThrownBy(() -> builder().lock(lock).build())
                .isInstanceOf(LockMismatchException.class)
                .hasMessageContaining("root");
        new ReleaseLock(
                        right.catalog(),
                        new ReleaseRef(right.release().version(), 1, TestCatalog.SHA.digest(new byte[1])),
                        right.root())
                .write(lock);
        CatalogClient pinned = started(builder().lock(lock));
        assertThatThrownBy(pinned::sync).isInstanceOf(DigestMismatchException.class);
        assertThatThrownBy(pinned::catalog).isInstanceOf(NoReleaseException.class);
    }

    @Test
    void lockedReleaseSurvivesCollection() throws IOException {
        published.publish("1.0.0", TestCatalog.items(10));
        CatalogClient client = started(builder().keptReleases(0));
        client.sync();
        Path lock = folder.resolve(ReleaseLock.FILE);
        client.lock().write(lock);
        CatalogClient pinned = started(builder().lock(lock));
        pinned.sync();
        pinned.close();
        for (int i = 1; i < 4; i++) {
            published.publish("1." + i + ".0", TestCatalog.items(20 * i));
            client.sync();
        }
        client.close();
        source.gone = true;
        assertThat(names(started(builder().lock(lock)).catalog())).hasSize(10);
    }

    @Test
    void aSourceOfAnotherCatalogOrSignerIsNotTaken() throws IOException {
        published.signers = new TestKeys[] {TestKeys.MALLORY};
        published.publish("1.0.0", TestCatalog.items(10));
        CatalogClient client = client();
        assertThatThrownBy(client::sync).isInstanceOf(UntrustedSignerException.class);
        assertThatThrownBy(client::catalog).isInstanceOf(NoReleaseException.class);
        assertThat(StoreScan.demandOnly(folder.resolve("store"), List.of())).isZero();
    }

    @Test
    void inMemoryItWorksWithoutAFolder() {
        published.publish("1.0.0", TestCatalog.items(10));
        CatalogClient client = started(CatalogClient.builder(source, published.pinned(), clock));
        client.sync();
        published.publish("1.1.0", TestCatalog.items(11));
        assertThat(client.sync().added()).isEqualTo(1);
        assertThat(names(client.catalog())).hasSize(11);
        assertThat(client.status().inMemory()).isTrue();
    }

    @Test
    void severalThreadsAskWhileItSyncs() throws Exception {
        published.publish("1.0.0", TestCatalog.items(40));
        CatalogClient client = client();
        client.sync();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread reader = new Thread(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    int count = names(client.catalog()).size();
                    if (count < 40 || count > 45) {
                        failures.add(new AssertionError("neither the old nor the new: " + count));
                    }
                }
            });
            reader.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            reader.start();
            readers.add(reader);
        }
        for (int i = 1; i <= 5; i++) {
            published.publish("1." + i + ".0", TestCatalog.items(40 + i));
            client.sync();
        }
        for (Thread reader : readers) {
            reader.interrupt();
            reader.join();
        }
        assertThat(failures).isEmpty();
        assertThat(names(client.catalog())).hasSize(45);
        assertThat(Files.exists(folder.resolve("store/current"))).isTrue();
    }
}
