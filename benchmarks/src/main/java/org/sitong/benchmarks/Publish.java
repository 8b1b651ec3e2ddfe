package org.sitong.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sitong.benchmarks.districts.GeneratedDistricts;
import org.sitong.client.publish.CatalogPublisher;
import org.sitong.client.publish.CatalogSite;
import org.sitong.client.publish.GateReport;
import org.sitong.client.publish.PreparedRelease;
import org.sitong.client.publish.PublishRequest;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.release.ShardRef;
import org.sitong.client.trust.CryptoSuite;
import org.sitong.client.trust.KeyFile;
import org.sitong.client.trust.Role;
import org.sitong.client.trust.RoleKeys;
import org.sitong.client.trust.Root;
import org.sitong.client.trust.SignatureAlgorithm;
import org.sitong.client.trust.Verifier;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemName;
import org.sitong.item.LocalCodes;
import org.sitong.item.ServiceItem;
import org.sitong.validation.Input;

/**
 * How long publishing takes, without judging: {@code Publish [ITEMS [FOLDER]]}, 100,000 items where nothing is said. A first release,
 * then a second one with three items changed. Run it with {@code -Xmx512m} to see that memory is bounded.
 */
public final class Publish {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Path STANDARDS = Path.of("examples/consistency/base/v1/implementation-standards");
    private static final int PER_DISTRICT = 500;
    private static final Instant DAY = Instant.parse("2026-11-22T00:00:00Z");

    private Publish() {}

    /**
     * Runs.
     *
     * @param args how many items, and where
     * @throws IOException when the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        int items = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Path folder = args.length > 1
                ? Files.createDirectories(Path.of(args[1]))
                : Files.createTempDirectory("sitong-publish");
        Path first = folder.resolve("first.ndjson");
        Path second = folder.resolve("second.ndjson");
        long start = System.nanoTime();
        write(items, first, false);
        write(items, second, true);
        OUT.printf("%d items, %d MB of NDJSON, made in %.1f s%n", items, Files.size(first) / 1_000_000, since(start));
        CatalogSite site = site(folder.resolve("site"), folder);
        KeyFile key = KeyFile.open(folder.resolve("key"), CryptoSuite.standard());
        build(site, key, "1.0.0", first, folder);
        build(site, key, "1.1.0", second, folder);
        start = System.nanoTime();
        site.verify(Verifier.of(site.demandChain()), DAY.plusSeconds(1));
        OUT.printf("verified in %.1f s%n", since(start));
    }

    private static CatalogSite site(Path at, Path folder) throws IOException {
        CatalogSite site = CatalogSite.of(at, CryptoSuite.standard());
        KeyFile key = KeyFile.create(folder.resolve("key"), SignatureAlgorithm.ED25519, null, CryptoSuite.standard());
        RoleKeys only = new RoleKeys(List.of(key.key().id()), 1);
        site.propose(Root.builder()
                .catalog("org.sitong.benchmark")
                .version(1)
                .issued(DAY)
                .expires(DAY.plusSeconds(86_400L * 365))
                .key(key.key())
                .role(Role.ROOT, only)
                .role(Role.RELEASE, only)
                .role(Role.POINTER, only)
                .build());
        site.signRoot(List.of(key));
        return site;
    }

    private static void build(CatalogSite site, KeyFile key, String version, Path input, Path folder)
            throws IOException {
        long start = System.nanoTime();
        PublishRequest request = PublishRequest.builder()
                .input(input)
                .publisher("benchmark")
                .version(ReleaseVersion.parse(version))
                .date(LocalDate.of(2026, 11, 22))
                .issued(DAY)
                .expires(DAY.plusSeconds(86_400L * 90))
                .work(folder)
                .build();
        try (PreparedRelease prepared = CatalogPublisher.of(
                        site, candidate -> GateReport.builder().build())
                .prepare(request)) {
            prepared.publish(List.of(key));
            Runtime runtime = Runtime.getRuntime();
            List<ShardRef> shards = prepared.release().shards();
            OUT.printf(
                    "release %s: %.1f s; %d shards of %d KB, %d of them new with %d KB; release.json %d KB; heap in use %d"
                            + " MiB of %d%n",
                    version,
                    since(start),
                    shards.size(),
                    size(shards),
                    prepared.newShards().size(),
                    size(prepared.newShards()),
                    prepared.release().payload().length / 1_000,
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                    runtime.maxMemory() >> 20);
        }
    }

    private static long size(List<ShardRef> shards) {
        return shards.stream().mapToLong(ShardRef::size).sum() / 1_000;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void write(int items, Path file, boolean changed) throws IOException {
        int perDistrict = Math.min(PER_DISTRICT, items);
        Iterator<Input> made =
                new GeneratedDistricts(STANDARDS, (items + perDistrict - 1) / perDistrict, perDistrict).items();
        DocumentWriter writer = DocumentWriter.of(DocumentFormat.NDJSON);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < items; i++) {
                ServiceItem item =
                        (ServiceItem) Objects.requireNonNull(made.next().definition());
                boolean isChanged = changed && i % (items / 3 + 1) == 1;
                out.write(writer.write(own(item, i, isChanged)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** An item with a code of its own. */
    private static ServiceItem own(ServiceItem item, int number, boolean changed) {
        ItemIdentity identity = Objects.requireNonNull(item.identity());
        ItemName name = Objects.requireNonNull(item.name());
        return item.toBuilder()
                .identity(identity.toBuilder()
                        .local(LocalCodes.builder()
                                .handlingItemCode(String.format(Locale.ROOT, "LOCAL-%09d", number * 7919L % 1_000_003))
                                .build())
                        .build())
                .name(changed ? name.toBuilder().main(name.main() + "（修订）").build() : name)
                .build();
    }
}
