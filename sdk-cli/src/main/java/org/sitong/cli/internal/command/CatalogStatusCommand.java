package org.sitong.cli.internal.command;

import java.util.concurrent.Callable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.catalog.StatusText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitong catalog status}: how a followed catalog stands; a release that has expired is a trust failure. */
@Command(name = "status", sortOptions = false)
final class CatalogStatusCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private FollowOptions follow = new FollowOptions();

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogStatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean json = Choice.textOrJson(format);
        return follow.run(console, client -> {
            new StatusText(console).tell(client.status(), client.releases(), json);
            return client.status().expired() ? ExitCodes.TRUST : ExitCodes.OK;
        });
    }
}
