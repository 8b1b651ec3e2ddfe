package org.sitong.cli.internal.catalog;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.client.CatalogClient;
import org.sitong.client.CatalogSource;
import org.sitong.client.HttpCatalogSource;
import org.sitong.client.ReleaseLock;
import org.sitong.client.trust.CryptoSuite;
import org.sitong.client.trust.RootChain;

/**
 * A catalog as its users follow it: a store with what was synced, and beside it which root is trusted and where the catalog comes
 * from, so that these are said only once.
 */
public final class Following {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String ROOT = "trusted-root.json";
    private static final String SOURCE = "source.txt";
    private static final String STORE = "store";

    private final Console console;
    private final Path folder;

    /** What is in a folder. */
    public Following(Console console, String folder) {
        this.console = console;
        this.folder = InputFiles.path(folder);
    }

    /** Takes down whom to trust and where to fetch, where that is given. */
    public void begin(@Nullable String source, @Nullable String root, CryptoSuite suite) throws IOException {
        if (root != null) {
            byte[] trusted = Files.readAllBytes(InputFiles.path(root));
            RootChain.trust(root, trusted, suite); // what is no root is not taken down
            Files.createDirectories(folder);
            Files.write(folder.resolve(ROOT), trusted);
        }
        if (source != null) {
            String known = isWeb(source)
                    ? source
                    : InputFiles.path(source).toAbsolutePath().toString();
            source(known); // what cannot be a source is not taken down
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(SOURCE), known + "\n", StandardCharsets.UTF_8);
        }
    }

    /** Opens the catalog, to be closed. */
    public CatalogClient open(CryptoSuite suite, @Nullable String lock) throws IOException {
        if (!Files.exists(folder.resolve(ROOT)) || !Files.exists(folder.resolve(SOURCE))) {
            throw Failure.noInput("catalog.not-followed", folder.toString());
        }
        String source =
                Files.readString(folder.resolve(SOURCE), StandardCharsets.UTF_8).strip();
        CatalogClient.Builder builder = CatalogClient.builder(
                        source(source), Files.readAllBytes(folder.resolve(ROOT)), clock())
                .store(folder.resolve(STORE))
                .crypto(suite);
        if (lock != null) {
            Path file = InputFiles.path(lock);
            ReleaseLock.read(file); // so that a file that is not there is told like any other
            builder.lock(file);
        }
        return builder.build();
    }

    private Clock clock() {
        return console.clock().withZone(ZONE);
    }

    private CatalogSource source(String source) {
        if (isWeb(source)) {
            try {
                return HttpCatalogSource.of(URI.create(source), console.clock());
            } catch (IllegalArgumentException e) {
                throw Failure.usage("error.invalid-value", "--source", source, "https://…");
            }
        }
        Path path = Path.of(source);
        return source.toLowerCase(Locale.ROOT).endsWith(".zip") ? CatalogSource.zip(path) : CatalogSource.folder(path);
    }

    private static boolean isWeb(String source) {
        return source.startsWith("http://") || source.startsWith("https://");
    }
}
