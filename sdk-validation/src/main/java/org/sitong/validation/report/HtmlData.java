package org.sitong.validation.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.validation.Basis;
import org.sitong.validation.RuleBook;
import org.sitong.validation.internal.text.Harmless;
import org.sitong.validation.internal.text.JsonText;
import org.sitong.validation.internal.text.Members;
import org.sitong.validation.internal.text.Xml;

/** What the page's script reads: JSON in elements that are no script to a browser and that no text can end. */
final class HtmlData {

    /** What the script may say. */
    private static final Pattern SAID =
            Pattern.compile("html\\..*|severity\\..*|origin\\..*|waiver\\..*|rule\\..*|list\\.separator");

    private HtmlData() {}

    /** Writes data for the script. Names and punctuation of JSON hold none of the characters that are escaped. */
    static void write(Xml page, JsonValue data, String attribute, String value) {
        String json = JsonText.of(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        page.raw("script", json, "type", "application/json", attribute, value);
    }

    /** The script's words, and the rules that findings name by number. */
    static JsonValue about(RuleBook book, List<String> rules) {
        Members words = new Members();
        Words.all().forEach(each -> words.with(each.tag(), words(each)));
        return new Members()
                .with("words", words.object())
                .with("rules", Members.array(rules, id -> rule(RuleHelp.of(book, id))))
                .object();
    }

    private static JsonValue words(Words words) {
        Members said = new Members();
        words.keys().filter(key -> SAID.matcher(key).matches()).forEach(key -> said.with(key, words.say(key)));
        return said.object();
    }

    private static JsonValue rule(RuleHelp rule) {
        return new Members()
                .with("id", Harmless.text(rule.id()))
                .with("summary", both(rule::summary))
                .given("why", rule.card() == null ? null : both(rule::why))
                .given("fix", rule.card() == null ? null : both(rule::fix))
                .with("basis", Members.array(rule.basis(), HtmlData::basis))
                .object();
    }

    static JsonValue basis(Basis basis) {
        return row(Stream.of(text(basis.source()), text(basis.clause())));
    }

    private static JsonValue both(Function<Locale, @Nullable String> said) {
        return row(Words.all().stream().map(words -> text(said.apply(words.locale()))));
    }

    static JsonValue row(Stream<JsonValue> values) {
        return new JsonValue.JsonArray(values.toList());
    }

    /** Lines that stay lines, each for itself. */
    static JsonValue lines(String text) {
        return row(text.isEmpty() ? Stream.empty() : text.lines().map(HtmlData::text));
    }

    static JsonValue text(@Nullable String text) {
        return text == null ? JsonValue.NULL : JsonValue.of(Harmless.text(text));
    }
}
