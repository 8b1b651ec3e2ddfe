package org.sitong.client.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitong.client.TestKeys.ALICE;
import static org.sitong.client.TestKeys.BOB;
import static org.sitong.client.TestKeys.NOW;
import static org.sitong.client.TestKeys.root;
import static org.sitong.client.TestKeys.signed;
import static org.sitong.client.TestKeys.trustingAlice;
import static org.sitong.client.TestKeys.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.ConflictingReleaseException;
import org.sitong.client.trust.DigestMismatchException;
import org.sitong.client.trust.ExpiredException;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.client.trust.RolledBackException;
import org.sitong.client.trust.UntrustedSignerException;
import org.sitong.client.trust.Verifier;
import org.sitong.client.trust.WrongCatalogException;
import org.sitong.diff.VersionStep;
import org.sitong.document.Digest;

class DocumentsTest {

    private final Release release = Samples.release();
    private final Pointer pointer = Samples.pointer();
    private final Verifier alice = trustingAlice();

    @Test
    void documentsComeBack() {
        assertThat(Pointer.read(pointer.payload())).isEqualTo(pointer);
        assertThat(Release.read("release.json", release.payload())).isEqualTo(release);
        Seal seal = Seal.of(release);
        assertThat(Seal.read("seal.json", seal.payload())).isEqualTo(seal);
        Stream.of(Samples.changed(), Samples.removed())
                .forEach(change -> assertThat(ReleaseChange.read("1.1.0.ndjson", change.line()))
                        .isEqualTo(change));
    }

    /** Every field taken away, doubled in meaning by another, or of another type is refused. */
    @Test
    void nothingIsLeftToGuess() {
        refusedInEveryWay(new String(pointer.payload(), UTF_8), Pointer::read);
        refusedInEveryWay(new String(release.payload(), UTF_8), bytes -> Release.read("r", bytes));
        refusedInEveryWay(new String(Seal.of(release).payload(), UTF_8), bytes -> Seal.read("s", bytes));
        refusedInEveryWay(new String(Samples.removed().line(), UTF_8), bytes -> ReleaseChange.read("c", bytes));
    }

    private static void refusedInEveryWay(String good, Function<byte[], Object> read) {
        assertThatCode(() -> read.apply(good.getBytes(UTF_8))).doesNotThrowAnyException();
        Stream.of(
                        good.replaceFirst("\\{", "{\"aa\":1,"),
                        good.replaceFirst(":", ": "),
                        good.replaceFirst("\"[^\"]*\":\"", "\"zz\":\""),
                        good.replaceFirst("\":\"[^\"]*\"", "\":1"),
                        good.replaceFirst("\":\"[^\"]*\"", "\":\"\""),
                        good.replaceFirst("\":\"[^\"]*\"", "\":null"),
                        good + "{}",
                        good.substring(1))
                .forEach(bad -> assertThatThrownBy(() -> read.apply(bad.getBytes(UTF_8)))
                        .describedAs(bad)
                        .isInstanceOf(MalformedDocumentException.class));
    }

