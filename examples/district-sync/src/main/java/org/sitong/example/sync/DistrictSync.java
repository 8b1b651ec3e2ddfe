package org.sitong.example.sync;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.sitong.client.CatalogClient;
import org.sitong.client.CatalogSource;
import org.sitong.client.HttpCatalogSource;
import org.sitong.client.ReleaseLock;

/**
 * Follows a catalog: syncs at the start and every hour, tells what changed, answers questions about it, and checks the district's own
 * items against it.
 */
public final class DistrictSync {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));
    private static final Duration PERIOD = Duration.ofHours(1);

    private DistrictSync() {}

    /**
     * Runs the example.
     *
     * @param args the catalog's address or folder; the publisher's root, as a file; a folder for what is synced; the folder of the
     *     district's own items; words to look for. A {@code sitong.lock} in the current folder pins the release. With {@code --stay}
     *     as the last argument the program goes on syncing until it is stopped.
     * @throws IOException when a file cannot be read
     * @throws InterruptedException when it is stopped
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CatalogClient.Builder builder = CatalogClient.builder(
                        source(args[0]), Files.readAllBytes(Path.of(args[1])), CLOCK)
                .store(Path.of(args[2]))
                .memoryWhenUnwritable();
        Path lock = Path.of(ReleaseLock.FILE);
        if (Files.exists(lock)) {
            builder.lock(lock);
        }
        try (CatalogClient client = builder.build()) {
            District district = new District(client, CLOCK, out);
            district.syncNow();
            if (district.tellStatus()) {
                district.search(args[4]);
                district.check(Path.of(args[3]));
            }
            if ("--stay".equals(args[args.length - 1])) {
                stay(district);
            }
        }
    }

    static CatalogSource source(String address) {
        return address.startsWith("http:") || address.startsWith("https:")
                ? HttpCatalogSource.of(URI.create(address), CLOCK)
                : CatalogSource.folder(Path.of(address));
    }

    /** In a real system the executor is the application's own, and this is one line where it starts. */
    private static void stay(District district) throws InterruptedException {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        try {
            district.syncEvery(PERIOD, executor);
            Thread.currentThread().join();
        } finally {
            executor.shutdownNow();
        }
    }
}
