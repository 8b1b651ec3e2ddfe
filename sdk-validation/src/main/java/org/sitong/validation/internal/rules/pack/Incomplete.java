package org.sitong.validation.internal.rules.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ExpectedOutcome;
import org.sitong.item.PackRule;
import org.sitong.item.RuleBasis;
import org.sitong.item.RulePack;
import org.sitong.json.JsonPointer;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** A pack lacks what everybody who is judged by it must be told: texts, elements, basis, beginning, examples. */
final class Incomplete extends PackRuleCheck {

    Incomplete() {
        super("pack.incomplete");
    }

    @Override
    void check(RulePack pack, DocumentContext document) {
        if (pack.lifecycle() == null || pack.lifecycle().effectiveFrom() == null) {
            document.report(Observation.at(JsonPointer.ROOT).variant("effective"));
        }
        for (int i = 0; i < pack.rules().size(); i++) {
            texts(pack.rules().get(i), RULES.child(i), document);
            basis(pack.rules().get(i).basis(), pack.rules().get(i).id(), RULES.child(i), document);
        }
        for (int i = 0; i < pack.regrades().size(); i++) {
            basis(pack.regrades().get(i).basis(), pack.regrades().get(i).rule(), REGRADES.child(i), document);
        }
        for (int i = 0; i < pack.parameters().size(); i++) {
            basis(pack.parameters().get(i).basis(), pack.parameters().get(i).rule(), PARAMETERS.child(i), document);
        }
        for (String rule : new TreeSet<>(UnknownName.own(pack))) {
            for (ExpectedOutcome outcome : ExpectedOutcome.values()) {
                if (pack.examples().stream()
                        .noneMatch(example -> rule.equals(example.rule()) && example.expect() == outcome)) {
                    document.report(Observation.at(EXAMPLES)
                            .variant("example." + outcome.token())
                            .naming("rule", rule));
                }
            }
        }
    }

    private static void texts(PackRule rule, JsonPointer place, DocumentContext document) {
        Map<String, @Nullable Object> needed = new LinkedHashMap<>();
        needed.put("summary", rule.summary());
        needed.put("summaryEn", rule.summaryEn());
        needed.put("why", rule.why());
        needed.put("whyEn", rule.whyEn());
        needed.put("message", rule.message());
        needed.put("messageEn", rule.messageEn());
        needed.put("fix", rule.fix());
        needed.put("fixEn", rule.fixEn());
        needed.put("elements", rule.elements().isEmpty() ? null : rule.elements());
        needed.forEach((name, value) -> {
            if (value == null) {
                document.report(Observation.at(place)
                        .variant("element")
                        .missing(place.child(name))
                        .naming("element", name)
                        .with("rule", String.valueOf(rule.id())));
            }
        });
    }

    private static void basis(
            List<RuleBasis> basis, @Nullable String rule, JsonPointer place, DocumentContext document) {
        if (basis.isEmpty()) {
            document.report(Observation.at(place)
                    .variant("basis")
                    .missing(place.child("basis"))
                    .with("rule", String.valueOf(rule)));
        }
    }
}
