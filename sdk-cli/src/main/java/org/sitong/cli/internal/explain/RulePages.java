package org.sitong.cli.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.RuleBook;
import org.sitong.validation.pack.PackChange;
import org.sitong.validation.rule.RuleCard;
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
        return card == null ? null : page(card, rules.texts(id)) + examples.of(id);
    }

    private String page(RuleCard card, RuleTexts texts) {
        Locale locale = console.locale();
        return new Page(
                        console,
                        card.id(),
                        console.text("severity." + card.severity().token()))
                .paragraph(texts.summary(locale))
                .facts("explain.why", List.of(texts.why(locale)))
                .facts("explain.fix", List.of(texts.fix(locale)))
                .facts(
                        "explain.basis",
                        card.basis().stream().map(RulePages::basis).toList())
                .fact("explain.kinds", kinds(card))
                .facts("explain.elements", card.elements())
                .fact("explain.phase", console.text("phase." + card.phase().token()))
                .fact("explain.waivable", console.text(card.waivable() ? "yes" : "no"))
                .fact("explain.fixable", console.text(card.fixable() ? "yes" : "no"))
                .fact("explain.since", card.since())
                .fact("explain.pack", card.pack())
                .facts(
                        "explain.changes",
                        rules.changes(card.id()).stream().map(this::change).toList())
                .text();
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
