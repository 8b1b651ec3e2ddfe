package org.sitong.validation.internal.rules.situation;

import java.util.List;
import java.util.Map;
import org.sitong.Severity;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/**
 * Two rows of the decision table that ask the same questions hold for the same answers, so that it is open which guide is right.
 * Rows over different questions add up, and rows without answers always hold.
 */
public final class Overlap extends StandardRule {

    /** The rule. */
    public Overlap() {
        super(TableView.card("situation.overlap", Severity.WARNING)
                .basisEntry(Sources.sitong("情形的决策表"))
                .covered("M05")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        TableView table = TableView.sound(document);
        if (table == null) {
            return;
        }
        try {
            DecisionTable decided = table.decided();
            for (List<Integer> rows : table.rowsOnTheSameQuestions()) {
                for (int i = 1; i < rows.size(); i++) {
                    compare(rows.get(i), rows.subList(0, i), decided, table, document);
                }
            }
        } catch (DecisionTable.TooLarge e) {
            document.notChecked("too-large", Map.of());
        }
    }

    /** Reports a row at the first earlier one that it meets. */
    private static void compare(
            int row, List<Integer> earlier, DecisionTable decided, TableView table, DocumentContext document)
            throws DecisionTable.TooLarge {
        for (int first : earlier) {
            DecisionTable.Answers common = decided.common(row, first);
            if (common != null) {
                boolean isSame = table.rows()
                        .get(row)
                        .selected()
                        .equals(table.rows().get(first).selected());
                Observation seen = Observation.at(table.place(row))
                        .variant(isSame ? "same" : "other")
                        .with("first", first + 1)
                        .with("second", row + 1)
                        .with("answers", TableView.inWords(common))
                        .related(document.place(table.place(first)));
                document.report(isSame ? seen.graded(Severity.INFO) : seen);
                return;
            }
        }
    }
}
