package org.sitong.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.client.release.CatalogLayout;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.trust.Envelope;
import org.sitong.client.trust.RevokedKey;
import org.sitong.client.trust.RevokedSignerException;
import org.sitong.client.trust.RolledBackException;
import org.sitong.client.trust.Root;
import org.sitong.item.Definition;

/** What a store remembers is judged by whom the newest root trusts, and outlives damage. */
class StoreTrustTest {

    @TempDir
    Path folder;

    private final TestCatalog published = new TestCatalog();
    private final MapSource source = (MapSource) published.source();
    private final List<CatalogClient> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (CatalogClient each : open) {
            each.close();
        }
    }

    private CatalogClient client(CatalogSource from, byte[] root) {
        CatalogClient client = CatalogClient.builder(from, root, new MovableClock())
                .store(folder.resolve("store"))
                .pause(duration -> {})
                .build();
        open.add(client);
        return client;
    }

    private CatalogClient client() {
        return client(source, published.pinned());
    }

    private static long count(CatalogClient client) {
        try (var all = client.catalog().definitions(Definition.class)) {
            return all.count();
        }
    }

    private void revokeAlice() {
        Root second = TestKeys.root(2, 1, TestKeys.BOB).toBuilder()
                .oneRevoked(new RevokedKey(TestKeys.ALICE.key().id(), LocalDate.of(2026, 11, 21), "私钥泄露"))
                .build();
        published.root(second, TestKeys.ALICE, TestKeys.BOB);
        published.signers = new TestKeys[] {TestKeys.BOB};
    }

    private void signAgain(ReleaseRef ref) {
        String path = CatalogLayout.release(ref.version());
        Envelope envelope = Envelope.read(path, published.file(path), Release.TYPE, Release.MAX_BYTES);
        published.files.put(path, TestKeys.signed(envelope, published.signers));
        published.point(ref);
    }

    @Test
    void whoKnewOnlyWhatARevokedKeySignedFollowsToTheNextRelease() {
        published.publish("1.0.0", TestCatalog.items(20));
        client().sync();
        revokeAlice();
        ReleaseRef next = published.publish("1.1.0", TestCatalog.items(21));
        CatalogClient client = client();
        assertThat(client.sync().to()).isEqualTo(next);
        assertThat(count(client)).isEqualTo(21);
        assertThat(client.status().newest()).isEqualTo(next);
        assertThat(client.releases()).extracting(KeptRelease::release).containsExactly(next);
    }

    @Test
    void aReleaseThatWasSignedAgainAfterARevocationIsServedOn() {
        ReleaseRef first = published.publish("1.0.0", TestCatalog.items(20));
        client().sync();
        revokeAlice();
        signAgain(first);
        CatalogClient client = client();
        assertThat(client.sync().to()).isEqualTo(first);
        assertThat(count(client)).isEqualTo(20);
    }

    @Test
    void whatAThiefPublishedDoesNotKeepThePublishersOwnAway() {
        published.publish("1.0.0", TestCatalog.items(20));
        client().sync();
        published.publish("9.0.0", TestCatalog.items(22));
        published.publish("9.1.0", TestCatalog.items(23));
        client().sync();
        published.releases.subList(1, 3).clear();
        revokeAlice();
        ReleaseRef own = published.publish("1.1.0", TestCatalog.items(23));
        assertThat(client().sync().to()).isEqualTo(own);
        ReleaseRef next = published.publish("1.2.0", TestCatalog.items(24));
        CatalogClient client = client();
        assertThat(client.sync().to()).isEqualTo(next);
        assertThat(count(client)).isEqualTo(24);
    }

    /** Envelopes are not signed themselves: anybody on the way can add a signature that does not count. */
    @Test
    void aSignatureByARevokedKeyThatSomebodyAddedDoesNotLetAnOlderPointerIn() {
        revokeAlice();
        published.publish("1.0.0", TestCatalog.items(20));
        byte[] older = published.file(CatalogLayout.POINTER);
        ReleaseRef newer = published.publish("1.1.0", TestCatalog.items(21));
        published.signers = new TestKeys[] {TestKeys.BOB, TestKeys.ALICE};
        published.point(newer);
        client().sync();
        published.files.put(CatalogLayout.POINTER, older);
        CatalogClient client = client();
        assertThatThrownBy(client::sync).isInstanceOf(RolledBackException.class);
    }

    @Test
    void whatOnlyARevokedKeySignedIsNotServed() {
        published.publish("1.0.0", TestCatalog.items(20));
        client().sync();
        revokeAlice();
        published.files.remove(CatalogLayout.POINTER);
        CatalogClient client = client();
        assertThatThrownBy(client::sync).isInstanceOf(CatalogUnavailableException.class);
        assertThatThrownBy(() -> client().catalog()).isInstanceOf(RevokedSignerException.class);
        assertThat(client().status().release()).isNotNull();
    }

    @Test
    void aProgramWithANewerRootTakesAnOlderStoreOver() {
        ReleaseRef first = published.publish("1.0.0", TestCatalog.items(20));
        client().sync();
        published.root(TestKeys.root(2, 1, TestKeys.BOB), TestKeys.ALICE, TestKeys.BOB);
        published.signers = new TestKeys[] {TestKeys.BOB};
        signAgain(first);
        CatalogClient newer = client(source, published.file(CatalogLayout.root(2)));
        assertThat(newer.sync().to()).isEqualTo(first);
        assertThat(count(newer)).isEqualTo(20);
    }

    @Test
    void aProgramWithANewerRootRefusesWhatIsOlderThanItsStore() {
        ReleaseRef first = published.publish("1.0.0", TestCatalog.items(20));
        published.publish("1.1.0", TestCatalog.items(21));
        client().sync();
        published.root(TestKeys.root(2, 1, TestKeys.BOB), TestKeys.ALICE, TestKeys.BOB);
        published.signers = new TestKeys[] {TestKeys.BOB};
        signAgain(first);
        CatalogClient newer = client(source, published.file(CatalogLayout.root(2)));
        assertThatThrownBy(newer::sync).isInstanceOf(RolledBackException.class);
    }

    @Test
    void objectsOfAnotherDigestSurviveADamagedState() throws IOException {
        published.publish("1.0.0", TestCatalog.items(20));
        client().sync();
        Path shard = folder.resolve("store/objects/ab/sm3-" + "ab".repeat(32));
        Files.createDirectories(shard.getParent());
        Files.writeString(shard, "{}", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("store/current"), "damaged", StandardCharsets.UTF_8);
        assertThat(count(client())).isEqualTo(20);
        assertThat(shard).exists();
    }

    @Test
    void aDamagedStateIsWrittenAnew() throws IOException {
        published.publish("1.0.0", TestCatalog.items(20));
        client().sync();
        Path current = folder.resolve("store/current");
        String whole = Files.readString(current, StandardCharsets.UTF_8);
        Files.writeString(current, "damaged", StandardCharsets.UTF_8);
        client().repair();
        assertThat(Files.readString(current, StandardCharsets.UTF_8)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"e\"\n", "长"})
    void aTagThatIsNoneDoesNotDamageTheState(String tag) {
        ReleaseRef first = published.publish("1.0.0", TestCatalog.items(20));
        published.publish("1.1.0", TestCatalog.items(21));
        CatalogSource tagging = new CatalogSource() {
            @Override
            public Fetched fetch(FetchRequest request) {
                byte[] file = published.files.get(request.name());
                return file == null
                        ? Fetched.missing()
                        : Fetched.content(
                                new ByteArrayInputStream(
                                        file, (int) request.offset(), file.length - (int) request.offset()),
                                request.offset(),
                                tag);
            }

            @Override
            public String address() {
                return "memory:";
            }
        };
        ReleaseRef newest = published.releases.get(1);
        published.point(first);
        client(tagging, published.pinned()).sync();
        published.point(newest);
        client(tagging, published.pinned()).sync();
        client(tagging, published.pinned()).rollback(ReleaseVersion.parse("1.0.0"));
        SyncReport held = client(tagging, published.pinned()).sync();
        assertThat(held.outcome()).isEqualTo(SyncOutcome.HELD_BACK);
        assertThat(client(tagging, published.pinned()).sync().outcome()).isEqualTo(SyncOutcome.HELD_BACK);
    }

    @Test
    void wordsInTheListOfChangesAreNoTombstone() {
        List<Definition> items = TestCatalog.items(100);
        published.publish("1.0.0", items);
        CatalogClient client = client();
        client.sync();
        published.changeList = list -> new String(list, StandardCharsets.UTF_8)
                .replace("\"reason\":\"" + SyncReport.UNEXPLAINED + "\"", "\"reason\":\"另有安排\"")
                .getBytes(StandardCharsets.UTF_8);
        published.publish("2.0.0", items.subList(0, 50));
        assertThatThrownBy(client::sync)
                .isInstanceOfSatisfying(
                        MassRemovalException.class,
                        refused -> assertThat(count(client)).isEqualTo(100));
    }
}
