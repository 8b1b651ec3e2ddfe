package org.sitong.cli.internal.validate;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.cli.ExitCodes;
import org.sitong.validation.RuleCount;
import org.sitong.validation.Summary;

/** Which exit code a run comes to. */
public final class Outcome {

    private static final String READING = "document.";
    private static final Set<String> ROWS =
            Set.of("exchange.table-unreadable", "exchange.row-unreadable", "exchange.row-cells");
    private static final String UNREADABLE = "document.unreadable";

    private Outcome() {}

    /**
     * The exit code that the counts of a run call for.
     *
     * @param summary the counts
     * @param failOn the severity from which on findings count; {@code null} where none do, but what cannot be read always does
     */
    public static int exitCode(Summary summary, @Nullable Severity failOn) {
        int exitCode = ExitCodes.OK;
        if (failOn != null && summary.documentsFailed(failOn) > 0
                || hasUnparsable(summary)
                || !summary.uncovered().isEmpty()) {
            exitCode = ExitCodes.FINDINGS;
        }
        if (isRefused(summary)) {
            exitCode = ExitCodes.NO_INPUT;
        }
        return summary.toolFaults().isEmpty() ? exitCode : ExitCodes.FAULT;
    }

    /** Whether there is something that could not be read, which fails whatever severity counts. */
    public static boolean hasUnparsable(Summary summary) {
        return summary.byRule().entrySet().stream()
                .filter(rule -> rule.getKey().startsWith(READING) || ROWS.contains(rule.getKey()))
                .map(Map.Entry::getValue)
                .anyMatch(count -> count.findings() > 0);
    }

    private static boolean isRefused(Summary summary) {
        RuleCount unreadable = summary.byRule().get(UNREADABLE);
        return unreadable != null && summary.documents() > 0 && unreadable.documents() == summary.documents();
    }
}
