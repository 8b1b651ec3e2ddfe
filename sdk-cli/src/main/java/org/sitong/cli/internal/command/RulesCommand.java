package org.sitong.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.sitong.validation.pack.PackChange;
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

    @Option(names = "--pack", paramLabel = "NAME|FILE|all")
    private List<String> packs = List.of();

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean json = Choice.textOrJson(format);
        List<String> named = sources && packs.isEmpty() ? List.of(PackOption.ALL) : packs;
        RuleBook book = PackOption.add(RuleBook.installed(), named, console);
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
            String summary = book.texts(card.id()).summary(console.locale());
            table.row(card.id(), severity, summary + raised(book.changes(card.id())));
        }
        return table.text();
    }

    /** Which packs raise the severity, behind the summary. */
    private String raised(List<PackChange> changes) {
        String raised = changes.stream()
                .flatMap(change -> Stream.ofNullable(change.severity())
                        .map(severity -> console.text(
                                "rules.raised", change.pack(), console.text("severity." + severity.token()))))
                .collect(Collectors.joining(" "));
        return raised.isEmpty() ? "" : " " + raised;
    }

    private static String json(RuleBook book) {
        List<JsonValue> rules = book.cards().stream()
                .map(card -> json(card, book.texts(card.id()), book.changes(card.id())))
                .toList();
        return DocumentWriter.of(DocumentFormat.JSON).write(new JsonValue.JsonArray(rules));
    }

    private static JsonValue json(RuleCard card, RuleTexts texts, List<PackChange> changes) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("id", JsonValue.of(card.id()));
        json.put("severity", JsonValue.of(card.severity().token()));
        json.put("phase", JsonValue.of(card.phase().token()));
        json.put(
                "against",
                card.against() == null
                        ? JsonValue.NULL
                        : JsonValue.of(card.against().token()));
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
        json.put("packs", list(changes, RulesCommand::json));
        return new JsonValue.JsonObject(json);
    }

    private static JsonValue json(PackChange change) {
        Map<String, JsonValue> parameters = new LinkedHashMap<>();
        change.parameters().forEach((name, number) -> parameters.put(name, JsonValue.of(number.toPlainString())));
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("pack", JsonValue.of(change.pack()));
        json.put(
                "severity",
                orNull(change.severity() == null ? null : change.severity().token()));
        json.put("parameters", new JsonValue.JsonObject(parameters));
        json.put("basis", list(change.basis(), RulesCommand::json));
        json.put("covers", list(change.covers(), JsonValue::of));
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
