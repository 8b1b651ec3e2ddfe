package org.sitong.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.item.BasicItem;
import org.sitong.item.Definition;

/**
 * Processes that sync are killed again and again, alone and two at once: the store opens, is whole, and holds exactly the old or the
 * new release. More kills with {@code -Dsitong.kills}.
 */
class KilledSyncTest {

    private static final int KILLS = Integer.getInteger("sitong.kills", 25);
    private static final int ITEMS = 240;

    @TempDir
    Path folder;

    private final TestCatalog published = new TestCatalog();
    private final List<byte[]> pointers = new ArrayList<>();
    private Path site;
    private Path store;

    @Test
    void theStoreHoldsTheOldOrTheNewReleaseAndNothingBetween() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        site = folder.resolve("site");
        store = folder.resolve("store");
        published.issued =
                TestKeys.NOW.minus(Duration.ofDays(1)); // each release is a minute younger, and none is of the future
        publish(0);
        assertThat(SyncProcess.start(site, store).waitFor()).isZero();
        int held = 0;
        int midway = 0;
        int switched = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            String when = "seed " + seed + ", kill " + kill;
            publish(kill);
            long before = objects();
            int until = random.nextInt(80);
            List<Process> processes = new ArrayList<>();
            for (int i = 0; i <= kill % 3 / 2; i++) { // every third time two at once
                processes.add(SyncProcess.start(site, store));
            }
            while (processes.get(0).isAlive() && objects() - before < until) {
                Thread.onSpinWait();
            }
            int late = random.nextInt(4);
            if (late > 0) { // some are killed while they index, switch or collect
                processes.get(0).waitFor(random.nextInt(late * 100), TimeUnit.MILLISECONDS);
            }
            processes.get(0).destroyForcibly().waitFor();
            if (processes.size() > 1) {
                assertThat(processes.get(1).waitFor())
                        .as("the other one goes on: %s: %s", when, Files.readString(folder.resolve("output.txt")))
                        .isZero();
            }
            int now = check(when, held, kill);
            switched += now == kill ? 1 : 0;
            midway += now != kill && objects() > before ? 1 : 0;
            held = now;
        }
        assertThat(SyncProcess.start(site, store).waitFor()).isZero();
        assertThat(check("the end, seed " + seed, KILLS, KILLS)).isEqualTo(KILLS);
        assertThat(midway).as("kills in the middle, seed " + seed).isPositive();
        assertThat(switched).as("kills after the switch, seed " + seed).isPositive();
        try (Stream<Path> left = Files.list(store.resolve("tmp"))) {
            assertThat(left).as("what killed processes left is swept").isEmpty();
        }
    }

    /** Every item's name says the release, so that every shard changes. */
    private void publish(int release) {
        List<Definition> items = new ArrayList<>();
        for (int i = 0; i < ITEMS + release; i++) {
            items.add(TestCatalog.item(i, "事项" + i + "，第" + release + "次发布"));
        }
        published.publish("1." + release + ".0", items);
        pointers.add(published.file("catalog.json"));
        published.write(site);
    }

    private long objects() throws IOException {
        Path objects = store.resolve("objects");
        long count = 0;
        for (Path each : list(objects)) {
            count += list(each).size();
        }
        return count;
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Opens the store without a source; tells which release it holds. */
    private int check(String when, int old, int fresh) throws IOException {
        StoreScan.demandOnly(store, everything());
        try (CatalogClient client = CatalogClient.builder(
                        CatalogSource.folder(folder.resolve("nowhere")), published.pinned(), new MovableClock())
                .store(store)
                .build()) {
            int held = client.status().release().version().minor();
            assertThat(held).as(when).isBetween(old, fresh);
            List<String> names;
            try (Stream<BasicItem> all = client.catalog().definitions(BasicItem.class)) {
                names = all.map(item -> item.name().main()).toList();
            }
            assertThat(names).as(when).hasSize(ITEMS + held).allMatch(name -> name.endsWith("第" + held + "次发布"));
            return held;
        }
    }

    private List<byte[]> everything() {
        List<byte[]> all = new ArrayList<>(published.files.values());
        all.addAll(pointers);
        return all;
    }
}
