package org.sitong.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.explain.Explainer;
import org.sitong.validation.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sitong explain}: one rule, element, kind or code list in full. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id = "";

    @Mixin
    private CommonOptions common = new CommonOptions();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Explainer explainer =
                new Explainer(console, PackOption.add(RuleBook.installed(), List.of(PackOption.ALL), console));
        String page = explainer.explain(id).orElseThrow(() -> unknown(explainer.near(id)));
        console.out().print(page);
        return ExitCodes.OK;
    }

    private Failure unknown(List<String> near) {
        return near.isEmpty()
                ? Failure.usage("explain.unknown", id)
                : Failure.usage("explain.unknown-near", id, String.join("\n  ", near));
    }
}
