package org.sitong.cli.internal.command;

import java.util.concurrent.Callable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.catalog.SyncText;
import org.sitong.client.release.ReleaseVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sitong catalog rollback}: goes back to a release that is kept. */
@Command(name = "rollback", sortOptions = false)
final class CatalogRollbackCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private FollowOptions follow = new FollowOptions();

    @Parameters(index = "1", paramLabel = "RELEASE", descriptionKey = "RELEASE")
    private String release = "";

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogRollbackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean json = Choice.textOrJson(format);
        ReleaseVersion version;
        try {
            version = ReleaseVersion.parse(release);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("error.invalid-value", "RELEASE", release, "1.4.0");
        }
        return follow.run(console, client -> {
            new SyncText(console).tell(client.rollback(version), json);
            return ExitCodes.OK;
        });
    }
}
