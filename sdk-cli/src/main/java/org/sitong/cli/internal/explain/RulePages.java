package org.sitong.cli.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.code.Codes;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.RuleBook;
import org.sitong.validation.pack.PackChange;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;
import org.sitong.validation.rule.RuleTexts;

/** Rules in full. */
final class RulePages {

    private final Console console;
    private final RuleBook rules;
    private final ExampleTexts examples;

    RulePages(Console console, RuleBook rules) {
        this.console = console;
        this.rules = rules;
        this.examples = new ExampleTexts(console, rules);
    }

    /** The ids of all rules. */
    List<String> names() {
        return rules.cards().stream().map(RuleCard::id).toList();
    }

    /** The page of a rule, {@code null} where there is no such rule. */
    @Nullable
    String find(String id) {
        RuleCard card = rules.find(id);
        if (card == null) {
            return null;
        }
        Page page = new Page(console, id, severity(card));
        fill(card, page);
        return page.text() + examples.of(id);
    }

    /** How grave the rule is, in a word. */
    String severity(RuleCard card) {
        return console.text("severity." + card.severity().token());
    }

    /** Says everything of a rule but its id, its severity and its examples. */
    void fill(RuleCard card, Sheet sheet) {
        Locale locale = console.locale();
        RuleTexts texts = rules.texts(card.id());
        sheet.paragraph(texts.summary(locale))
                .facts("explain.why", List.of(texts.why(locale)))
                .facts("explain.fix", List.of(texts.fix(locale)))
                .facts(
                        "explain.basis",
                        card.basis().stream().map(RulePages::basis).toList())
                .facts(
                        "explain.parameters",
                        card.parameters().stream()
                                .map(parameter -> parameter(parameter, texts))
                                .toList())
                .fact("explain.kinds", kinds(card))
                .facts("explain.elements", card.elements())
                .facts("explain.code-problem", Codes.problemTexts(locale).getOrDefault(card.id(), List.of()))
                .fact("explain.phase", console.text(phase(card)))
                .fact("explain.waivable", console.text(card.waivable() ? "yes" : "no"))
                .fact("explain.fixable", console.text(card.fixable() ? "yes" : "no"))
                .fact("explain.since", card.since())
                .fact("explain.covers", String.join(" ", card.covers()))
                .fact("explain.pack", card.pack())
                .facts(
                        "explain.changes",
                        rules.changes(card.id()).stream().map(this::change).toList());
    }

    private static String phase(RuleCard card) {
        String against = card.against() == null ? "" : "." + card.against().token();
        return "phase." + card.phase().token() + against;
    }

    private String parameter(RuleParameter parameter, RuleTexts texts) {
        return console.text(
                "explain.parameter",
                texts.parameter(parameter.name(), console.locale()),
                parameter.value().toPlainString(),
                parameter.name());
    }

    private String kinds(RuleCard card) {
        return card.kinds().isEmpty()
                ? console.text("explain.all-kinds")
                : String.join(
                        ", ", card.kinds().stream().map(Kind::token).sorted().toList());
    }

    /** What a pack makes of the rule: its name, the severity, the numbers, the basis. */
    private String change(PackChange change) {
        List<String> parts = new ArrayList<>();
        if (change.severity() != null) {
            parts.add(console.text("severity." + change.severity().token()));
        }
        change.parameters().forEach((name, number) -> parts.add(name + " = " + number.toPlainString()));
        change.basis().forEach(basis -> parts.add(basis(basis)));
        return change.pack() + "  " + String.join("  ", parts);
    }

    private static String basis(Basis basis) {
        return basis.clause() == null ? basis.source() : basis.source() + " " + basis.clause();
    }
}
