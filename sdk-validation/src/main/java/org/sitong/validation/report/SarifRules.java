package org.sitong.validation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sitong.Severity;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;
import org.sitong.validation.RuleBook;
import org.sitong.validation.internal.text.Members;
import org.sitong.validation.rule.RuleCard;

/** The rules of a SARIF run in the order in which they are first spoken of, so that each has its number at once. */
final class SarifRules {

    /** What Markdown would take for something else than text. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_<>\\[\\]#|~]");

    private final RuleBook book;
    private final Words words;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    SarifRules(RuleBook book, Words words) {
        this.book = book;
        this.words = words;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    static JsonValue message(String text) {
        return new Members().with("text", text).object();
    }

    int number(String id) {
        return numbers.computeIfAbsent(id, any -> numbers.size());
    }

    RuleHelp help(String id) {
        return RuleHelp.of(book, id);
    }

    JsonValue reference(String id) {
        return new Members().with("id", id).with("index", number(id)).object();
    }

    JsonValue descriptors() {
        return Members.array(numbers.keySet(), id -> descriptor(help(id)));
    }

    private JsonValue descriptor(RuleHelp rule) {
        Locale locale = words.locale();
        String why = rule.why(locale);
        Members descriptor = new Members()
                .with("id", rule.id())
                .with("shortDescription", message(rule.summary(locale)))
                .given("fullDescription", why, SarifRules::message)
                .with(
                        "defaultConfiguration",
                        new Members().with("level", level(rule.severity())).object());
        if (why != null) {
            descriptor.with("help", help(rule));
        }
        return descriptor
                .given("properties", rule.card(), SarifRules::properties)
                .object();
    }

    private JsonValue help(RuleHelp rule) {
        List<String> text = new ArrayList<>();
        List<String> markdown = new ArrayList<>();
        rule.help(words).forEach((heading, said) -> {
            text.add(heading + words.say("colon") + said);
            markdown.add("**" + heading + "**" + words.say("colon")
                    + MARKS.matcher(said).replaceAll("\\\\$0"));
        });
        return new Members()
                .with("text", String.join("\n", text))
                .with("markdown", String.join("\n\n", markdown))
                .object();
    }

    private static JsonValue properties(RuleCard card) {
        return new Members()
                .with("tags", Members.array(List.of(card.group()), JsonValue::of))
                .with("phase", card.phase().token())
                .with(
                        "kinds",
                        Members.array(
                                card.kinds().stream().map(Kind::token).sorted().toList(), JsonValue::of))
                .with("basis", Members.array(card.basis(), JsonShapes::basis))
                .with("covers", Members.array(card.covers(), JsonValue::of))
                .with("since", card.since())
                .with("waivable", JsonValue.of(card.waivable()))
                .with("fixable", JsonValue.of(card.fixable()))
                .given("pack", card.pack())
                .object();
    }
}
