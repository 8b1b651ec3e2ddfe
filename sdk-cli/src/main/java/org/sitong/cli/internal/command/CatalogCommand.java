package org.sitong.cli.internal.command;

import java.util.concurrent.Callable;
import org.sitong.cli.internal.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitong catalog}: published catalogs; done by its own commands. */
@Command(name = "catalog", sortOptions = false)
final class CatalogCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        throw Failure.usage("error.no-command");
    }
}
