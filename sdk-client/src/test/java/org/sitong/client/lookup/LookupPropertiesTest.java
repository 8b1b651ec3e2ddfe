package org.sitong.client.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import org.sitong.catalog.Catalog;
import org.sitong.diff.AnyDefinition;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;

class LookupPropertiesTest {

    private static final TestRelease UNCHANGING = new TestRelease(new SmallWorld(1).definitions(200), 2000);

    private static byte[] sound = {};
    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("sitong-lookup");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("index"));
        Files.delete(folder);
    }

    @Property(tries = 25)
    void aQueryFindsWhatAFilterFinds(@ForAll long seed) throws IOException {
        SmallWorld world = new SmallWorld(seed);
        TestRelease release = new TestRelease(world.definitions(60), 2000);
        NaiveLookup naive = new NaiveLookup(release.definitions());
        try (CatalogIndex index = open(release)) {
            Lookup lookup = Lookup.of(index, release);
            for (int i = 0; i < 40; i++) {
                ItemQuery query = world.query(release.definitions());
                List<Definition> expected = naive.find(query);
                Statistics.collect(expected.isEmpty() ? "nothing" : "something");
                assertThat(found(lookup, query)).as("%s", query).isEqualTo(expected);
                ItemQuery all = query.toBuilder().limit(null).build();
                assertThat(lookup.count(all))
                        .as("%s", all)
                        .isEqualTo(naive.find(all).size());
            }
        }
    }

    private CatalogIndex open(TestRelease release) throws IOException {
        return CatalogIndex.open(release.index(folder.resolve("index"), null), TestRelease.DIGEST);
    }

    private static List<Definition> found(Lookup lookup, ItemQuery query) {
        try (Stream<Hit> hits = lookup.find(query)) {
            return hits.map(Hit::definition).toList();
        }
    }

    @Property(tries = 15)
    void asACatalogItSaysWhatOneInMemorySays(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        AnyDefinition any = new AnyDefinition(random);
        List<Definition> definitions = new ArrayList<>(new SmallWorld(seed).definitions(30));
        for (int i = 0; i < 40; i++) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            definitions.add(Definitions.read(any.of(kind)).value());
        }
        TestRelease release = new TestRelease(definitions, 3000);
        Catalog expected = Catalog.of(release.definitions());
        try (CatalogIndex index = open(release)) {
            Catalog catalog = Lookup.of(index, release).catalog();
            same(catalog, expected);
            for (int day = 1; day < 10; day += 4) {
                LocalDate date = LocalDate.of(2026, 1, day);
                same(catalog.asOf(date), expected.asOf(date));
            }
        }
    }

    private static void same(Catalog catalog, Catalog expected) {
        assertThat(list(catalog.definitions(Definition.class))).isEqualTo(list(expected.definitions(Definition.class)));
        assertThat(list(catalog.definitions(ServiceItem.class)))
                .isEqualTo(list(expected.definitions(ServiceItem.class)));
        for (Definition definition : list(expected.definitions(Definition.class))) {
            Kind kind = definition.kind();
            String identity = definition.identityCode();
            if (identity != null) {
                assertThat(list(catalog.byIdentity(kind, identity)))
                        .isEqualTo(list(expected.byIdentity(kind, identity)));
                assertThat(catalog.find(kind, identity)).isEqualTo(expected.find(kind, identity));
                assertThat(catalog.source(definition)).isPresent();
            }
        }
        for (String code :
                List.of("000121001000", "440120001000", "M-1", "申请表", "身份证", "A", "L-1", "11990101MB99301A5A", "")) {
            assertThat(list(catalog.byBasicCode(code))).isEqualTo(list(expected.byBasicCode(code)));
            assertThat(list(catalog.byOrgan(code))).isEqualTo(list(expected.byOrgan(code)));
            assertThat(list(catalog.byMaterial(code))).isEqualTo(list(expected.byMaterial(code)));
        }
        assertThat(list(catalog.definitions(ImplementationStandard.class)))
                .isEqualTo(list(expected.definitions(ImplementationStandard.class)));
    }

    private static <D> List<D> list(Stream<D> definitions) {
        try (definitions) {
            return definitions.toList();
        }
    }

    @Property(tries = 100)
    void aFlippedBitIsNoticedAndNeverMakesAWrongAnswer(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path file = folder.resolve("index");
        if (sound.length == 0) {
            sound = Files.readAllBytes(UNCHANGING.index(file, null));
        }
        byte[] bytes = sound.clone();
        int bit = random.nextInt(bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
        assertThatThrownBy(() -> {
                    try (CatalogIndex index = CatalogIndex.open(file)) {
                        index.verify();
                    }
                })
                .isInstanceOf(IndexDamagedException.class);
        ItemQuery query = new SmallWorld(seed).query(UNCHANGING.definitions());
        List<Definition> expected = new NaiveLookup(UNCHANGING.definitions()).find(query);
        try (CatalogIndex index = CatalogIndex.open(file)) {
            assertThat(found(Lookup.of(index, UNCHANGING), query)).isEqualTo(expected);
        } catch (IndexDamagedException e) {
            assertThat(e.reason()).isNotEqualTo(IndexDamagedException.Reason.OTHER_RELEASE);
        }
    }

    @Property(tries = 15)
    void theOrderOfFeedingDoesNotShow(@ForAll long seed) throws IOException {
        TestRelease release = new TestRelease(new SmallWorld(seed).definitions(100), 500);
        byte[] ordered = Files.readAllBytes(release.index(folder.resolve("index"), null));
        byte[] shuffled = Files.readAllBytes(release.index(folder.resolve("index"), new Random(seed)));
        assertThat(shuffled).isEqualTo(ordered);
    }
}
