package org.sitong.cli.internal.command;

import java.util.List;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.FormatTarget;
import org.sitong.cli.internal.fix.FixRun;
import org.sitong.cli.internal.validate.Selection;
import org.sitong.validation.Validator;
import org.sitong.validation.report.Renderer;
import org.sitong.validation.report.TextRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether files are repaired before they are reported on. */
@Command
final class FixOptions {

    @Option(names = "--fix", order = 20)
    private boolean fix;

    @Option(names = "--fix-dry-run", order = 21)
    private boolean dryRun;

    /** Refuses what cannot be repaired: rows of tables, and standard input. */
    void check(boolean isOfDocuments) {
        if (fix && dryRun) {
            throw Failure.usage("fix.one-of");
        }
        if ((fix || dryRun) && !isOfDocuments) {
            throw Failure.usage("fix.files-only");
        }
    }

    /** Repairs the files, or shows how they would be; a difference is no part of a report that a program reads. */
    int run(Console console, Validator validator, Selection files, List<FormatTarget<Renderer>> targets) {
        if (!fix && !dryRun) {
            return ExitCodes.OK;
        }
        FixRun run = new FixRun(console, validator, files.judged(), files.context());
        boolean free = targets.stream()
                .filter(FormatTarget::isOnStandardOutput)
                .allMatch(target -> target.renderer() instanceof TextRenderer);
        return fix ? run.fix() : run.show(free);
    }
}
