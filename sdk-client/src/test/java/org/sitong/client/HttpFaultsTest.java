package org.sitong.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.client.internal.Gzip;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.DigestMismatchException;
import org.sitong.client.trust.ExpiredException;
import org.sitong.client.trust.InvalidSignatureException;
import org.sitong.client.trust.IssuedInFutureException;
import org.sitong.client.trust.RolledBackException;
import org.sitong.client.trust.ThresholdNotMetException;
import org.sitong.client.trust.TooLargeException;
import org.sitong.client.trust.UntrustedSignerException;
import org.sitong.client.trust.WrongCatalogException;
import org.sitong.item.BasicItem;

/**
 * A server that does everything wrong that a server can. Before each fault a first release was synced, after it the client serves
 * that release, or the new one, and whatever lies in the store was published honestly.
 */
class HttpFaultsTest {

    private static final int BEFORE = 30;
    private static final int AFTER = 33;

    @TempDir
    Path folder;

    private final TestCatalog published = new TestCatalog();
    private final MovableClock clock = new MovableClock();
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final List<byte[]> honest = new ArrayList<>();
    private FaultServer server;
    private CatalogClient client;

    @BeforeEach
    void firstRelease() throws IOException {
        server = new FaultServer(published.files);
        client = client(folder.resolve("store"));
        published.publish("1.0.0", TestCatalog.items(BEFORE));
        client.sync();
        honest.addAll(published.files.values());
        published.publish("1.1.0", TestCatalog.items(AFTER));
        honest.addAll(published.files.values());
        server.requests.clear();
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        server.close();
    }

    private CatalogClient client(Path store) {
        HttpCatalogSource source = HttpCatalogSource.builder(server.uri(), clock)
                .pause(pauses::add)
                .stallTimeout(Duration.ofMillis(400))
                .timeout(Duration.ofMillis(1500))
                .attempts(3)
                .build();
        return CatalogClient.builder(source, published.pinned(), clock)
                .store(store)
                .build();
    }

    private static int count(CatalogClient client) {
        try (Stream<BasicItem> all = client.catalog().definitions(BasicItem.class)) {
            return (int) all.count();
        }
    }

    /** Syncs; whatever happens, what is served and stored is right. */
    private @Nullable Throwable sync() throws IOException {
        Throwable failure = catchThrowable(() -> client.sync());
        int expected = failure == null ? AFTER : BEFORE;
        assertThat(count(client)).isEqualTo(expected);
        StoreScan.demandOnly(folder.resolve("store"), honest);
        try (CatalogClient another = client(folder.resolve("store"))) {
            assertThat(count(another)).isEqualTo(expected);
        }
        return failure;
    }

    private void demandFailure(Class<? extends Throwable> type) throws IOException {
        assertThat(sync()).isInstanceOf(type);
        server.fault = (request, out) -> false;
        assertThat(sync()).as("once the fault is gone").isNull();
    }

    private static boolean isShard(FaultServer.Request request) {
        return request.path().startsWith("shards/");
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 1;
        return flipped;
    }

    private void replace(String path, UnaryOperator<byte[]> change) {
        server.fault = (request, out) -> {
            if (!request.path().equals(path)) {
                return false;
            }
            byte[] wrong = change.apply(server.file(request));
            FaultServer.head(out, 200, wrong.length);
            out.write(wrong);
            return true;
        };
    }

