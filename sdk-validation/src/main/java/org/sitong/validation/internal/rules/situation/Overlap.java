package org.sitong.validation.internal.rules.situation;

import java.util.Map;
import org.sitong.Severity;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** Two rows of the decision table hold for the same answers, so that it is open which guide is right. */
public final class Overlap extends StandardRule {

    /** The rule. */
    public Overlap() {
        super(TableView.card("situation.overlap", Severity.WARNING)
                .basisEntry(new Basis("四同标准 1.0", "情形的决策表"))
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
            MeetingRows.check(table, (row, first, common, isCovered) -> {
                if (isCovered) {
                    return; // it can never be chosen, which is another rule's finding
                }
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
            });
        } catch (DecisionTable.TooLarge e) {
            document.notChecked("too-large", Map.of());
        }
    }
}
