package org.sitong.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.DigestMismatchException;
import org.sitong.client.trust.RolledBackException;
import org.sitong.item.BasicItem;

/** What a disk does to a store: flipped bits, lost files, no room, somebody else's lock. */
class StoreFaultsTest {

    @TempDir
    Path folder;

    private final TestCatalog published = new TestCatalog();
    private final MapSource source = (MapSource) published.source();
    private final MovableClock clock = new MovableClock();
    private final List<CatalogClient> open = new ArrayList<>();
    private Path store;

    @BeforeEach
    void sync() {
        store = folder.resolve("store");
        published.publish("1.0.0", TestCatalog.items(40));
        client().sync();
    }

    @AfterEach
    void close() throws IOException {
        for (CatalogClient each : open) {
            each.close();
        }
    }

    private CatalogClient.Builder builder() {
        return CatalogClient.builder(source, published.pinned(), clock)
                .store(store)
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

    private static int count(CatalogClient client) {
        try (Stream<BasicItem> all = client.catalog().definitions(BasicItem.class)) {
            return (int) all.count();
        }
    }

    private List<Path> files(String below) throws IOException {
        try (Stream<Path> all = Files.walk(store.resolve(below))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isShard(Path file) throws IOException {
        return Files.readAllBytes(file)[0] == 0x1f;
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(file, bytes);
    }

    @Test
    void flippedBitsInShardsAreNeverServedAndMended() throws IOException {
        for (Path file : files("objects")) {
            if (isShard(file)) {
                flip(file);
            }
        }
        CatalogClient client = client();
        assertThatThrownBy(() -> count(client)).isInstanceOf(DigestMismatchException.class);
        SyncReport mended = client.repair();
        assertThat(mended.shardsFetched()).isPositive();
        assertThat(count(client)).isEqualTo(40);
        StoreScan.demandOnly(store, published.files.values());
    }

    @Test
    void shardThatWasFoundDamagedIsFetchedWithTheNextSync() throws IOException {
        Path damaged = files("objects").stream()
                .filter(file -> {
                    try {
                        return isShard(file);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .findFirst()
                .orElseThrow();
        flip(damaged);
        CatalogClient client = client();
        assertThatThrownBy(() -> count(client)).isInstanceOf(CatalogTrustException.class);
        assertThat(damaged).doesNotExist();
        assertThat(client.sync().shardsFetched()).isEqualTo(1);
        assertThat(count(client)).isEqualTo(40);
    }

    @Test
    void damagedStateIsMadeAnewAndNothingOlderIsAcceptedThen() throws IOException {
        byte[] older = published.file("catalog.json");
        published.publish("1.1.0", TestCatalog.items(41));
        client().sync();
        for (byte[] content : List.of(new byte[0], new byte[1000], "{}".getBytes(StandardCharsets.UTF_8))) {
            Files.write(store.resolve("current"), content);
            assertThat(count(client())).isEqualTo(41);
        }
        published.files.put("catalog.json", older);
        assertThatThrownBy(() -> client().sync()).isInstanceOf(RolledBackException.class);
    }

    @Test
    void damagedOrLostIndexIsMadeAnew() throws IOException {
        for (Path index : files("index")) {
            Files.delete(index);
        }
        assertThat(count(client())).isEqualTo(40);
        for (Path index : files("index")) {
            Files.write(index, new byte[100]);
        }
        assertThat(count(client())).isEqualTo(40);
        for (Path index : files("index")) {
            flip(index);
        }
        CatalogClient client = client();
        client.repair();
        assertThat(count(client)).isEqualTo(40);
    }

    @Test
    void aStoreThatCannotBeWrittenIsToldOrGoneOnWithInMemory() throws IOException {
        Files.delete(store.resolve("tmp"));
        Files.createFile(store.resolve("tmp")); // nothing can be written by way of it, for root neither
        published.publish("1.1.0", TestCatalog.items(41));
        CatalogClient strict = client();
        assertThatThrownBy(strict::sync)
                .isInstanceOfSatisfying(
                        CatalogStoreException.class,
                        told -> assertThat(told.problem()).isEqualTo(StoreProblem.UNWRITABLE));
        assertThat(count(strict)).isEqualTo(40);

        CatalogClient lenient = started(builder().memoryWhenUnwritable());
        assertThat(lenient.sync().added()).isEqualTo(1);
        assertThat(count(lenient)).isEqualTo(41);
        assertThat(lenient.status().inMemory()).isTrue();
        assertThat(count(client())).isEqualTo(40);
    }

    @Test
    void whoHoldsTheLockIsTold() throws IOException {
        // a lock of this very process, taken past the client, stands for another process: the system refuses both
        Path lock = store.resolve("lock");
        CatalogClient client = started(builder().lockWait(Duration.ZERO));
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(client::sync).isInstanceOfSatisfying(CatalogStoreException.class, told -> {
                assertThat(told.problem()).isEqualTo(StoreProblem.LOCKED);
                assertThat(told.detail()).contains("pid ");
            });
        }
        assertThat(client.sync().outcome()).isEqualTo(SyncOutcome.UNCHANGED);
    }

    @Test
    void aStoreOfAnotherCatalogOrAnotherFormatIsRefused() throws IOException {
        CatalogClient other = started(CatalogClient.builder(
                        source,
                        TestKeys.signed(
                                TestKeys.root(1, 1, TestKeys.ALICE).toBuilder()
                                        .catalog("cn.gov.other")
                                        .build()
                                        .envelope(),
                                TestKeys.ALICE),
                        clock)
                .store(store));
        assertThatThrownBy(other::sync)
                .isInstanceOfSatisfying(
                        CatalogStoreException.class,
                        told -> assertThat(told.problem()).isEqualTo(StoreProblem.OTHER_CATALOG));
    }

    @Test
    void whatAKilledProcessLeftIsSwept() throws IOException {
        Files.createDirectories(store.resolve("tmp"));
        Files.writeString(store.resolve("tmp/left.tmp"), "x");
        Files.createDirectories(store.resolve("index/x.building/y"));
        client().sync();
        assertThat(store.resolve("tmp/left.tmp")).doesNotExist();
        assertThat(store.resolve("index/x.building")).doesNotExist();
    }

    @Test
    void sourcesOfAllKindsGiveTheSame() throws IOException {
        Path site = published.write(folder.resolve("site"));
        Path zip = folder.resolve("catalog.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : published.files.keySet()) {
                out.putNextEntry(new ZipEntry(name));
                out.write(published.file(name));
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            List<CatalogSource> sources = List.of(
                    CatalogSource.folder(site), CatalogSource.zip(zip), CatalogSource.classPath(loader, "site"));
            for (CatalogSource each : sources) {
                try (CatalogClient client =
                        CatalogClient.builder(each, published.pinned(), clock).build()) {
                    assertThat(client.sync().added()).isEqualTo(40);
                    assertThat(count(client)).isEqualTo(40);
                }
                Fetched rest =
                        each.fetch(FetchRequest.of("roots/1.json", 100_000).from(10));
                assertThat(rest.offset()).isEqualTo(10);
                rest.close();
                Fetched whole =
                        each.fetch(FetchRequest.of("roots/1.json", 100_000).from(99_999));
                assertThat(whole.offset()).isZero();
                whole.close();
                assertThat(each.fetch(FetchRequest.of("roots/9.json", 100)).isMissing())
                        .isTrue();
            }
        }
    }
}
