package org.sitong.validation.derivation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sitong.internal.Messages;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.standard.PolicyText;
import org.sitong.validation.internal.text.ElementWords;

/** What may be changed of each element, with examples, as a Markdown document in one language. */
final class DerivationPolicyPage {

    private static final Messages WORDS =
            Messages.load(DerivationPolicyPage.class::getResourceAsStream, "derivation-policy");

    private final ElementIndex index = ElementIndex.standard();
    private final StringBuilder text = new StringBuilder();
    private final Locale locale;
    private final ElementWords words;

    private DerivationPolicyPage(Locale locale) {
        this.locale = locale;
        this.words = new ElementWords(locale);
    }

    static String of(Locale locale) {
        return new DerivationPolicyPage(locale).page();
    }

    private String page() {
        line("# " + word("title"));
        line(word("intro"));
        line("## " + word("elements"));
        header("element", "name", "policy");
        for (Element element : index.elements(Kind.SERVICE_ITEM)) {
            if (element.derivation() != null) {
                List<String> lines = PolicyText.lines(element, element.derivation(), locale);
                row("`" + element.path() + "`", element.title().in(locale), String.join("<br>", lines));
            }
        }
        text.append('\n');
        line("## " + word("examples"));
        line(word("examples.text"));
        header("policy", "way", "element", "base", "local", "standing");
        for (DerivationCase each : DerivationCase.all()) {
            row(
                    "`" + each.policy() + "`",
                    word("way." + each.way()),
                    "`" + each.element() + "`",
                    said(each.base()),
                    said(each.local()),
                    each.standing() == null
                            ? word("standing.none")
                            : word("standing." + each.standing().token()));
        }
        return text.toString();
    }

    private String said(JsonValue.JsonObject part) {
        return part.members().entrySet().stream()
                .map(entry -> {
                    Element element = index.find(Kind.SERVICE_ITEM, entry.getKey());
                    return (element == null ? entry.getKey() : element.title().in(locale))
                            + word("colon")
                            + words.value(element, entry.getValue());
                })
                .collect(Collectors.joining("<br>"));
    }

    private void header(String... names) {
        String[] titles = new String[names.length];
        String[] rules = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            titles[i] = word("column." + names[i]);
            rules[i] = "---";
        }
        row(titles);
        row(rules);
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }

    private String word(String key) {
        return WORDS.text(locale, key);
    }
}
