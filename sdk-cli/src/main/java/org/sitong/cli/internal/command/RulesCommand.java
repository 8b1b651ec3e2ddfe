package org.sitong.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Columns;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Language;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.RuleBook;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sitong rules}: all rules, one a line or as JSON. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--format", paramLabel = "text|json")
    private String format = "text";

    @Option(names = "--sources")
    private boolean sources;

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean json = Choice.textOrJson(format);
        RuleBook book = RuleBook.installed();
        if (sources) {
            SourcedRulesText collected = new SourcedRulesText(console, book);
            console.out().print(json ? collected.json() : collected.text());
        } else {
            console.out().print(json ? json(book) : text(book));
        }
        return ExitCodes.OK;
    }

    private String text(RuleBook book) {
        Columns table = new Columns("");
        for (RuleCard card : book.cards()) {
            String severity = console.text("severity." + card.severity().token());
            table.row(card.id(), severity, book.texts(card.id()).summary(console.locale()));
        }
        return table.text();
    }

    private static String json(RuleBook book) {
        List<JsonValue> rules = book.cards().stream()
                .map(card -> json(card, book.texts(card.id())))
                .toList();
        return DocumentWriter.of(DocumentFormat.JSON).write(new JsonValue.JsonArray(rules));
    }

    private static JsonValue json(RuleCard card, RuleTexts texts) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("id", JsonValue.of(card.id()));
        json.put("severity", JsonValue.of(card.severity().token()));
        json.put("phase", JsonValue.of(card.phase().token()));
        json.put("kinds", list(card.kinds().stream().map(Kind::token).sorted().toList(), JsonValue::of));
        json.put("pack", orNull(card.pack()));
        Map<String, JsonValue> summary = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            summary.put(language.tag(), JsonValue.of(texts.summary(language.locale())));
        }
        json.put("summary", new JsonValue.JsonObject(summary));
        json.put("basis", list(card.basis(), RulesCommand::json));
        json.put("covers", list(card.covers(), JsonValue::of));
        json.put("since", JsonValue.of(card.since()));
        json.put("waivable", JsonValue.of(card.waivable()));
        json.put("fixable", JsonValue.of(card.fixable()));
        return new JsonValue.JsonObject(json);
    }

    private static JsonValue json(Basis basis) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("source", JsonValue.of(basis.source()));
        json.put("clause", orNull(basis.clause()));
        return new JsonValue.JsonObject(json);
    }

    private static JsonValue orNull(@Nullable String text) {
        return text == null ? JsonValue.NULL : JsonValue.of(text);
    }

    private static <T> JsonValue list(List<T> values, Function<T, JsonValue> json) {
        return new JsonValue.JsonArray(values.stream().map(json).toList());
    }
}
