package org.sitong.validation.internal.rules.situation;

import java.util.List;
import org.sitong.Severity;
import org.sitong.item.CombinedRow;
import org.sitong.item.CombinedService;
import org.sitong.item.Definition;
import org.sitong.item.SituationCase;
import org.sitong.item.SituationOption;
import org.sitong.item.SituationQuestion;
import org.sitong.item.SituationRow;
import org.sitong.item.Situations;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.rules.DuplicateIds;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;

/** Two questions, options, rows or situations have the same identifier. */
public final class DuplicateSituationId extends StandardRule {

    /** The rule. */
    public DuplicateSituationId() {
        super(TableView.card("situation.duplicate-id", Severity.ERROR)
                .read("situations.cases")
                .basisEntry(Sources.sitong("情形、问题、选项、决策行的标识唯一"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Definition definition = document.definition();
        Situations situations = ItemParts.situations(definition);
        if (situations != null) {
            JsonPointer place = JsonPointer.parse("/situations");
            DuplicateIds.check(situations.cases(), SituationCase::id, place.child("cases"), "case", document);
            DuplicateIds.check(situations.rows(), SituationRow::id, place.child("rows"), "row", document);
            questions(situations.questions(), place, document);
        } else if (definition instanceof CombinedService service) {
            DuplicateIds.check(service.rows(), CombinedRow::id, JsonPointer.ROOT.child("rows"), "row", document);
            questions(service.questions(), JsonPointer.ROOT, document);
        }
    }

    private static void questions(List<SituationQuestion> questions, JsonPointer place, DocumentContext document) {
        JsonPointer list = place.child("questions");
        DuplicateIds.check(questions, SituationQuestion::id, list, "question", document);
        for (int i = 0; i < questions.size(); i++) {
            DuplicateIds.check(
                    questions.get(i).options(),
                    SituationOption::id,
                    list.child(i).child("options"),
                    "option",
                    document);
        }
    }
}
