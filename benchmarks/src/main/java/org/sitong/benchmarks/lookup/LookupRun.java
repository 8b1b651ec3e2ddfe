package org.sitong.benchmarks.lookup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.sitong.client.lookup.CatalogIndex;
import org.sitong.client.lookup.Hit;
import org.sitong.client.lookup.IndexWriter;
import org.sitong.client.lookup.ItemQuery;
import org.sitong.client.lookup.Lookup;
import org.sitong.document.CanonicalJson;
import org.sitong.document.Definitions;
import org.sitong.document.Digest;
import org.sitong.document.Digests;
import org.sitong.item.ItemType;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;

/** Builds shards and index of a generated catalog, or looks up in them, and tells what that took. */
public final class LookupRun {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Path STANDARDS = Path.of("examples/consistency/base/v1/implementation-standards");
    private static final Digest RELEASE = Digests.sha256(new byte[0]);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int LOOK_UPS = 10_000;
    private static final int SEARCHES = 1_000;

    private final Path folder;
    private final int items;
    private final int shardSize;
    private final GeneratedCatalog catalog = new GeneratedCatalog(STANDARDS);

    /**
     * A run.
     *
     * @param folder where shards and index are or will be
     * @param items how many items
     * @param shardSize how many bytes a plain shard has, about
     */
    public LookupRun(Path folder, int items, int shardSize) {
        this.folder = folder;
        this.items = items;
        this.shardSize = shardSize;
    }

    /**
     * Writes shards and index.
     *
     * @throws IOException when that fails
     */
    public void build() throws IOException {
        Files.createDirectories(folder);
        long spent = 0;
        long start = System.nanoTime();
        try (GzipShards shards = new GzipShards(folder.resolve("shards"), shardSize);
                IndexWriter index = IndexWriter.create(folder.resolve("index"), RELEASE)) {
            Iterator<ServiceItem> all = catalog.items(items).iterator();
            while (all.hasNext()) {
                ServiceItem item = all.next();
                byte[] line = CanonicalJson.bytes(Definitions.write(item));
                Digest digest = Digests.sha256(line);
                long before = System.nanoTime();
                index.add(shards.number(), shards.offset(), line.length, digest, item);
                spent += System.nanoTime() - before;
                shards.add(line);
            }
            shards.flush();
            long before = System.nanoTime();
            index.finish();
            long merged = System.nanoTime() - before;
            OUT.printf(
                    "%,d items, %,d shards, %,d MiB plain: index in %.1f s (%.1f s of it merging), %,d MiB; all in %.1f s; %s%n",
                    items,
                    shards.number(),
                    shards.written() >> 20,
                    (spent + merged) / 1e9,
                    merged / 1e9,
                    Files.size(folder.resolve("index")) >> 20,
                    (System.nanoTime() - start) / 1e9,
                    heap());
        }
    }

    /**
     * Looks up.
     *
     * @throws IOException when the index cannot be opened
     */
    public void ask() throws IOException {
        long start = System.nanoTime();
        try (CatalogIndex index = CatalogIndex.open(folder.resolve("index"), RELEASE)) {
            Lookup lookup = Lookup.of(index, new GzipShards(folder.resolve("shards"), shardSize));
            long opened = System.nanoTime();
            CatalogIndex.open(folder.resolve("index"), RELEASE).close();
            OUT.printf(
                    "opened %,d in %.1f ms with loading of classes, again in %.2f ms%n",
                    index.definitions(), (opened - start) / 1e6, (System.nanoTime() - opened) / 1e6);
            Random random = new Random(1);
            int[] picks = random.ints(LOOK_UPS, 0, items).toArray();
            String[] identities = Arrays.stream(picks)
                    .mapToObj(pick -> Objects.requireNonNull(catalog.item(pick).identityCode()))
                    .toArray(String[]::new);
            measure(
                    "look-ups without definitions",
                    LOOK_UPS,
                    i -> lookup.newest(Kind.SERVICE_ITEM, identities[i]).stream()
                            .count());
            measure(
                    "look-ups with definitions",
                    LOOK_UPS,
                    i -> lookup.newest(Kind.SERVICE_ITEM, identities[i]).map(Hit::definition).stream()
                            .count());
            List<ItemQuery> words = new ArrayList<>();
            List<ItemQuery> mixed = new ArrayList<>();
            List<ItemQuery> wide = new ArrayList<>();
            for (int i = 0; i < SEARCHES; i++) {
                ServiceItem item = catalog.item(random.nextInt(items));
                String name = Objects.requireNonNull(
                        Objects.requireNonNull(item.name()).main());
                String part = name.substring(random.nextInt(name.length() - 2));
                String city = Objects.requireNonNull(Objects.requireNonNull(
                                        Objects.requireNonNull(item.authority()).division())
                                .code())
                        .substring(0, 4);
                words.add(ItemQuery.builder().words(name).limit(20).build());
                mixed.add(ItemQuery.builder()
                        .words(part)
                        .division(city)
                        .withDescendants(true)
                        .on(DAY)
                        .limit(20)
                        .build());
                wide.add(ItemQuery.builder()
                        .itemType(ItemType.values()[random.nextInt(ItemType.values().length)])
                        .material("M-" + random.nextInt(500))
                        .on(DAY)
                        .build());
            }
            measure("searches for whole names, best 20", SEARCHES, i -> found(lookup, words.get(i)));
            measure("searches for words in a city on a day, best 20", SEARCHES, i -> found(lookup, mixed.get(i)));
            measure("counts by type and material on a day", SEARCHES, i -> lookup.count(wide.get(i)));
            OUT.println(heap());
        }
    }

    private static long found(Lookup lookup, ItemQuery query) {
        try (Stream<Hit> hits = lookup.find(query)) {
            return hits.count();
        }
    }

    private static void measure(String what, int times, IntFunction<Long> work) {
        long[] took = new long[times];
        long found = 0;
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            long before = System.nanoTime();
            found += work.apply(i);
            took[i] = System.nanoTime() - before;
        }
        double all = (System.nanoTime() - start) / 1e9;
        Arrays.sort(took);
        OUT.printf(
                "%,d %s: %.2f s; median %.3f ms, 99 of 100 within %.3f ms, slowest %.1f ms; %,d found%n",
                times, what, all, took[times / 2] / 1e6, took[times * 99 / 100] / 1e6, took[times - 1] / 1e6, found);
    }

    private static String heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return "heap in use " + ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " MiB of "
                + (runtime.maxMemory() >> 20);
    }
}
