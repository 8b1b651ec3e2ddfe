package org.sitong.cli.internal.exchange;

import java.util.Objects;
import org.sitong.Severity;
import org.sitong.cli.internal.Console;
import org.sitong.exchange.AssumptionAccount;
import org.sitong.exchange.FieldAccount;
import org.sitong.exchange.ImportReport;
import org.sitong.exchange.RejectedRow;
import org.sitong.validation.RuleBook;
import org.sitong.validation.rule.RuleCard;

/** What a person is told of an import. */
public final class ImportSummary {

    private static final int SHOWN = 5;

    private final ImportReport account;

    /** The summary of an account. */
    public ImportSummary(ImportReport account) {
        this.account = account;
    }

    /** Whether there were rows, each became a definition, and nothing kept a row from being read or joined. */
    public static boolean isWhole(ImportReport account) {
        return account.read() > 0
                && account.rejectedCount() == 0
                && account.problems().keySet().stream().noneMatch(ImportSummary::isError);
    }

    private static boolean isError(String id) {
        return RuleBook.standard().cards().stream()
                .filter(card -> card.id().equals(id))
                .map(RuleCard::severity)
                .anyMatch(severity -> severity == Severity.ERROR);
    }

    /** Tells it. */
    public void tell(Console console) {
        console.note(console.text(
                "import.summary",
                Long.toString(account.read()),
                Long.toString(account.written()),
                Long.toString(account.rejectedCount())));
        if (account.removed() > 0) {
            console.note(console.text("import.removed", Long.toString(account.removed())));
        }
        Accounts.tell(
                "import.problems",
                account.problems().entrySet().stream()
                        .map(problem -> problem.getKey() + " " + problem.getValue())
                        .toList(),
                console);
        Accounts.tell(
                "import.unparsed",
                account.fields().stream()
                        .filter(field -> field.unparsed() > 0)
                        .map(field -> name(field) + " " + field.unparsed())
                        .toList(),
                console);
        Accounts.tell(
                "import.assumptions",
                account.assumptions().stream()
                        .filter(assumption ->
                                assumption.set().isEmpty() && !assumption.seen().isEmpty())
                        .map(AssumptionAccount::name)
                        .toList(),
                console);
        if (!account.unmapped().isEmpty()) {
            console.note(console.text(
                    "import.unmapped", Integer.toString(account.unmapped().size())));
        }
        account.rejected().stream().limit(SHOWN).forEach(row -> tell(row, console));
    }

    private static String name(FieldAccount field) {
        return field.table() == null ? field.source() : field.table() + "." + field.source();
    }

    private static void tell(RejectedRow row, Console console) {
        String reason = row.reason().in(console.locale());
        console.note(
                row.line() == null
                        ? console.text(
                                "import.rejected-key",
                                Objects.requireNonNullElse(row.table(), row.source()),
                                Objects.requireNonNullElse(row.key(), "–"),
                                reason)
                        : console.text("import.rejected", row.source(), Integer.toString(row.line()), reason));
    }
}
