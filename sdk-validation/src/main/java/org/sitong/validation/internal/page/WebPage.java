package org.sitong.validation.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sitong.validation.internal.text.Xml;

/**
 * A page from its first tag to its last: what a browser shows without running a script, in both languages. Whoever writes a
 * report writes its sections between {@link #begin} and {@link #endMain}, its data after that, and ends it.
 *
 * @param <W> the page's words
 */
public final class WebPage<W extends PageWords> {

    private final Xml xml;
    private final List<W> languages;
    private final W first;
    private final PageResources resources;

    /**
     * A page that is not begun yet.
     *
     * @param out where it goes
     * @param languages the page's words, Chinese first
     * @param locale the language that it opens in
     * @param resources its style and script
     */
    public WebPage(Appendable out, List<W> languages, Locale locale, PageResources resources) {
        this.xml = new Xml(out);
        this.languages = languages;
        this.first = languages.stream()
                .filter(language -> language.locale().getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(languages.get(0));
        this.resources = resources;
    }

    /** For what is not here. */
    public Xml xml() {
        return xml;
    }

    /** Whether the page has a text. */
    public boolean has(String key) {
        return first.has(key);
    }

    /**
     * Writes all up to the first section.
     *
     * @param generator what wrote the page, and its version
     * @param skip the id of the section that is skipped to
     * @param under what is said under the title
     * @param arguments the arguments of that
     */
    public void begin(String generator, String skip, String under, Map<String, ?> arguments) {
        head(generator);
        xml.open("body");
        xml.open("a", "class", "skip", "href", "#" + skip);
        say("html.skip");
        xml.close("a").open("header", "class", "top").open("div").open("div");
        heading("h1", "html.title");
        xml.open("p", "class", "soft");
        say(under, arguments);
        xml.close("p").close("div");
        tools();
        xml.close("div").close("header").open("main");
    }

    private void head(String generator) {
        xml.markup("<!DOCTYPE html>\n").open("html", "lang", first.tag());
        xml.open("head");
        xml.empty("meta", "charset", "UTF-8");
        xml.empty("meta", "http-equiv", "Content-Security-Policy", "content", resources.policy());
        xml.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        xml.empty("meta", "name", "generator", "content", generator);
        xml.element("title", first.say("html.title"));
        xml.raw("style", resources.style());
        xml.close("head");
    }

    private void tools() {
        xml.open("div", "class", "tools scripts");
        xml.open("div", "class", "choice", "role", "group", "aria-label", "语言 Language");
        for (PageWords language : languages) {
            xml.element(
                    "button",
                    language.say("html.language"),
                    "type",
                    "button",
                    "data-lang",
                    language.tag(),
                    "lang",
                    language.tag());
        }
        xml.close("div").open("button", "type", "button", "id", "print");
        say("html.print");
        xml.close("button").close("div");
    }

    /** Ends the sections; what follows is data. */
    public void endMain() {
        xml.close("main");
    }

    /** Writes the script, which reads the data before it, and ends the page. */
    public void end() {
        xml.raw("script", resources.script());
        xml.close("body").close("html");
    }

    public void section(String id, String heading) {
        xml.open("section", "id", id, "aria-labelledby", id + "-heading");
        heading("h2", heading, "id", id + "-heading");
    }

    public void endSection() {
        xml.close("section");
    }

    public void heading(String element, String key, String... attributes) {
        xml.open(element, attributes);
        say(key);
        xml.close(element);
    }

    public void paragraph(String key, Map<String, ?> arguments) {
        xml.open("p");
        say(key, arguments);
        xml.close("p");
    }

    /** Begins the cards of a summary. */
    public void cards() {
        xml.open("ul", "class", "cards");
    }

    public void card(String sort, String key, long number) {
        xml.open("li", "class", sort).element("b", shown(number));
        say(key);
        xml.close("li");
    }

    public void endCards() {
        xml.close("ul");
    }

    /** Begins a table: a text, and columns of numbers. */
    public void table(String first, String... numbers) {
        xml.open("div", "class", "wide").open("table").open("thead").open("tr");
        columnHeading(first, "");
        for (String number : numbers) {
            columnHeading(number, "number");
        }
        xml.close("tr").close("thead").open("tbody");
    }

    public void columnHeading(String key, String sort) {
        xml.open("th", "scope", "col", "class", sort);
        say(key);
        xml.close("th");
    }

    /** Ends a row with its numbers. */
    public void numbers(long... numbers) {
        for (long number : numbers) {
            xml.element("td", shown(number), "class", "number");
        }
        xml.close("tr");
    }

    public void endTable() {
        xml.close("tbody").close("table").close("div");
    }

    /** A choice among values, for a form that the script reads. */
    public void choice(String legend, String type, String name, String[] values, String label) {
        xml.open("fieldset").open("legend");
        say(legend);
        xml.close("legend");
        for (String value : values) {
            xml.open("label").empty("input", "type", type, "name", name, "value", value);
            say(label + value);
            xml.close("label");
        }
        xml.close("fieldset");
    }

    /** Says that without a script there is less to see. */
    public void noScript(String key) {
        xml.open("noscript");
        paragraph(key, Map.of());
        xml.close("noscript");
    }

    public void say(String key) {
        say(key, Map.of());
    }

    public void say(String key, Map<String, ?> arguments) {
        both(each -> each.say(key, arguments));
    }

    /** Says something in both languages, of which the browser shows one. */
    public void both(Function<W, String> said) {
        for (W each : languages) {
            xml.element("span", said.apply(each), "class", each.code(), "lang", each.tag());
        }
    }

    public static String shown(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
