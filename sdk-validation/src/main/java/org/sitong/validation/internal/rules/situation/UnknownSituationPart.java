package org.sitong.validation.internal.rules.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.Definition;
import org.sitong.item.FeeItem;
import org.sitong.item.Fees;
import org.sitong.item.Process;
import org.sitong.item.SituationAnswer;
import org.sitong.item.SituationOption;
import org.sitong.item.SituationQuestion;
import org.sitong.item.Situations;
import org.sitong.item.Step;
import org.sitong.json.JsonPointer;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A situation selects a material, a step or a fee that the item does not have, or asks what it has no question for. */
public final class UnknownSituationPart extends StandardRule {

    /** The rule. */
    public UnknownSituationPart() {
        super(RuleCard.builder()
                .id("situation.unknown-part")
                .severity(Severity.ERROR)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("situations")
                .consider("materials")
                .consider("process.steps")
                .consider("fees.items")
                .basisEntry(Sources.sitong("情形引用的材料、环节、收费项目"))
                .covered("D18")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Definition definition = document.definition();
        Process process = ItemParts.process(definition);
        Fees fees = ItemParts.fees(definition);
        Set<String> materials = Guide.ids(ItemParts.materials(definition)).collect(Collectors.toSet());
        Set<String> steps = process == null ? Set.of() : ids(process.steps(), Step::id);
        Set<String> charges = fees == null ? Set.of() : ids(fees.items(), FeeItem::id);
        boolean isTemplate = process != null && process.template() != null;
        for (Guide guide : Guide.of(document)) {
            compare(guide.materials(), materials, guide.place().child("materials"), "materials", document);
            compare(guide.fees(), charges, guide.place().child("fees"), "fees.items", document);
            if (!isTemplate) {
                compare(guide.steps(), steps, guide.place().child("steps"), "process.steps", document);
            } else if (!steps.containsAll(guide.steps())) {
                document.notChecked("template", Map.of());
            }
        }
        answers(document);
    }

    private static void answers(DocumentContext document) {
        Situations situations = ItemParts.situations(document.definition());
        if (situations == null) {
            return;
        }
        Map<String, Set<String>> options = new HashMap<>();
        for (SituationQuestion question : situations.questions()) {
            if (question.id() != null) {
                options.putIfAbsent(question.id(), ids(question.options(), SituationOption::id));
            }
        }
        JsonPointer rows = JsonPointer.parse("/situations/rows");
        for (int i = 0; i < situations.rows().size(); i++) {
            List<SituationAnswer> when = situations.rows().get(i).when();
            for (int j = 0; j < when.size(); j++) {
                JsonPointer place = rows.child(i).child("when").child(j);
                String question = when.get(j).question();
                Set<String> known = question == null ? null : options.get(question);
                if (known != null) {
                    compare(
                            when.get(j).options(),
                            known,
                            place.child("options"),
                            "situations.questions.options",
                            document);
                } else if (question != null) {
                    compare(List.of(question), Set.of(), place.child("question"), "situations.questions", document);
                }
            }
        }
    }

    private static void compare(
            List<String> named, Set<String> known, JsonPointer place, String element, DocumentContext document) {
        for (int i = 0; i < named.size(); i++) {
            if (known.contains(named.get(i))) {
                continue;
            }
            Phrase obstacle = document.obstacle(element);
            if (obstacle != null) {
                document.notChecked(obstacle);
            } else {
                boolean isList = !place.last().equals("question");
                document.report(Observation.at(isList ? place.child(i) : place)
                        .naming("named", named.get(i))
                        .with(
                                "part",
                                Objects.requireNonNull(ElementIndex.standard().find(Kind.SERVICE_ITEM, element))
                                        .title()));
            }
        }
    }

    private static <T> Set<String> ids(List<T> parts, Function<T, @Nullable String> id) {
        return parts.stream().flatMap(part -> Stream.ofNullable(id.apply(part))).collect(Collectors.toSet());
    }
}
