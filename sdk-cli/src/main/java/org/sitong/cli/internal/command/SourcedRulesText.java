package org.sitong.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Columns;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Language;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonToken;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;
import org.sitong.validation.RuleBook;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SourcedRule;
import org.sitong.validation.rule.SourcedRules;

/** What covers each rule that was collected from law, standards and practice, or why none does. */
final class SourcedRulesText {

    private final Console console;
    private final RuleBook book;

    SourcedRulesText(Console console, RuleBook book) {
        this.console = console;
        this.book = book;
    }

    /** One a line, then the sums. */
    String text() {
        Columns table = new Columns("");
        for (SourcedRule rule : SourcedRules.standard()) {
            List<String> by = covering(rule);
            table.row(
                    rule.id(),
                    by.isEmpty() ? why(rule.uncovered()) : String.join(" ", by),
                    rule.text().in(console.locale()));
        }
        long all = SourcedRules.standard().size();
        long covered = SourcedRules.standard().stream()
                .filter(rule -> !covering(rule).isEmpty())
                .count();
        return table.text()
                + "\n"
                + console.text(
                        "rules.sources", String.valueOf(covered), String.valueOf(all - covered), String.valueOf(all))
                + "\n";
    }

    /** All as a JSON array. */
    String json() {
        return DocumentWriter.of(DocumentFormat.JSON)
                .write(new JsonValue.JsonArray(
                        SourcedRules.standard().stream().map(this::json).toList()));
    }

    private JsonValue json(SourcedRule rule) {
        List<String> by = covering(rule);
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("id", JsonValue.of(rule.id()));
        json.put("text", json(rule.text()));
        json.put("source", JsonValue.of(rule.source()));
        json.put("certainty", JsonValue.of(rule.certainty().token()));
        json.put(
                "coveredBy",
                new JsonValue.JsonArray(by.stream().map(JsonValue::of).toList()));
        json.put("uncovered", by.isEmpty() ? token(rule.uncovered()) : JsonValue.NULL);
        json.put("reason", by.isEmpty() && rule.reason() != null ? json(rule.reason()) : JsonValue.NULL);
        return new JsonValue.JsonObject(json);
    }

    private List<String> covering(SourcedRule rule) {
        return book.cards().stream()
                .filter(card -> card.covers().contains(rule.id()))
                .map(RuleCard::id)
                .toList();
    }

    private String why(@Nullable JsonToken reason) {
        return reason == null ? "" : console.text("uncovered." + reason.token());
    }

    private static JsonValue token(@Nullable JsonToken token) {
        return token == null ? JsonValue.NULL : JsonValue.of(token.token());
    }

    private static JsonValue json(BilingualText text) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            json.put(language.tag(), JsonValue.of(text.in(language.locale())));
        }
        return new JsonValue.JsonObject(json);
    }
}
