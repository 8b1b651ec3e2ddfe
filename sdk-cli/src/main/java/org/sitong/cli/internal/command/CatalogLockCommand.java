package org.sitong.cli.internal.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.client.ReleaseLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitong catalog lock}: writes a lock file for the release that is served. */
@Command(name = "lock", sortOptions = false)
final class CatalogLockCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private FollowOptions follow = new FollowOptions();

    @Option(names = "--out", paramLabel = "FILE")
    private String out = ReleaseLock.FILE;

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogLockCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return follow.run(console, client -> {
            Path file = InputFiles.path(out);
            ReleaseLock lock = client.lock();
            lock.write(file);
            console.say(console.text(
                    "catalog.locked",
                    out,
                    lock.release().version().toString(),
                    lock.release().digest().toString()));
            return ExitCodes.OK;
        });
    }
}
