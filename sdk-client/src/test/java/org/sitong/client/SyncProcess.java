package org.sitong.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A process of its own that syncs once: folder of the catalog, folder of the store. */
public final class SyncProcess {

    private SyncProcess() {}

    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]);
        try (CatalogClient client = CatalogClient.builder(
                        CatalogSource.folder(site),
                        Files.readAllBytes(site.resolve("roots").resolve("1.json")),
                        new MovableClock())
                .store(Path.of(args[1]))
                .lockWait(Duration.ofMinutes(5))
                .build()) {
            client.sync();
        }
    }

    /** Starts one. */
    static Process start(Path site, Path store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SyncProcess.class.getName(),
                        site.toString(),
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        store.resolveSibling("output.txt").toFile()))
                .start();
    }
}