    // the network

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void truncationAtEveryBoundaryIsResumed(boolean ranges) throws IOException {
        server.ranges = ranges;
        List<String> paths = published.files.keySet().stream().sorted().toList();
        for (int at : new int[] {0, 1, 7, 64, 128, 200, 256, 512, 1024}) {
            try (CatalogClient fresh = client(folder.resolve("cut-" + ranges + at))) {
                List<String> cut = new ArrayList<>();
                server.fault = (request, out) -> {
                    byte[] file = published.files.get(request.path());
                    if (file == null || at >= file.length || cut.contains(request.path())) {
                        return false;
                    }
                    cut.add(request.path());
                    FaultServer.head(out, 200, file.length, "ETag: " + FaultServer.tag(file));
                    server.body(out, file, 0, at);
                    return true;
                };
                fresh.sync();
                assertThat(count(fresh)).isEqualTo(AFTER);
                assertThat(cut).isNotEmpty();
            }
        }
        assertThat(paths).isNotEmpty();
        assertThat(server.requests).anyMatch(request -> request.header("range") != null);
    }

    @Test
    void endWithoutLengthInTheMiddleIsNoticedAndResumed() throws IOException {
        server.fault = (request, out) -> {
            if (!isShard(request) || request.number() > 1) {
                return false;
            }
            byte[] file = server.file(request);
            FaultServer.head(out, 200, -1);
            out.write(file, 0, file.length / 2);
            return true;
        };
        assertThat(sync()).isNull();
        assertThat(server.requests)
                .filteredOn(request -> isShard(request) && request.number() == 2)
                .isNotEmpty()
                .allMatch(request -> request.header("range") != null);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504, 408})
    void stormsAreSatOut(int status) throws IOException {
        server.fault = (request, out) -> {
            if (request.number() > 2) {
                return false;
            }
            FaultServer.head(out, status, 0, "Retry-After: 7");
            return true;
        };
        pauses.clear();
        assertThat(sync()).isNull();
        assertThat(pauses).isNotEmpty().allMatch(pause -> pause.equals(Duration.ofSeconds(7)));
    }

    @Test
    void stormThatDoesNotEndIsGivenUp() throws IOException {
        server.fault = (request, out) -> {
            FaultServer.head(out, 503, 0, "Retry-After: 100000");
            return true;
        };
        pauses.clear();
        assertThat(sync()).isInstanceOfSatisfying(CatalogUnavailableException.class, gone -> {
            assertThat(gone.status()).isEqualTo(503);
            assertThat(gone.attempts()).isEqualTo(3);
        });
        assertThat(pauses).containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(30));
    }

    @Test
    void pausesGrowAndVary() throws IOException {
        server.fault = (request, out) -> {
            FaultServer.head(out, 500, 0);
            return true;
        };
        pauses.clear();
        sync();
        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(pauses.get(1)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
    }

    @Test
    void otherStatusesAreFinal() throws IOException {
        server.fault = (request, out) -> {
            FaultServer.head(out, 403, 0);
            return true;
        };
        pauses.clear();
        demandFailure(CatalogUnavailableException.class);
        assertThat(pauses).isEmpty();
    }

    @Test
    void dripIsHungUpOn() throws IOException {
        server.fault = (request, out) -> {
            if (!request.path().equals("catalog.json")) {
                return false;
            }
            byte[] file = server.file(request);
            FaultServer.head(out, 200, file.length);
            for (byte each : file) {
                out.write(each);
                out.flush();
                LockSupport.parkNanos(50_000_000);
            }
            return true;
        };
        assertThat(sync())
                .isInstanceOfSatisfying(
                        CatalogUnavailableException.class,
                        gone -> assertThat(gone.reason()).isEqualTo(UnavailableReason.TIMEOUT));
    }

    @Test
    void silenceIsHungUpOn() throws IOException {
        server.fault = (request, out) -> {
            FaultServer.head(out, 200, 1000);
            out.flush();
            LockSupport.parkNanos(5_000_000_000L);
            return true;
        };
        assertThat(sync())
                .isInstanceOfSatisfying(
                        CatalogUnavailableException.class,
                        gone -> assertThat(gone.reason()).isEqualTo(UnavailableReason.TIMEOUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog.json", "releases/1.1.0/release.json", "changes/1.1.0.ndjson"})
    void endlessBodyIsCutOff(String path) throws IOException {
        server.fault = (request, out) -> {
            if (!request.path().equals(path)) {
                return false;
            }
            FaultServer.head(out, 200, -1);
            byte[] noise = new byte[1 << 16];
            Arrays.fill(noise, (byte) ' ');
            for (int i = 0; i < 20_000; i++) {
                out.write(noise);
            }
            return true;
        };
        demandFailure(TooLargeException.class);
    }

    @Test
    void lengthThatIsTooLargeIsNotEvenRead() throws IOException {
        server.fault = (request, out) -> {
            FaultServer.head(out, 200, 1L << 40);
            return true;
        };
        demandFailure(TooLargeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:1/x", "https://localhost/x", "//elsewhere.invalid/x", "file:///etc/passwd", ""
            })
    void redirectToElsewhereIsNotFollowed(String location) throws IOException {
        server.fault = (request, out) -> {
            FaultServer.head(out, 302, 0, "Location: " + location);
            return true;
        };
        assertThat(sync())
                .isInstanceOfSatisfying(
                        CatalogUnavailableException.class,
                        gone -> assertThat(gone.reason()).isEqualTo(UnavailableReason.REDIRECTED));
        assertThat(server.requests).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void redirectWithinTheOriginIsFollowedButNotForever() throws IOException {
        server.fault = (request, out) -> {
            if (request.path().startsWith("/moved/")) {
                server.answer(new FaultServer.Request(request.path().substring(7), 1, request.headers()), out);
            } else {
                FaultServer.head(out, 307, 0, "Location: /moved/" + request.path());
            }
            return true;
        };
        assertThat(sync()).isNull();
        published.publish("1.2.0", TestCatalog.items(AFTER));
        server.fault = (request, out) -> {
            FaultServer.head(out, 302, 0, "Location: /catalog/" + request.path());
            return true;
        };
        assertThatThrownBy(client::sync).isInstanceOf(CatalogUnavailableException.class);
    }

    @Test
    void compressionOnTheWayIsRefused() throws IOException {
        server.fault = (request, out) -> {
            if (!request.path().equals("catalog.json")) {
                return false;
            }
            assertThat(request.header("accept-encoding")).isEqualTo("identity");
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
                gzip.write(server.file(request));
            }
            FaultServer.head(out, 200, zipped.size(), "Content-Encoding: gzip");
            out.write(zipped.toByteArray());
            return true;
        };
        assertThat(sync())
                .isInstanceOfSatisfying(
                        CatalogUnavailableException.class,
                        gone -> assertThat(gone.reason()).isEqualTo(UnavailableReason.ENCODED));
    }

    @Test
    void compressedFilesMaySaySoOfThemselves() throws IOException {
        server.fault = (request, out) -> {
            if (!isShard(request)) {
                return false;
            }
            byte[] file = server.file(request);
            FaultServer.head(out, 200, file.length, "Content-Encoding: gzip");
            out.write(file);
            return true;
        };
        assertThat(sync()).isNull();
    }

    // content

    @ParameterizedTest
    @ValueSource(strings = {"catalog.json", "releases/1.1.0/release.json", "changes/1.1.0.ndjson", "shards/"})
    void flippedBitsAreNoticedWherever(String path) throws IOException {
        for (double at : new double[] {0, 0.1, 0.37, 0.5, 0.9, 1}) {
            server.fault = (request, out) -> {
                if (!request.path().startsWith(path)) {
                    return false;
                }
                byte[] file = server.file(request);
                byte[] wrong = flipped(file, (int) (at * (file.length - 1)));
                FaultServer.head(out, 200, wrong.length);
                out.write(wrong);
                return true;
            };
            assertThat(sync()).isInstanceOf(CatalogTrustException.class);
        }
        server.fault = (request, out) -> false;
        assertThat(sync()).isNull();
    }

    @Test
    void bitFlippedOnlyOnceIsFetchedAgain() throws IOException {
        server.fault = (request, out) -> {
            if (!isShard(request) || request.number() > 1) {
                return false;
            }
            byte[] wrong = flipped(server.file(request), 20);
            FaultServer.head(out, 200, wrong.length);
            out.write(wrong);
            return true;
        };
        assertThat(sync()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 1000})
    void wrongLengthIsNoticed(int more) throws IOException {
        server.fault = (request, out) -> {
            if (!isShard(request)) {
                return false;
            }
            byte[] file = server.file(request);
            byte[] wrong = Arrays.copyOf(file, file.length + more);
            FaultServer.head(out, 200, wrong.length);
            out.write(wrong);
            return true;
        };
        demandFailure(CatalogTrustException.class);
    }

    @Test
    void gzipBombIsNotUnpacked() throws IOException {
        byte[] bomb = Gzip.compress(new byte[200 << 20]);
        server.fault = (request, out) -> {
            if (!isShard(request)) {
                return false;
            }
            FaultServer.head(out, 200, bomb.length);
            out.write(bomb);
            return true;
        };
        demandFailure(TooLargeException.class);
    }

    @Test
    void tagThatAlwaysMatchesDoesNotKeepTheClientBehindForever() throws IOException {
        server.fault = (request, out) -> {
            if (request.header("if-none-match") == null) {
                return false;
            }
            FaultServer.head(out, 304, -1, "ETag: " + request.header("if-none-match"));
            return true;
        };
        assertThat(client.sync().outcome()).isEqualTo(SyncOutcome.UNCHANGED);
        assertThat(count(client)).isEqualTo(BEFORE);
        clock.advance(Duration.ofDays(7).minusHours(1).plusSeconds(61));
        assertThat(sync())
                .as("the old pointer has expired, the new one not yet")
                .isNull();
    }

    @Test
    void unaskedNotModifiedIsRefused() throws IOException {
        server.fault = (request, out) -> {
            FaultServer.head(out, 304, -1);
            return !request.path().equals("catalog.json");
        };
        assertThat(sync()).isInstanceOf(CatalogUnavailableException.class);
    }

    @Test
    void tagThatChangesInTheMiddleIsRefused() throws IOException {
        server.fault = (request, out) -> {
            if (!request.path().equals("releases/1.1.0/release.json")) {
                return false;
            }
            byte[] file = server.file(request);
            if (request.header("range") == null) {
                FaultServer.head(out, 200, file.length, "ETag: \"one\"");
                out.write(file, 0, 100);
            } else {
                FaultServer.head(
                        out,
                        206,
                        file.length - 100,
                        "ETag: \"two\"",
                        "Content-Range: bytes 100-" + (file.length - 1) + "/" + file.length);
                out.write(file, 100, file.length - 100);
            }
            return true;
        };
        assertThat(sync())
                .isInstanceOfSatisfying(
                        CatalogUnavailableException.class,
                        gone -> assertThat(gone.reason()).isEqualTo(UnavailableReason.INCONSISTENT));
    }

    @Test
    void wrongRangeIsRefused() throws IOException {
        server.fault = (request, out) -> {
            if (!request.path().equals("catalog.json")) {
                return false;
            }
            byte[] file = server.file(request);
            if (request.header("range") == null) {
                FaultServer.head(out, 200, file.length);
                out.write(file, 0, 100);
            } else {
                FaultServer.head(out, 206, 10, "Content-Range: bytes 0-9/" + file.length);
                out.write(file, 0, 10);
            }
            return true;
        };
        demandFailure(CatalogUnavailableException.class);
    }

    @Test
    void missingShardLeavesTheReleaseBefore() throws IOException {
        server.fault = (request, out) -> {
            if (isShard(request)) {
                FaultServer.head(out, 404, 0);
            }
            return isShard(request);
        };
        assertThat(sync())
                .isInstanceOfSatisfying(
                        CatalogUnavailableException.class,
                        gone -> assertThat(gone.reason()).isEqualTo(UnavailableReason.MISSING));
    }

    @Test
    void mixedReleasesBehindACache() throws IOException {
        byte[] newRelease = published.file("releases/1.1.0/release.json");
        replace("releases/1.1.0/release.json", now -> published.file("releases/1.0.0/release.json"));
        assertThat(sync()).isInstanceOf(DigestMismatchException.class);
        server.fault = (request, out) -> {
            boolean stale =
                    request.path().equals("releases/1.1.0/release.json") && request.header("cache-control") == null;
            if (stale) {
                byte[] old = published.file("releases/1.0.0/release.json");
                FaultServer.head(out, 200, old.length);
                out.write(old);
            }
            return stale;
        };
        assertThat(sync()).as("a cache that heeds no-cache is got past").isNull();
        assertThat(newRelease).isNotEmpty();
    }

    // trust

    @Test
    void wrongClockExpiredAndFuture() throws IOException {
        clock.advance(Duration.ofDays(100));
        assertThat(sync()).isInstanceOf(ExpiredException.class);
        clock.advance(Duration.ofDays(-200));
        assertThat(sync()).isInstanceOf(IssuedInFutureException.class);
    }

    @Test
    void replayedPointer() throws IOException {
        byte[] newer = published.file("catalog.json");
        client.sync();
        published.point(published.releases.get(0));
        assertThatThrownBy(client::sync).isInstanceOf(RolledBackException.class);
        published.files.put("catalog.json", newer);
        assertThat(client.sync().outcome()).isEqualTo(SyncOutcome.UNCHANGED);
        assertThat(count(client)).isEqualTo(AFTER);
    }

    @Test
    void wrongSignerAndFalseSignature() throws IOException {
        byte[] right = published.file("catalog.json");
        published.signers = new TestKeys[] {TestKeys.MALLORY};
        published.point(published.releases.get(1));
        assertThat(sync()).isInstanceOf(UntrustedSignerException.class);
        String text = new String(right, StandardCharsets.UTF_8);
        int signature = text.indexOf("\"sig\":\"") + 10;
        char other = text.charAt(signature) == 'A' ? 'B' : 'A';
        published.files.put(
                "catalog.json",
                (text.substring(0, signature) + other + text.substring(signature + 1))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(sync()).isInstanceOf(InvalidSignatureException.class);
    }

    @Test
    void thresholdNotMet() throws IOException {
        published.root(TestKeys.root(2, 2, TestKeys.ALICE, TestKeys.BOB), TestKeys.ALICE, TestKeys.BOB);
        honest.addAll(published.files.values());
        assertThat(sync()).isInstanceOf(ThresholdNotMetException.class);
    }

    @Test
    void rootByAnAttackerIsNotFollowed() throws IOException {
        published.root(TestKeys.root(2, 1, TestKeys.MALLORY), TestKeys.MALLORY);
        assertThat(sync()).isInstanceOf(CatalogTrustException.class);
        published.root(TestKeys.root(2, 1, TestKeys.MALLORY), TestKeys.MALLORY, TestKeys.BOB);
        assertThat(sync()).isInstanceOf(CatalogTrustException.class);
    }

    @Test
    void oneDocumentDoesNotPassForAnother() throws IOException {
        replace("catalog.json", now -> published.file("releases/1.1.0/release.json"));
        assertThat(sync()).isInstanceOfAny(WrongCatalogException.class, TooLargeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../catalog.json",
                "/etc/passwd",
                "shards/../../x",
                "a//b",
                "a/./b",
                "a\\b",
                "a/",
                "",
                "a b",
                "%2e%2e/x",
                "http://elsewhere/x",
                "x?y",
                "x#y",
                "目录"
            })
    void namesThatLeadElsewhereCannotBeAskedFor(String name) {
        assertThatThrownBy(() -> FetchRequest.of(name, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
