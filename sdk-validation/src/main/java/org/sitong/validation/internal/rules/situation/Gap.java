package org.sitong.validation.internal.rules.situation;

import java.util.Map;
import org.sitong.Severity;
import org.sitong.standard.BilingualText;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** To some answers the decision table has no row: who answers so gets no guide. */
public final class Gap extends StandardRule {

    private static final int SHOWN = 3;

    /** The rule. */
    public Gap() {
        super(TableView.card("situation.gap", Severity.WARNING)
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
            DecisionTable.Gaps gaps = table.decided().gaps(SHOWN);
            if (gaps.count().signum() > 0) {
                document.report(Observation.at(table.at().child("rows"))
                        .with("count", gaps.count().toString())
                        .with(
                                "answers",
                                gaps.first().stream()
                                        .map(TableView::inWords)
                                        .map(Gap::apart)
                                        .toList()));
            }
        } catch (DecisionTable.TooLarge e) {
            document.notChecked("too-large", Map.of());
        }
    }

    private static BilingualText apart(BilingualText words) {
        return new BilingualText("（" + words.zh() + "）", "(" + words.en() + ")");
    }
}
