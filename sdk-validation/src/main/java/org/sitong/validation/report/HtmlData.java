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
import org.sitong.validation.internal.page.PageData;
import org.sitong.validation.internal.text.Harmless;
import org.sitong.validation.internal.text.Members;

/** What the page's script reads before the findings. */
final class HtmlData {

    /** What the script may say. */
    private static final Pattern SAID =
            Pattern.compile("html\\..*|severity\\..*|origin\\..*|waiver\\..*|rule\\..*|list\\.separator");

    private HtmlData() {}

    /** The script's words, and the rules that findings name by number. */
    static JsonValue about(RuleBook book, List<String> rules) {
        return new Members()
                .with("words", PageData.words(Words.all(), SAID.asMatchPredicate()))
                .with("rules", Members.array(rules, id -> rule(RuleHelp.of(book, id))))
                .object();
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
        return PageData.row(Stream.of(PageData.text(basis.source()), PageData.text(basis.clause())));
    }

    private static JsonValue both(Function<Locale, @Nullable String> said) {
        return PageData.row(Words.all().stream().map(words -> PageData.text(said.apply(words.locale()))));
    }
}
