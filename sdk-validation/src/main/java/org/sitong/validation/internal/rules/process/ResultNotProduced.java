package org.sitong.validation.internal.rules.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitong.Severity;
import org.sitong.item.Result;
import org.sitong.item.ResultKind;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A result that the applicant is told to get comes out of no step. */
public final class ResultNotProduced extends StandardRule {

    /** So many results and outputs are held against each other. */
    private static final long MOST_PAIRS = 100_000;

    private static final JsonPointer RESULTS = JsonPointer.parse("/results");

    /** The rule. */
    public ResultNotProduced() {
        super(RuleCard.builder()
                .id("process.result-not-produced")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("results.name")
                .need("process.steps.outputs")
                .consider("process.steps.result")
                .basisEntry(Sources.sitong("办理结果由某一环节产生"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Flow flow = Flow.of(document);
        if (flow == null) {
            return;
        }
        Set<String> produced = flow.steps().stream()
                .flatMap(NamedThings::produced)
                .flatMap(NamedThings::variants)
                .collect(Collectors.toSet());
        List<Result> results = ItemParts.results(document.definition());
        if ((long) results.size() * produced.size() > MOST_PAIRS) {
            document.notChecked("too-large", Map.of());
            return;
        }
        for (int i = 0; i < results.size(); i++) {
            String name = results.get(i).name();
            if (name == null || results.get(i).resultKind() == ResultKind.NONE || isProduced(name, produced)) {
                continue;
            }
            Phrase obstacle = document.obstacle("process.steps.result");
            if (obstacle != null) {
                document.notChecked(obstacle);
            } else if (!flow.isWhole()) {
                document.notChecked("template", Map.of());
            } else {
                document.report(Observation.at(RESULTS.child(i).child("name")).naming("result", name));
            }
        }
    }

    /** 《取水许可证》或者不予许可决定 produces 取水许可证（正本、副本）. */
    private static boolean isProduced(String name, Set<String> produced) {
        return NamedThings.variants(name).anyMatch(wanted -> produced.stream().anyMatch(each -> each.contains(wanted)));
    }
}
