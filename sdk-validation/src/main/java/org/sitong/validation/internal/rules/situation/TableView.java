package org.sitong.validation.internal.rules.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.CombinedService;
import org.sitong.item.Definition;
import org.sitong.item.SituationAnswer;
import org.sitong.item.SituationOption;
import org.sitong.item.SituationQuestion;
import org.sitong.item.Situations;
import org.sitong.json.JsonPointer;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.RuleCard;

/** The decision table of a definition: of an item's situations, or of a combined service. */
record TableView(JsonPointer at, List<SituationQuestion> questions, List<Row> rows) {

    private static final JsonPointer OF_ITEM = JsonPointer.parse("/situations");

    /** For which answers a row holds, and all that it selects. */
    record Row(List<SituationAnswer> when, Set<List<String>> selected) {}

    /** The card of a rule over decision tables. */
    static RuleCard.RuleCardBuilder card(String id, Severity severity) {
        return RuleCard.builder()
                .id(id)
                .severity(severity)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .kind(Kind.COMBINED_SERVICE)
                .read("situations.questions")
                .read("situations.rows")
                .read("questions")
                .read("rows");
    }

    /** The table of a definition; {@code null} where it has none. */
    static @Nullable TableView of(Definition definition) {
        if (definition instanceof CombinedService service) {
            return new TableView(
                    JsonPointer.ROOT,
                    service.questions(),
                    service.rows().stream()
                            .map(row -> new Row(row.when(), selected(row.members(), row.materials(), row.results())))
                            .toList());
        }
        Situations situations = ItemParts.situations(definition);
        return situations == null
                ? null
                : new TableView(
                        OF_ITEM,
                        situations.questions(),
                        situations.rows().stream()
                                .map(row -> new Row(row.when(), selected(row.materials(), row.steps(), row.fees())))
                                .toList());
    }

    /** The table to judge; {@code null} where there is none or it names what is not there, which is then said to the document. */
    static @Nullable TableView sound(DocumentContext document) {
        TableView table = of(document.definition());
        if (table == null || table.questions.isEmpty() || table.rows.isEmpty()) {
            document.notApplicable();
            return null;
        }
        if (!table.isSound()) {
            document.notChecked("broken", Map.of());
            return null;
        }
        return table;
    }

    private static Set<List<String>> selected(List<String> first, List<String> second, List<String> third) {
        Set<List<String>> selected = new HashSet<>();
        first.forEach(each -> selected.add(List.of("1", each)));
        second.forEach(each -> selected.add(List.of("2", each)));
        third.forEach(each -> selected.add(List.of("3", each)));
        return selected;
    }

    private boolean isSound() {
        Map<String, Set<String>> options = new HashMap<>();
        for (SituationQuestion question : questions) {
            Set<String> own = question.options().stream()
                    .flatMap(option -> Stream.ofNullable(option.id()))
                    .collect(Collectors.toSet());
            boolean isUnique = own.size() == question.options().size();
            if (question.id() == null || !isUnique || options.put(question.id(), own) != null) {
                return false;
            }
        }
        return rows.stream()
                .flatMap(row -> row.when().stream())
                .allMatch(answer -> answer.question() != null
                        && options.getOrDefault(answer.question(), Set.of()).containsAll(answer.options()));
    }

    /** The table, to be decided. */
    DecisionTable decided() throws DecisionTable.TooLarge {
        return DecisionTable.of(questions, rows.stream().map(Row::when).toList());
    }

    /** The rows that ask something, those together that ask the same questions, in their order. */
    Collection<List<Integer>> rowsOnTheSameQuestions() {
        Map<Set<String>, List<Integer>> byQuestions = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Set<String> asked = rows.get(row).when().stream()
                    .flatMap(answer -> Stream.ofNullable(answer.question()))
                    .collect(Collectors.toSet());
            if (!asked.isEmpty()) {
                byQuestions.computeIfAbsent(asked, key -> new ArrayList<>()).add(row);
            }
        }
        return byQuestions.values();
    }

    /** The place of a row. */
    JsonPointer place(int row) {
        return at.child("rows").child(row);
    }

    /** Some answers in words. */
    static BilingualText inWords(DecisionTable.Answers answers) {
        if (answers.answers().isEmpty()) {
            return new BilingualText("不论怎样回答", "whatever the answers");
        }
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        answers.answers().forEach((question, options) -> {
            zh.add("“" + question.text() + "”答“" + join(options, "”或“") + "”");
            en.add("\"" + question.text() + "\" answered \"" + join(options, "\" or \"") + "\"");
        });
        return new BilingualText(String.join("，", zh), String.join(", ", en));
    }

    private static String join(List<SituationOption> options, String by) {
        return options.stream().map(option -> String.valueOf(option.text())).collect(Collectors.joining(by));
    }
}
