package org.sitong.validation.internal.rules.situation;

import java.util.Map;
import org.sitong.Severity;
import org.sitong.item.SituationQuestion;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** A row of the decision table can never be chosen: what it asks contradicts itself. */
public final class UnreachableRow extends StandardRule {

    /** The rule. */
    public UnreachableRow() {
        super(TableView.card("situation.unreachable-row", Severity.ERROR)
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
            for (int row = 0; row < table.rows().size(); row++) {
                SituationQuestion question = decided.contradiction(row);
                if (question != null) {
                    document.report(Observation.at(table.place(row))
                            .with("row", row + 1)
                            .with("question", String.valueOf(question.text())));
                }
            }
        } catch (DecisionTable.TooLarge e) {
            document.notChecked("too-large", Map.of());
        }
    }
}
