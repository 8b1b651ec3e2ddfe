package org.sitong.client.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sitong.client.TestKeys.ALICE;
import static org.sitong.client.TestKeys.BOB;
import static org.sitong.client.TestKeys.CAROL;
import static org.sitong.client.TestKeys.CATALOG;
import static org.sitong.client.TestKeys.MALLORY;
import static org.sitong.client.TestKeys.SUITE;
import static org.sitong.client.TestKeys.root;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.client.release.ChangeEffect;
import org.sitong.client.release.ChangeReader;
import org.sitong.client.release.ChangeType;
import org.sitong.client.release.MembershipProof;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.CryptoSuite;
import org.sitong.client.trust.DigestMismatchException;
import org.sitong.client.trust.RevokedKey;
import org.sitong.client.trust.Root;
import org.sitong.client.trust.Signer;
import org.sitong.client.trust.ThresholdNotMetException;
import org.sitong.client.trust.UntrustedSignerException;
import org.sitong.client.trust.Verifier;
import org.sitong.diff.Direction;
import org.sitong.diff.VersionStep;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.item.BasicItem;
import org.sitong.item.Catalog;
import org.sitong.item.Definition;
import org.sitong.item.DefinitionRef;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemName;
import org.sitong.item.ItemType;
import org.sitong.item.NationalCodes;
import org.sitong.item.Tombstone;
import org.sitong.standard.Burden;
import org.sitong.standard.Kind;

class CatalogPublisherTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final PublishGate OPEN = candidate -> GateReport.builder().build();

    @TempDir
    private Path folder;

    private Path siteFolder;
    private CatalogSite site;
    private int files;

    @BeforeEach
    void begin() throws IOException {
        siteFolder = folder.resolve("site");
        site = site(siteFolder, root(1, 1, ALICE), ALICE);
    }

    private static CatalogSite site(Path at, Root root, Signer... signers) throws IOException {
        CatalogSite site = CatalogSite.of(at, SUITE);
        site.propose(root);
        assertThat(site.signRoot(List.of(signers))).isNull();
        return site;
    }

    private static BasicItem item(int number) {
        return BasicItem.builder()
                .identity(ItemIdentity.builder()
                        .national(NationalCodes.builder()
                                .basicCode(String.format(Locale.ROOT, "0001%05d000", number))
                                .build())
                        .build())
                .name(ItemName.builder().main("事项" + number).build())
                .itemType(ItemType.LICENCE)
                .build();
    }

    private static List<Definition> items(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(CatalogPublisherTest::item).toList());
    }

    private static BasicItem renamed(int number) {
        return item(number).toBuilder()
                .name(ItemName.builder().main("改名" + number).build())
                .build();
    }

    private static Tombstone tombstone(int number, @Nullable String reason) {
        return Tombstone.builder()
                .of(DefinitionRef.builder()
                        .kind(Kind.BASIC_ITEM)
                        .identity(item(number).identityCode())
                        .build())
                .name("事项" + number)
                .reason(reason)
                .removedOn(LocalDate.of(2026, 12, 1))
                .build();
    }

    private Path ndjson(List<? extends Definition> definitions) throws IOException {
        StringBuilder lines = new StringBuilder();
        definitions.forEach(
                each -> lines.append(DocumentWriter.of(DocumentFormat.NDJSON).write(each)));
        return Files.writeString(folder.resolve("input" + files++ + ".ndjson"), lines, UTF_8);
    }

    private PublishRequest request(String version, Path input) {
        return PublishRequest.builder()
                .input(input)
                .publisher("示例市政务服务局")
                .version(ReleaseVersion.parse(version))
                .date(LocalDate.of(2026, 11, 22))
                .issued(Instant.parse("2026-11-22T00:00:00Z"))
                .expires(Instant.parse("2027-02-22T00:00:00Z"))
                .work(folder)
                .build();
    }

    private Release publish(String version, List<? extends Definition> definitions) throws IOException {
        try (PreparedRelease prepared =
                CatalogPublisher.of(site, OPEN).prepare(request(version, ndjson(definitions)))) {
            assertThat(prepared.publish(List.of(ALICE))).isNull();
            return prepared.release();
        }
    }

    private List<String> refusals(String version, List<? extends Definition> definitions) throws IOException {
        return refusals(version, definitions, OPEN);
    }

    /** Why it is refused; that nothing is written then is checked each time. */
    private List<String> refusals(String version, List<? extends Definition> definitions, PublishGate gate)
            throws IOException {
        Map<String, String> before = files(siteFolder);
        try (PreparedRelease prepared =
                CatalogPublisher.of(site, gate).prepare(request(version, ndjson(definitions)))) {
            assertThatThrownBy(() -> prepared.publish(List.of(ALICE))).isInstanceOf(PublishRefusedException.class);
            assertThat(files(siteFolder)).isEqualTo(before);
            return prepared.problems().stream().map(PublishProblem::id).toList();
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path file : below.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private List<ReleaseChange> changes(Release release) throws IOException {
        List<ReleaseChange> all = new ArrayList<>();
        try (ChangeReader reader = new ChangeReader(
                "changes", Files.newInputStream(siteFolder.resolve("changes/" + release.version() + ".ndjson")))) {
            for (ReleaseChange change = reader.next(); change != null; change = reader.next()) {
                all.add(change);
            }
        }
        return all;
    }

    @Test
    void aReleaseIsWholeAndVerifies() throws IOException {
        Release release = publish("1.0.0", items(3_000));

        assertThat(release.counts()).containsExactly(Map.entry("BasicItem", 3_000L));
        assertThat(release.previous()).isNull();
        assertThat(release.shards()).hasSizeBetween(3, 12);
        assertThat(site.verify(Verifier.of(site.demandChain()), NOW)).isEqualTo(release);
        assertThat(files(siteFolder).keySet())
                .contains("catalog.json", "releases/1.0.0/release.json", "releases/1.0.0/seal.json", "roots/1.json")
                .allMatch(name -> !name.contains(".part") && !name.contains("changes"));
    }

    @Test
    void aFewChangesChangeAFewShards() throws IOException {
        List<Definition> definitions = items(20_000);
        Release first = publish("1.0.0", definitions);
        for (int number : new int[] {7, 9_000, 19_999}) {
            definitions.set(number, renamed(number));
        }
        definitions.add(10, item(50_000));

        Release second = publish("1.1.0", definitions);

        List<Object> fresh = new ArrayList<>(second.shards());
        fresh.removeAll(first.shards());
        assertThat(first.shards()).hasSizeGreaterThan(20);
        assertThat(fresh).hasSizeBetween(3, 4);
        assertThat(changes(second))
                .extracting(ReleaseChange::type, change -> change.key().identity())
                .containsExactly(
                        tuple(ChangeType.CHANGED, item(7).identityCode()),
                        tuple(ChangeType.CHANGED, item(9_000).identityCode()),
                        tuple(ChangeType.CHANGED, item(19_999).identityCode()),
                        tuple(ChangeType.ADDED, item(50_000).identityCode()));
        assertThat(changes(second).get(0).name()).isEqualTo("改名7");
        assertThat(site.verify(Verifier.of(site.demandChain()), NOW)).isEqualTo(second);
    }

    @Test
    void theSameDefinitionsGiveTheSameBytesWhateverTheirOrderFormLocaleZoneOrMemory() throws IOException {
        List<Definition> definitions = items(2_000);
        publish("1.0.0", definitions);
        Map<String, String> expected = files(siteFolder);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Collections.shuffle(definitions, new Random(1));
            Path yaml = Files.createDirectory(folder.resolve("yaml"));
            Files.writeString(
                    yaml.resolve("one.yaml"),
                    DocumentWriter.of(DocumentFormat.YAML).write(definitions.get(0)),
                    UTF_8);
            Files.move(ndjson(definitions.subList(1, 2_000)), yaml.resolve("others.ndjson"));
            CatalogSite other = site(folder.resolve("other"), root(1, 1, ALICE), ALICE);
            PublishRequest request =
                    request("1.0.0", yaml).toBuilder().memory(10_000).build();
            try (PreparedRelease prepared = CatalogPublisher.of(other, OPEN).prepare(request)) {
                assertThat(prepared.publish(List.of(ALICE))).isNull();
            }
            assertThat(files(folder.resolve("other"))).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothingIsRemovedWithoutATombstoneAndReason() throws IOException {
        publish("1.0.0", items(10));

        assertThat(refusals("2.0.0", items(9))).containsExactly("publish.removed");
        List<Definition> unexplained = items(9);
        unexplained.add(tombstone(9, " "));
        assertThat(refusals("2.0.0", unexplained)).containsExactly("publish.tombstone", "publish.removed");

        List<Definition> explained = items(9);
        explained.add(tombstone(9, "国发〔2026〕1号取消"));
        Release release = publish("2.0.0", explained);
        assertThat(changes(release))
                .extracting(ReleaseChange::type)
                .containsExactly(ChangeType.REMOVED, ChangeType.ADDED);
        assertThat(changes(release).get(0).reason()).isEqualTo("国发〔2026〕1号取消");
        assertThat(changes(release).get(0).removedOn()).isEqualTo("2026-12-01");

        assertThat(refusals("3.0.0", items(9))).containsExactly("publish.forgotten");
        publish("3.0.0", items(10));
    }

    @Test
    void anUnderstatedVersionIsRefused() throws IOException {
        publish("1.2.3", items(5));
        List<Definition> changed = items(5);
        changed.set(2, renamed(2));
        PublishGate gate = candidate -> {
            assertThat(candidate.older()).isNotNull().exists();
            return GateReport.builder()
                    .change(new JudgedChange(
                            "BasicItem",
                            item(2).identityCode(),
                            VersionStep.MAJOR,
                            List.of(new ChangeEffect(Burden.APPLICANT, Direction.HARDER, 1))))
                    .build();
        };

        try (PreparedRelease prepared = CatalogPublisher.of(site, gate).prepare(request("1.3.0", ndjson(changed)))) {
            assertThat(prepared.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.id()).isEqualTo("publish.version-step");
                assertThat(problem.place()).contains(item(2).identityCode());
                assertThat(problem.text(Locale.ENGLISH)).contains("major", "1.3.0", "minor", "1.2.3", "2.0.0");
            });
        }
        try (PreparedRelease prepared = CatalogPublisher.of(site, gate).prepare(request("2.0.0", ndjson(changed)));
                ChangeReader reader = prepared.changes()) {
            assertThat(reader.next().effects())
                    .containsExactly(new ChangeEffect(Burden.APPLICANT, Direction.HARDER, 1));
            assertThat(prepared.problems()).isEmpty();
        }
        for (String version : new String[] {"1.2.3", "1.2.2"}) {
            assertThatThrownBy(() -> CatalogPublisher.of(site, OPEN).prepare(request(version, ndjson(changed))))
                    .isInstanceOf(PublishRefusedException.class);
        }
    }

    @Test
    void whatIsNotSoundIsRefusedWithItsPlace() throws IOException {
        List<Definition> definitions = items(3);
        definitions.add(renamed(1));
        definitions.add(BasicItem.builder().build());
        definitions.add(Catalog.builder().id(CATALOG).version("0.9.0").build());
        assertThat(refusals("1.0.0", definitions))
                .containsExactlyInAnyOrder("publish.duplicate", "publish.no-identity", "publish.manifest");
        assertThat(refusals("1.0.0", List.of())).contains("document.empty", "publish.empty");
        PublishProblem objection = new PublishProblem("time.unit-mixed", "a.yaml:3", "不行", "no");
        assertThat(refusals(
                        "1.0.0",
                        items(2),
                        candidate -> GateReport.builder().problem(objection).build()))
                .containsExactly("time.unit-mixed");
    }

    @Test
    void aReleaseTakesEffectWhenEnoughHaveSigned() throws IOException {
        siteFolder = folder.resolve("two");
        site = site(siteFolder, root(1, 2, ALICE, BOB, CAROL), ALICE, BOB);
        Path input = ndjson(items(5));
        ReleaseVersion version = ReleaseVersion.parse("1.0.0");
        try (PreparedRelease prepared = CatalogPublisher.of(site, OPEN).prepare(request("1.0.0", input))) {
            assertThat(prepared.publish(List.of(ALICE))).isInstanceOf(ThresholdNotMetException.class);
        }
        assertThat(site.pointer()).isNull();

        site.sign(version, List.of(MALLORY));
        assertThat(site.activate(version)).isInstanceOf(ThresholdNotMetException.class);
        try (PreparedRelease again = CatalogPublisher.of(site, OPEN).prepare(request("1.0.0", input))) {
            assertThat(again.publish(List.of(BOB))).isNull();
        }
        assertThat(site.pointer().release().version()).isEqualTo(version);
        site.verify(Verifier.of(site.demandChain()), NOW);
    }

    @Test
    void keysAreRotatedOnlyWhenTheReleaseIsSignedByTheNewOnes() throws IOException {
        publish("1.0.0", items(5));
        Root second = root(2, 1, BOB).toBuilder()
                .oneRevoked(new RevokedKey(ALICE.key().id(), LocalDate.of(2026, 11, 30), "私钥泄露"))
                .build();
        site.propose(second);

        CatalogTrustException tooEarly = site.signRoot(List.of(ALICE, BOB));
        assertThat(tooEarly).isNotNull();
        assertThat(site.demandChain().current().version()).isEqualTo(1);

        ReleaseVersion version = ReleaseVersion.parse("1.0.0");
        site.sign(version, List.of(BOB));
        assertThat(site.activate(version)).isNull();
        assertThat(site.signRoot(List.of())).isNull();
        assertThat(site.demandChain().current()).isEqualTo(second);
        site.verify(Verifier.of(site.demandChain()), NOW);

        List<Definition> more = items(6);
        try (PreparedRelease stolen = CatalogPublisher.of(site, OPEN).prepare(request("1.1.0", ndjson(more)))) {
            assertThat(stolen.publish(List.of(ALICE))).isInstanceOf(CatalogTrustException.class);
        }
        assertThat(site.pointer().release().version()).isEqualTo(version);
    }

    @Test
    void aPointerIsRenewed() throws IOException {
        publish("1.0.0", items(5));
        Instant issued = Instant.parse("2027-02-01T00:00:00Z");

        ReleaseVersion version = site.renew(issued, Instant.parse("2027-06-01T00:00:00Z"), List.of(ALICE));
        assertThat(site.activate(version)).isNull();

        assertThat(site.pointer().issued()).isEqualTo(issued);
        assertThatThrownBy(() -> site.renew(
                        Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-06-01T00:00:00Z"), List.of(ALICE)))
                .isInstanceOf(CatalogTrustException.class);
    }

    @Test
    void damageIsFound() throws IOException {
        Release release = publish("1.0.0", items(2_000));
        Verifier verifier = Verifier.of(site.demandChain());
        Path shard = siteFolder.resolve(release.shards().get(0).path());
        byte[] bytes = Files.readAllBytes(shard);
        bytes[bytes.length / 2] ^= 1;
        Files.write(shard, bytes);

        assertThatThrownBy(() -> site.verify(verifier, NOW)).isInstanceOf(DigestMismatchException.class);
        assertThatThrownBy(() -> CatalogPublisher.of(site, OPEN).prepare(request("1.1.0", ndjson(items(5)))))
                .isInstanceOf(DigestMismatchException.class);
        CatalogSite elsewhere = site(folder.resolve("elsewhere"), root(1, 1, BOB), BOB);
        assertThatThrownBy(() -> site.verify(Verifier.of(elsewhere.demandChain()), NOW))
                .isInstanceOf(UntrustedSignerException.class);
    }

    @Test
    void aDefinitionIsProven() throws IOException {
        Release release = publish("1.0.0", items(2_000));

        MembershipProof proof = site.prove("BasicItem", item(1_234).identityCode());

        Verifier verifier = Verifier.of(site.demandChain());
        assertThat(MembershipProof.parse(proof.text())
                        .verify(verifier, item(1_234))
                        .version())
                .isEqualTo(release.version());
        assertThatThrownBy(() -> proof.verify(verifier, item(1_235))).isInstanceOf(DigestMismatchException.class);
        assertThat(site.prove("BasicItem", "000199999000")).isNull();
    }

    /** Every step of publishing fails once, as the disk would: what was published before stays whole until the last one. */
    @Test
    void whereverItStopsTheOldReleaseHolds() throws IOException {
        Release first = publish("1.0.0", items(2_000));
        List<Definition> changed = items(2_000);
        changed.set(5, renamed(5));
        Verifier verifier = Verifier.of(site.demandChain());
        try (PreparedRelease prepared = CatalogPublisher.of(site, OPEN).prepare(request("1.1.0", ndjson(changed)))) {
            List<String> steps = List.of(
                    prepared.newShards().get(0).path(),
                    "changes/1.1.0.ndjson",
                    "releases/1.1.0/release.json",
                    "releases/1.1.0/seal.json",
                    "releases/1.1.0/pointer.json");
            for (String step : steps) {
                Path obstacle = siteFolder.resolve(step).resolveSibling("." + fileName(step) + ".part");
                Files.createDirectories(obstacle.resolve("in-the-way"));
                assertThatThrownBy(() -> prepared.publish(List.of(ALICE))).isInstanceOf(IOException.class);
                assertThat(site.verify(verifier, NOW)).isEqualTo(first);
                Files.delete(obstacle.resolve("in-the-way"));
                Files.delete(obstacle);
            }
            assertThat(prepared.publish(List.of(ALICE))).isNull();
            assertThat(site.verify(verifier, NOW)).isEqualTo(prepared.release());
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void digestsMayBeTheNationalOnes() throws IOException {
        BouncyCastleProvider provider = new BouncyCastleProvider();
        CatalogSite national = CatalogSite.of(siteFolder, CryptoSuite.with(provider));
        PublishRequest request = request("1.0.0", ndjson(items(700))).toBuilder()
                .digest(ContentDigest.sm3(provider))
                .build();
        try (PreparedRelease prepared = CatalogPublisher.of(national, OPEN).prepare(request)) {
            assertThat(prepared.publish(List.of(ALICE))).isNull();
            assertThat(prepared.release().digestAlgorithm()).isEqualTo("sm3");
        }
        national.verify(Verifier.of(national.demandChain()), NOW);
    }
}
