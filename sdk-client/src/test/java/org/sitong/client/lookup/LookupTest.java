package org.sitong.client.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.catalog.Catalog;
import org.sitong.client.lookup.IndexDamagedException.Reason;
import org.sitong.document.Digest;
import org.sitong.document.Digests;
import org.sitong.item.Authority;
import org.sitong.item.BasicItem;
import org.sitong.item.Definition;
import org.sitong.item.DivisionEntry;
import org.sitong.item.DivisionList;
import org.sitong.item.DivisionRef;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.LocalCodes;
import org.sitong.item.Material;
import org.sitong.item.NationalCodes;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;

class LookupTest {

    private static final String BASIC = "000109002000";
    private static final String POLICE = "11990101MB99301A5A";
    private static final String OTHER = "11990102MB99302A57";
    private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);

    @TempDir
    Path folder;

    private static ServiceItem item(String organ, String division, @Nullable String handlingItem, String... names) {
        return ServiceItem.builder()
                .identity(ItemIdentity.builder()
                        .national(NationalCodes.builder()
                                .basicCode(BASIC)
                                .implementationCode(organ + "4" + BASIC)
                                .handlingItemCode(handlingItem)
                                .build())
                        .build())
                .name(ItemName.builder()
                        .main(names.length == 0 ? null : names[0])
                        .commonNames(List.of(names).subList(Math.min(1, names.length), names.length))
                        .build())
                .authority(Authority.builder()
                        .organ(OrganRef.builder().creditCode(organ).build())
                        .division(DivisionRef.builder().code(division).build())
                        .build())
                .build();
    }

    private Path index(TestRelease release) throws IOException {
        return release.index(folder.resolve("index"), null);
    }

    private static List<Definition> found(Lookup lookup, ItemQuery.ItemQueryBuilder query) {
        try (Stream<Hit> hits = lookup.find(query.build())) {
            return hits.map(Hit::definition).toList();
        }
    }

    @Test
    void anEmptyReleaseHasNothing() throws IOException {
        TestRelease release = TestRelease.of();
        try (CatalogIndex index = CatalogIndex.open(index(release), TestRelease.DIGEST)) {
            assertThat(index.definitions()).isZero();
            index.verify();
            Lookup lookup = Lookup.of(index, release);
            assertThat(found(lookup, ItemQuery.builder())).isEmpty();
            assertThat(found(
                            lookup,
                            ItemQuery.builder().words("证").division("44").withDescendants(true)))
                    .isEmpty();
            assertThat(lookup.newest(Kind.SERVICE_ITEM, "x")).isEmpty();
            assertThat(lookup.catalog().definitions(Definition.class)).isEmpty();
        }
    }

    @Test
    void aHitKnowsItsDefinition() throws IOException {
        ServiceItem only = item(POLICE, "990101", null, "居民身份证换领").toBuilder()
                .lifecycle(Lifecycle.builder().version(3).build())
                .build();
        TestRelease release = TestRelease.of(only);
        try (CatalogIndex index = CatalogIndex.open(index(release))) {
            Lookup lookup = Lookup.of(index, release);
            Hit hit = lookup.newest(Kind.SERVICE_ITEM, POLICE + "4" + BASIC).orElseThrow();
            assertThat(hit.kind()).isEqualTo(Kind.SERVICE_ITEM);
            assertThat(hit.identity()).isEqualTo(only.identityCode());
            assertThat(hit.version()).isEqualTo(3);
            assertThat(hit.shard()).isZero();
            assertThat(hit.match()).isNull();
            assertThat(hit.digest())
                    .isEqualTo(Digests.sha256(Arrays.copyOf(
                            release.shards().get(0), release.shards().get(0).length - 1)));
            assertThat(hit.definition()).isEqualTo(only);
            assertThat(hit.located().definition()).isEqualTo(only);
            assertThat(hit.located().source().document()).isEqualTo("ServiceItem/" + only.identityCode() + "@3");
            assertThat(hit.located().source().read().definition()).isEqualTo(only);
        }
    }

    @Test
    void identitiesOfAllFormsAreFound() throws IOException {
        ServiceItem handling = item(POLICE, "990101", POLICE + "4" + BASIC + "01");
        ServiceItem implementation = item(OTHER, "990102", null);
        ServiceItem local = ServiceItem.builder()
                .identity(ItemIdentity.builder()
                        .local(LocalCodes.builder().basicCode("L-7").build())
                        .build())
                .authority(Authority.builder()
                        .organ(OrganRef.builder().name("示例市公安局").build())
                        .build())
                .build();
        BasicItem basic = BasicItem.builder()
                .identity(ItemIdentity.builder()
                        .national(NationalCodes.builder().basicCode(BASIC).build())
                        .build())
                .build();
        TestRelease release = TestRelease.of(handling, implementation, local, basic);
        try (CatalogIndex index = CatalogIndex.open(index(release))) {
            Lookup lookup = Lookup.of(index, release);
            for (Definition each : release.definitions()) {
                String identity = each.identityCode();
                assertThat(identity).isNotNull();
                assertThat(found(lookup, ItemQuery.builder().identity(identity)))
                        .contains(each);
                assertThat(lookup.newest(each.kind(), identity).map(Hit::definition))
                        .contains(each);
            }
            assertThat(local.identityCode()).isEqualTo("L-7@示例市公安局");
            assertThat(found(lookup, ItemQuery.builder().identity(POLICE + "4" + BASIC)))
                    .isEmpty();
            assertThat(found(lookup, ItemQuery.builder().code(POLICE + "4" + BASIC)))
                    .containsExactly(handling);
            assertThat(found(lookup, ItemQuery.builder().code("L-7"))).containsExactly(local);
            assertThat(found(lookup, ItemQuery.builder().code(BASIC))).containsExactly(basic, handling, implementation);
            assertThat(found(lookup, ItemQuery.builder().basicCode(BASIC).kind(Kind.SERVICE_ITEM)))
                    .containsExactly(handling, implementation);
            assertThat(found(lookup, ItemQuery.builder().basicCode(BASIC).organ(OTHER)))
                    .containsExactly(implementation);
            assertThat(found(lookup, ItemQuery.builder().organ("示例市 公安局"))).containsExactly(local);
        }
    }

    private static Material version(int version, @Nullable LocalDate from, @Nullable ItemStatus status) {
        return Material.builder()
                .code("V")
                .name("第" + version + "版")
                .lifecycle(Lifecycle.builder()
                        .version(version)
                        .effectiveFrom(from)
                        .status(status)
                        .build())
                .build();
    }

    @Test
    void ofSeveralVersionsADayHasOne() throws IOException {
        Material first = version(1, null, ItemStatus.IN_USE);
        Material second = version(2, CHANGE, ItemStatus.IN_USE);
        Material draft = version(3, null, ItemStatus.DRAFT);
        TestRelease release = TestRelease.of(
                draft, second, first, Material.builder().code("W").build());
        try (CatalogIndex index = CatalogIndex.open(index(release))) {
            Lookup lookup = Lookup.of(index, release);
            assertThat(found(lookup, ItemQuery.builder().identity("V"))).containsExactly(first, second, draft);
            assertThat(lookup.newest(Kind.MATERIAL, "V").map(Hit::definition)).contains(draft);
            assertThat(found(lookup, ItemQuery.builder().identity("V").on(CHANGE)))
                    .containsExactly(second);
            assertThat(found(
                            lookup,
                            ItemQuery.builder().status(ItemStatus.IN_USE).on(CHANGE.minusDays(1))))
                    .containsExactly(first);
            assertThat(lookup.effective(Kind.MATERIAL, "V", CHANGE).map(Hit::definition))
                    .contains(second);
            assertThat(lookup.effective(Kind.MATERIAL, "V", LocalDate.MIN).map(Hit::definition))
                    .contains(first);
            assertThat(lookup.effective(Kind.MATERIAL, "X", CHANGE)).isEmpty();
            Catalog later = lookup.catalog().asOf(CHANGE);
            assertThat(later.find(Kind.MATERIAL, "V")).contains(second);
            assertThat(later.asOf(CHANGE.minusDays(1)).find(Kind.MATERIAL, "V")).contains(first);
        }
    }

    @Test
    void aZoneLiesWhereADivisionListPutsIt() throws IOException {
        ServiceItem city = item(POLICE, "990100", null);
        ServiceItem zone = item(OTHER, "998801", null);
        DivisionList list = DivisionList.builder()
                .id("divisions")
                .division(
                        DivisionEntry.builder().code("998801").parent("990101").build())
                .build();
        TestRelease release = TestRelease.of(city, zone, list);
        try (CatalogIndex index = CatalogIndex.open(index(release))) {
            Lookup lookup = Lookup.of(index, release);
            assertThat(found(lookup, ItemQuery.builder().division("990100"))).containsExactly(city);
            assertThat(found(lookup, ItemQuery.builder().division("990100").withDescendants(true)))
                    .containsExactly(city, zone);
            assertThat(found(lookup, ItemQuery.builder().division("990102").withDescendants(true)))
                    .isEmpty();
            assertThat(found(lookup, ItemQuery.builder().division("000000").withDescendants(true)))
                    .containsExactly(city, zone);
        }
    }

    @Test
    void aMaterialIsFoundByCodeNameAndAlias() throws IOException {
        Material identityCard =
                Material.builder().code("M-1").name("居民身份证").alias("身份证").build();
        ServiceItem byCode = item(POLICE, "990101", null).toBuilder()
                .material(ItemMaterial.builder()
                        .name("其一")
                        .part(ItemMaterial.builder().standardMaterial("M-1").build())
                        .build())
                .build();
        ServiceItem byName = item(OTHER, "990101", null).toBuilder()
                .material(ItemMaterial.builder().name("身份证。").build())
                .build();
        TestRelease release = TestRelease.of(identityCard, byCode, byName);
        try (CatalogIndex index = CatalogIndex.open(index(release))) {
            Lookup lookup = Lookup.of(index, release);
            assertThat(found(lookup, ItemQuery.builder().material("M-1"))).containsExactly(byCode);
            assertThat(found(lookup, ItemQuery.builder().material("居民身份证"))).containsExactly(byCode);
            assertThat(found(lookup, ItemQuery.builder().material("身份证"))).containsExactly(byCode, byName);
            assertThat(lookup.catalog().byMaterial("M-1")).containsExactly(byCode);
        }
    }

    @Test
    void whatFitsWordsBestComesFirst() throws IOException {
        List<Definition> named = Stream.of("换领身份证登记证明", "身份证补领", "居民身份证换领", "换领居民身份证与身份证", "身份证换领受理", "身份证换领", "身份证")
                .<Definition>map(
                        name -> Material.builder().code(name).name(name).build())
                .toList();
        TestRelease release = new TestRelease(named, 100);
        try (CatalogIndex index = CatalogIndex.open(index(release))) {
            Lookup lookup = Lookup.of(index, release);
            ItemQuery query = ItemQuery.builder().words("身份证 换领").build();
            List<String> matches;
            try (Stream<Hit> hits = lookup.find(query)) {
                matches = hits.map(hit -> hit.match() + " " + hit.identity()).toList();
            }
            assertThat(matches)
                    .containsExactly(
                            "EXACT 身份证换领",
                            "PREFIX 身份证换领受理",
                            "CONTAINS 居民身份证换领",
                            "CONTAINS 换领身份证登记证明",
                            "CONTAINS 换领居民身份证与身份证",
                            "IN_COMMON 身份证",
                            "IN_COMMON 身份证补领");
            assertThat(found(lookup, query.toBuilder().limit(2)))
                    .extracting(Definition::identityCode)
                    .containsExactly("身份证换领", "身份证换领受理");
            assertThat(lookup.count(query.toBuilder().limit(2).build())).isEqualTo(7);
            assertThat(found(lookup, ItemQuery.builder().words("户口"))).isEmpty();
            assertThat(found(lookup, ItemQuery.builder().words(" 。"))).isEmpty();
            assertThatThrownBy(() -> lookup.find(query.toBuilder().limit(-1).build()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aFileThatIsNoIndexOrCutOrOfAnotherReleaseIsRefused() throws IOException {
        TestRelease release = new TestRelease(new SmallWorld(1).definitions(300), 1000);
        Path file = index(release);
        byte[] whole = Files.readAllBytes(file);
        assertThatThrownBy(() -> CatalogIndex.open(file, Digests.sha256(new byte[] {2})))
                .isInstanceOfSatisfying(IndexDamagedException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.OTHER_RELEASE);
                    assertThat(e.file()).isEqualTo(file);
                });
        for (int length : new int[] {0, 1, whole.length - 1, whole.length / 2, whole.length - 8192}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> CatalogIndex.open(file))
                    .isInstanceOfSatisfying(
                            IndexDamagedException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
        }
        Files.delete(file);
        assertThatThrownBy(() -> CatalogIndex.open(file)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aShardThatDoesNotFitTheIndexIsNoticed() throws IOException {
        ServiceItem one = item(POLICE, "990101", null, "甲");
        TestRelease release = TestRelease.of(one);
        String text = new String(release.shards().get(0), StandardCharsets.UTF_8);
        List<byte[]> wrong = List.of(
                text.replace("甲", "乙").getBytes(StandardCharsets.UTF_8),
                text.substring(0, 20).getBytes(StandardCharsets.UTF_8),
                new byte[0]);
        try (CatalogIndex index = CatalogIndex.open(index(release))) {
            for (byte[] shard : wrong) {
                Hit hit = Lookup.of(index, number -> new ByteArrayInputStream(shard))
                        .newest(Kind.SERVICE_ITEM, String.valueOf(one.identityCode()))
                        .orElseThrow();
                assertThatThrownBy(hit::definition)
                        .isInstanceOfSatisfying(
                                IndexDamagedException.class,
                                e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_RELEASE));
            }
            Lookup unreadable = Lookup.of(index, number -> {
                throw new IOException("no disk");
            });
            assertThatThrownBy(() ->
                            unreadable.catalog().definitions(Definition.class).toList())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("no disk");
        }
    }

    @Test
    void anInterruptedThreadDoesNotHarmTheOthers() throws IOException {
        TestRelease release = new TestRelease(new SmallWorld(3).definitions(300), 1000);
        try (CatalogIndex index = CatalogIndex.open(index(release))) {
            Lookup lookup = Lookup.of(index, release);
            Thread.currentThread().interrupt();
            long all = lookup.count(ItemQuery.builder().words("证").build());
            assertThat(Thread.interrupted()).isTrue();
            assertThat(lookup.count(ItemQuery.builder().words("证").build())).isEqualTo(all);
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        TestRelease release = new TestRelease(new SmallWorld(5).definitions(400), 500);
        SmallWorld world = new SmallWorld(6);
        List<ItemQuery> queries = Stream.generate(() -> world.query(release.definitions()))
                .limit(100)
                .toList();
        try (CatalogIndex index = CatalogIndex.open(index(release))) {
            Lookup lookup = Lookup.of(index, release);
            Callable<List<List<Definition>>> all = () -> queries.stream()
                    .map(query -> found(lookup, query.toBuilder()))
                    .toList();
            List<List<Definition>> expected = all.call();
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                for (Future<List<List<Definition>>> each : threads.invokeAll(Collections.nCopies(8, all))) {
                    assertThat(each.get()).isEqualTo(expected);
                }
            } finally {
                threads.shutdown();
            }
        }
    }

    @Test
    void aClosedIndexSaysSo() throws IOException {
        TestRelease release = TestRelease.of(item(POLICE, "990101", null, "甲"));
        CatalogIndex index = CatalogIndex.open(index(release));
        Lookup lookup = Lookup.of(index, release);
        index.close();
        assertThatThrownBy(() -> lookup.count(ItemQuery.builder().words("甲").build()))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aWriterThatIsGivenUpLeavesNothing() throws IOException {
        Path file = folder.resolve("index");
        try (IndexWriter writer = IndexWriter.create(file, TestRelease.DIGEST)) {
            ServiceItem item = item(POLICE, "990101", null);
            assertThatThrownBy(() -> writer.add(-1, 0, 0, TestRelease.DIGEST, item))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> writer.add(0, 0, 0, Digest.parse("sm3:00"), item))
                    .isInstanceOf(IllegalArgumentException.class);
            writer.add(0, 0, 10, TestRelease.DIGEST, item);
        }
        assertThat(folder).isEmptyDirectory();
    }
}
