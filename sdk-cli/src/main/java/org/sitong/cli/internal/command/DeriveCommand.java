package org.sitong.cli.internal.command;

import java.util.concurrent.Callable;
import org.sitong.cli.internal.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitong derive}: what concerns definitions that derive from others; done by its own commands. */
@Command(name = "derive", sortOptions = false)
final class DeriveCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        throw Failure.usage("error.no-command");
    }
}
