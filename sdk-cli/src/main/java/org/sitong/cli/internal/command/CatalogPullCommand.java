package org.sitong.cli.internal.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.catalog.SyncText;
import org.sitong.client.CatalogClient;
import org.sitong.client.SyncOptions;
import org.sitong.client.SyncReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitong catalog pull}: fetches what changed, verified, and switches to it. */
@Command(name = "pull", sortOptions = false)
final class CatalogPullCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private FollowOptions follow = new FollowOptions();

    @Option(names = "--source", paramLabel = "URL|PATH")
    @Nullable
    private String source;

    @Option(names = "--root", paramLabel = "FILE")
    @Nullable
    private String root;

    @Option(names = "--accept-removals")
    private boolean acceptRemovals;

    @Option(names = "--end-rollback")
    private boolean endRollback;

    @Option(names = "--repair")
    private boolean repair;

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogPullCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean json = Choice.textOrJson(format);
        follow.begin(console, source, root);
        return follow.run(console, client -> {
            SyncReport report = repair ? client.repair() : sync(client);
            new SyncText(console).tell(report, json);
            return ExitCodes.OK;
        });
    }

    private SyncReport sync(CatalogClient client) {
        return client.sync(new SyncOptions(acceptRemovals, endRollback));
    }
}
