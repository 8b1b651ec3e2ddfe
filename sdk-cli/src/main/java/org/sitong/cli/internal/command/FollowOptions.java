package org.sitong.cli.internal.command;

import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.catalog.Following;
import org.sitong.cli.internal.catalog.SiteWork;
import org.sitong.client.CatalogClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands of those who follow a catalog have in common: the store, and a lock file that pins a release. */
@Command
final class FollowOptions {

    /** What is done with an open catalog. */
    @FunctionalInterface
    interface Work {
        int on(CatalogClient client) throws Exception;
    }

    @Parameters(index = "0", paramLabel = "STORE", descriptionKey = "STORE")
    private String store = "";

    @Option(names = "--locked", paramLabel = "FILE", order = 41)
    @Nullable
    private String lock;

    @Mixin
    private CryptoOptions crypto = new CryptoOptions();

    /** Takes down whom to trust and where to fetch, where that is given. */
    void begin(Console console, @Nullable String source, @Nullable String root) {
        SiteWork.run(console, () -> {
            new Following(console, store).begin(source, root, crypto.suite());
            return ExitCodes.OK;
        });
    }

    int run(Console console, Work work) {
        return SiteWork.run(console, () -> {
            try (CatalogClient client = new Following(console, store).open(crypto.suite(), lock)) {
                return work.on(client);
            }
        });
    }
}
