package org.sitong.validation.internal.rules.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.commons.lang3.StringUtils;
import org.sitong.internal.DataTable;
import org.sitong.json.JsonPatch;
import org.sitong.standard.Element;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.NamedElsewhere;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;

/** One sort of thing that does not belong into texts of some classes. What it is stands in the table, not here. */
final class WordingRule extends StandardRule {

    private static final String TABLE = "wording.tsv";
    private static final List<List<String>> ROWS =
            DataTable.read(WordingRule.class.getResourceAsStream(TABLE), TABLE, 5);
    private static final int LONGEST_SHOWN = 60;

    private final Map<TextClass, List<FlawFinder>> finders = new EnumMap<>(TextClass.class);
    private FlawException exception = (flaw, text, document) -> false;

    /** A rule with its rows of the table. */
    WordingRule(RuleCard card) {
        super(card);
        String name = card.id().substring(card.group().length() + 1);
        for (List<String> row : ROWS) {
            if (row.get(0).equals(name)) {
                FlawFinder finder = new PatternFlaw(row.get(2), row.get(3), row.get(4));
                for (String token : StringUtils.split(row.get(1), ',')) {
                    of(TextClass.of(token)).add(finder);
                }
            }
        }
    }

    /** The rule with something that no pattern can tell. */
    WordingRule and(FlawFinder finder, TextClass... classes) {
        for (TextClass each : classes) {
            of(each).add(finder);
        }
        return this;
    }

    /** The rule without what is no flaw in this definition. */
    WordingRule unless(FlawException isRight) {
        exception = isRight;
        return this;
    }

    private List<FlawFinder> of(TextClass type) {
        return finders.computeIfAbsent(type, each -> new ArrayList<>());
    }

    @Override
    public void check(DocumentContext document) {
        Kind kind = document.definition().kind();
        NamedElsewhere elsewhere = new NamedElsewhere(document, UnaryOperator.identity());
        for (PlacedText text : document.texts()) {
            for (FlawFinder finder : finders.getOrDefault(TextClasses.of(kind, text), List.of())) {
                finder.find(text.text())
                        .filter(flaw -> !exception.test(flaw, text, document))
                        .ifPresent(flaw -> report(flaw, text, elsewhere, document));
            }
        }
    }

    private static void report(Flaw flaw, PlacedText text, NamedElsewhere elsewhere, DocumentContext document) {
        Element element =
                Objects.requireNonNull(TextClasses.element(document.definition().kind(), text));
        Observation said = Observation.at(text.place())
                .variant(flaw.variant())
                .with("element", element.title())
                .with("name", element.name())
                .with("written", StringUtils.abbreviate(text.text().strip(), LONGEST_SHOWN))
                .naming("seen", flaw.seen());
        String repaired = flaw.repaired();
        if (repaired == null || repaired.isBlank()) {
            document.report(said);
            return;
        }
        Observation shown = said.with("repaired", StringUtils.abbreviate(repaired, LONGEST_SHOWN));
        boolean isReferredTo = elsewhere.isNamed(text.text(), text.element());
        document.report(
                isReferredTo
                        ? shown
                        : shown.repairedBy(JsonPatch.EMPTY
                                .replace(text.place(), text.text(), repaired)
                                .toValue()));
    }
}