    @Test
    void namesThatLeadElsewhereAreRefused() {
        for (String bad : new String[] {"../a", "a/b", "a..b", ".a", "A", "", "a b", "a\\b", "a.", "x".repeat(200)}) {
            assertThatThrownBy(() -> pointer.toBuilder().catalog(bad).build())
                    .describedAs(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (String bad : new String[] {"1.0", "1.0.0-rc", "01.0.0", "1.0.0/..", "../1.0.0", "1.0.1234567890"}) {
            assertThatThrownBy(() -> ReleaseVersion.parse(bad))
                    .describedAs(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(CatalogLayout.shard(release.tree())).matches("shards/sha256-[0-9a-f]{64}\\.ndjson\\.gz");
    }

    @Test
    void versionsMakeSteps() {
        ReleaseVersion version = ReleaseVersion.parse("1.4.2");
        assertThat(version.next(VersionStep.MAJOR)).hasToString("2.0.0");
        assertThat(version.next(VersionStep.MINOR)).hasToString("1.5.0");
        assertThat(version.next(VersionStep.PATCH)).hasToString("1.4.3");
        for (VersionStep step : VersionStep.values()) {
            assertThat(version.next(step).stepFrom(version)).isEqualTo(step);
        }
        assertThat(ReleaseVersion.parse("1.3.9").stepFrom(version)).isEqualTo(VersionStep.NONE);
    }

    @Test
    void aReleaseThatDoesNotFitTogetherIsRefused() {
        Stream.<Function<Release.ReleaseBuilder, Release.ReleaseBuilder>>of(
                        builder -> builder.count("Material", 1L),
                        builder -> builder.sequence(3),
                        builder -> builder.changes(null),
                        builder -> builder.version(ReleaseVersion.parse("1.0.0")),
                        builder -> builder.shard(release.shards().get(0)).count("BasicItem", 8L),
                        builder -> builder.tree(new Digest("sm3", release.tree().hex())))
                .forEach(bend -> assertThatThrownBy(
                                () -> bend.apply(release.toBuilder()).build())
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void aShardIsFoundByKey() {
        assertThat(release.shard(Samples.key(Samples.item(5))))
                .isEqualTo(release.shards().get(1));
        assertThat(release.shard(Samples.key(Samples.item(1))))
                .isEqualTo(release.shards().get(0));
        assertThat(release.shard(Samples.key(Samples.item(6)))).isNull();
        assertThat(release.shard(Samples.key(Samples.item(0)))).isNull();
    }

    @Test
    void aPointerIsTakenOnInOrder() {
        byte[] file = signed(pointer.envelope(), ALICE);

        assertThat(Pointer.verify(file, alice, NOW)).isEqualTo(pointer);
        assertThatThrownBy(() -> Pointer.verify(file, alice, pointer.expires())).isInstanceOf(ExpiredException.class);
        assertThatThrownBy(() -> Pointer.verify(file, alice, pointer.issued().minus(Duration.ofHours(1))))
                .isInstanceOf(CatalogTrustException.class);
        assertThatThrownBy(() -> Pointer.verify(file, verifier(root(1, 1, BOB), BOB), NOW))
                .isInstanceOf(UntrustedSignerException.class);
        byte[] elsewhere =
                signed(pointer.toBuilder().catalog("cn.gov.other").build().envelope(), ALICE);
        assertThatThrownBy(() -> Pointer.verify(elsewhere, alice, NOW)).isInstanceOf(WrongCatalogException.class);
    }

    @Test
    void aPointerNeverGoesBack() {
        Pointer later =
                pointer.toBuilder().issued(pointer.issued().plusSeconds(60)).build();
        Pointer next = later.toBuilder()
                .release(new ReleaseRef(ReleaseVersion.parse("1.2.0"), 3, release.tree()))
                .build();
        Pointer other = later.toBuilder()
                .release(new ReleaseRef(release.version(), release.sequence(), release.tree()))
                .build();

        assertThatCode(() -> pointer.demandNotOlderThan(pointer)).doesNotThrowAnyException();
        assertThatCode(() -> later.demandNotOlderThan(pointer)).doesNotThrowAnyException();
        assertThatCode(() -> next.demandNotOlderThan(later)).doesNotThrowAnyException();
        assertThatThrownBy(() -> pointer.demandNotOlderThan(later)).isInstanceOf(RolledBackException.class);
        assertThatThrownBy(() -> later.demandNotOlderThan(next))
                .isInstanceOfSatisfying(
                        RolledBackException.class, e -> assertThat(e.known()).startsWith("1.2.0"));
        assertThatThrownBy(() -> other.demandNotOlderThan(pointer))
                .isInstanceOfSatisfying(
                        ConflictingReleaseException.class,
                        e -> assertThat(e.release()).isEqualTo("1.1.0"));
    }

    @Test
    void aReleaseIsTheOneThatWasNamed() {
        byte[] file = signed(release.envelope(), ALICE);

        assertThat(Release.verify(file, pointer.release(), alice, true)).isEqualTo(release);
        assertThat(Release.verify(signed(release.envelope(), ALICE, BOB), pointer.release(), alice, true))
                .isEqualTo(release);
        Release another = release.toBuilder().date(release.date().plusDays(1)).build();
        assertThatThrownBy(() -> Release.verify(signed(another.envelope(), ALICE), pointer.release(), alice, true))
                .isInstanceOf(DigestMismatchException.class);
        ReleaseRef renamed = new ReleaseRef(
                ReleaseVersion.parse("1.2.0"), 2, pointer.release().digest());
        assertThatThrownBy(() -> Release.verify(file, renamed, alice, true)).isInstanceOf(WrongCatalogException.class);
    }

    @Test
    void changesComeInOrder() throws IOException {
        String first = new String(Samples.changed().line(), UTF_8) + "\n";
        String second = new String(Samples.removed().line(), UTF_8) + "\n";

        try (ChangeReader reader = changes(first + second)) {
            assertThat(reader.next()).isEqualTo(Samples.changed());
            assertThat(reader.next()).isEqualTo(Samples.removed());
            assertThat(reader.next()).isNull();
        }
        for (String bad : new String[] {second + first, first + first, first + "\n" + second, first + second.strip()}) {
            assertThatThrownBy(() -> {
                        try (ChangeReader reader = changes(bad)) {
                            while (reader.next() != null) {}
                        }
                    })
                    .isInstanceOf(MalformedDocumentException.class);
        }
    }

    private static ChangeReader changes(String lines) {
        return new ChangeReader("changes/1.1.0.ndjson", new ByteArrayInputStream(lines.getBytes(UTF_8)));
    }

    @Test
    void aRemovalHasAReason() {
        assertThatThrownBy(() -> Samples.removed().toBuilder().reason(" ").build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Samples.removed().toBuilder().reason(null).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Samples.changed().toBuilder().reason("x").build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
