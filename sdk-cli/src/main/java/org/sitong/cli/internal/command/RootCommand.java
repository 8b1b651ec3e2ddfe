package org.sitong.cli.internal.command;

import java.util.concurrent.Callable;
import org.sitong.cli.internal.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitong} itself: help and version; everything else is done by its commands. */
@Command(name = "sitong", sortOptions = false, versionProvider = Version.class)
final class RootCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    @Override
    public Integer call() {
        throw Failure.usage("error.no-command");
    }
}
