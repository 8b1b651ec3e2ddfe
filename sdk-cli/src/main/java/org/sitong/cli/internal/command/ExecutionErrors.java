package org.sitong.cli.internal.command;

import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.Fault;
import org.sitong.client.CatalogException;
import org.sitong.client.MassRemovalException;
import org.sitong.client.trust.CatalogTrustException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells failures that a person can mend from faults of the tool. */
final class ExecutionErrors implements IExecutionExceptionHandler {

    private final Console console;
    private final UsageErrors usage;

    ExecutionErrors(Console console, UsageErrors usage) {
        this.console = console;
        this.usage = usage;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        if (error instanceof CatalogTrustException distrust) {
            console.error(distrust.text(console.locale()));
            return ExitCodes.TRUST;
        }
        if (error instanceof CatalogException unusable) {
            console.error(unusable.text(console.locale()));
            return unusable instanceof MassRemovalException ? ExitCodes.TRUST : ExitCodes.NO_INPUT;
        }
        if (!(error instanceof Failure failure)) {
            return Fault.report(console, error);
        }
        console.error(failure.text(console));
        if (failure.exitCode() == ExitCodes.USAGE) {
            usage.pointToHelp(command);
        }
        return failure.exitCode();
    }
}
