package org.sitong.validation.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.sitong.Severity;
import org.sitong.validation.NotChecked;
import org.sitong.validation.Pin;
import org.sitong.validation.RuleCount;
import org.sitong.validation.Summary;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Verdict;
import org.sitong.validation.internal.text.Harmless;
import org.sitong.validation.internal.text.Xml;

/** The page around the findings: what a browser shows without running a script, in both languages. */
final class HtmlPage {

    private static final int BAR = 1_000;

    private final Xml xml;
    private final RenderOptions options;
    private final Words words;
    private final Map<String, Set<Severity>> severities;

    /** A page that says of rules how grave their findings are. */
    HtmlPage(Appendable out, RenderOptions options, Map<String, Set<Severity>> severities) {
        this.severities = severities;
        this.xml = new Xml(out);
        this.options = options;
        this.words = new Words(options.locale());
    }

    void begin(Summary summary) {
        head(JsonShapes.engine(summary.pins()));
        top(summary);
        xml.open("main");
        counts(summary);
        findings();
        rules(summary.byRule());
        notChecked(summary.notChecked());
        pins(summary);
        xml.close("main");
    }

    void end() {
        xml.raw("script", HtmlResources.SCRIPT);
        xml.close("body").close("html");
    }

    private void head(Pin engine) {
        xml.markup("<!DOCTYPE html>\n").open("html", "lang", words.tag());
        xml.open("head");
        xml.empty("meta", "charset", "UTF-8");
        xml.empty("meta", "http-equiv", "Content-Security-Policy", "content", HtmlResources.POLICY);
        xml.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        String version = engine.version() == null ? "" : " " + engine.version();
        xml.empty("meta", "name", "generator", "content", engine.name() + version);
        xml.element("title", words.say("html.title"));
        xml.raw("style", HtmlResources.STYLE);
        xml.close("head");
    }

    private void top(Summary summary) {
        xml.open("body");
        xml.open("a", "class", "skip", "href", "#findings");
        say("html.skip");
        xml.close("a").open("header", "class", "top").open("div").open("div");
        heading("h1", "html.title");
        xml.open("p", "class", "soft");
        say("pins.judged", Map.of("standard", summary.standard(), "date", summary.date()));
        xml.close("p").close("div").open("div", "class", "tools scripts");
        xml.open("div", "class", "choice", "role", "group", "aria-label", "语言 Language");
        for (Words language : Words.all()) {
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
        xml.close("button").close("div").close("div").close("header");
    }

    private void counts(Summary summary) {
        if (!summary.toolFaults().isEmpty()) {
            toolFaults(summary.toolFaults());
        }
        section("summary", "summary.heading");
        xml.open("ul", "class", "cards");
        card("", "html.documents", summary.documents());
        if (options.failOn() != null) {
            card("error", "html.failed." + options.failOn().token(), summary.documentsFailed(options.failOn()));
        }
        for (Severity severity : Severity.values()) {
            card(severity.token(), "severity." + severity.token(), summary.count(severity));
        }
        card("", "severity.waived", summary.waived());
        xml.close("ul");
        if (summary.truncated()) {
            paragraph("summary.truncated", Map.of("kept", summary.findingsKept()));
        }
        coverage(summary.verdicts());
        if (!summary.required().isEmpty()) {
            demanded(summary);
        }
        xml.close("section");
    }

    private void card(String sort, String key, long number) {
        xml.open("li", "class", sort).element("b", shown(number));
        say(key);
        xml.close("li");
    }

    private void coverage(Map<Verdict.Outcome, Long> verdicts) {
        long all = verdicts.values().stream().mapToLong(Long::longValue).sum();
        paragraph("html.coverage", Map.of());
        xml.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 " + BAR + " 10",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        long before = 0;
        for (Verdict.Outcome outcome : Verdict.Outcome.values()) {
            long number = verdicts.getOrDefault(outcome, 0L);
            xml.empty(
                    "rect",
                    "class",
                    outcome.token(),
                    "x",
                    part(before, all),
                    "width",
                    part(number, all),
                    "height",
                    "10");
            before += number;
        }
        xml.close("svg").open("ul", "class", "keys");
        for (Verdict.Outcome outcome : Verdict.Outcome.values()) {
            xml.open("li", "class", "key " + outcome.token());
            say("verdict." + outcome.token(), Map.of("number", shown(verdicts.getOrDefault(outcome, 0L))));
            xml.close("li");
        }
        xml.close("ul");
    }

    private void demanded(Summary summary) {
        heading("h3", "coverage.heading", "class", "block");
        xml.open("p");
        both(each -> new SummaryWords(each, options.failOn()).coverage(summary));
        xml.close("p");
        if (!summary.uncovered().isEmpty()) {
            table("rules.rule", "html.not-checked");
            summary.uncovered().forEach((rule, count) -> {
                rule(rule, false);
                numbers(count.notChecked());
            });
            closeTable();
        }
    }

    private static String part(long number, long all) {
        return Double.toString(all == 0 ? 0 : Math.round(10.0 * BAR * number / all) / 10.0);
    }

    private void toolFaults(List<ToolFault> faults) {
        xml.open("section", "class", "alert", "aria-labelledby", "faults-heading");
        heading("h2", "fault.heading", "id", "faults-heading");
        xml.open("ul");
        for (ToolFault fault : faults) {
            xml.open("li").element("code", fault.rule());
            if (fault.document().isEmpty()) {
                say("fault.set");
            } else {
                xml.element("span", fault.document());
            }
            xml.element("code", fault.cause().toString()).close("li");
        }
        xml.close("ul").close("section");
    }

    private void findings() {
        section("findings", "html.findings");
        xml.open("form", "id", "filter", "class", "scripts", "role", "search");
        choice("html.view", "radio", "view", new String[] {"organ", "rule", "item"}, "html.view.");
        choice(
                "html.severity",
                "checkbox",
                "severity",
                new String[] {"error", "warning", "info", "waived"},
                "severity.");
        xml.open("label", "class", "search");
        say("html.search");
        xml.empty("input", "type", "search", "id", "query", "autocomplete", "off")
                .close("label")
                .close("form");
        xml.open("p", "id", "status", "class", "scripts", "role", "status", "aria-live", "polite")
                .close("p");
        xml.open("div", "id", "groups").close("div").open("noscript");
        paragraph("html.no-script", Map.of());
        xml.close("noscript").close("section");
    }

    private void choice(String legend, String type, String name, String[] values, String label) {
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

    /** The rules that found something, and out of the way those that did not. */
    private void rules(SortedMap<String, RuleCount> byRule) {
        List<Map.Entry<String, RuleCount>> fired = byRule.entrySet().stream()
                .filter(rule -> rule.getValue().findings() > 0)
                .sorted((a, b) ->
                        Long.compare(b.getValue().findings(), a.getValue().findings()))
                .toList();
        List<Map.Entry<String, RuleCount>> silent = byRule.entrySet().stream()
                .filter(rule -> rule.getValue().findings() == 0)
                .toList();
        section("rules", "html.rules");
        if (!fired.isEmpty()) {
            table("rules.rule", "rules.findings", "rules.documents", "html.not-checked");
            fired.forEach(rule -> {
                rule(rule.getKey(), true);
                RuleCount count = rule.getValue();
                numbers(count.findings(), count.documents(), count.notChecked());
            });
            closeTable();
        }
        if (!silent.isEmpty()) {
            xml.open("details").open("summary");
            say("html.silent-rules", Map.of("number", silent.size()));
            xml.close("summary");
            table("rules.rule", "html.not-checked");
            silent.forEach(rule -> {
                rule(rule.getKey(), false);
                numbers(rule.getValue().notChecked());
            });
            closeTable();
            xml.close("details");
        }
        xml.close("section");
    }

    private void rule(String id, boolean isListed) {
        RuleHelp rule = RuleHelp.of(options.rules(), id);
        xml.open("tr").open("td");
        both(each -> rule.summary(each.locale()));
        severities.getOrDefault(id, Set.of()).forEach(this::badge);
        if (isListed) {
            xml.element("a", id, "href", "#findings", "data-query", Harmless.text(id));
        } else {
            xml.element("code", id);
        }
        xml.close("td");
    }

    private void badge(Severity severity) {
        xml.open("span", "class", "badge " + severity.token());
        say("severity." + severity.token());
        xml.close("span");
    }

    private void numbers(long... numbers) {
        for (long number : numbers) {
            xml.element("td", shown(number), "class", "number");
        }
        xml.close("tr");
    }

    /** Begins a table: a text, and columns of numbers. */
    private void table(String first, String... numbers) {
        xml.open("div", "class", "wide").open("table").open("thead").open("tr");
        columnHeading(first, "");
        for (String number : numbers) {
            columnHeading(number, "number");
        }
        xml.close("tr").close("thead").open("tbody");
    }

    private void closeTable() {
        xml.close("tbody").close("table").close("div");
    }

    private static String shown(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Rules that say the same of the same number of documents share a row. */
    private void notChecked(List<NotChecked> notChecked) {
        if (notChecked.isEmpty()) {
            return;
        }
        section("not-checked", "not-checked.heading");
        xml.open("div", "class", "wide").open("table").open("thead").open("tr");
        columnHeading("html.reason", "");
        columnHeading("rules.documents", "number");
        columnHeading("rules.rule", "");
        xml.close("tr").close("thead").open("tbody");
        NotCheckedReason.of(notChecked).forEach(reason -> {
            xml.open("tr").open("td");
            both(each -> reason.reason().in(each.locale()));
            xml.close("td").element("td", Long.toString(reason.documents()), "class", "number");
            xml.open("td")
                    .element("code", String.join("  ", reason.rules()))
                    .close("td")
                    .close("tr");
        });
        xml.close("tbody").close("table").close("div").close("section");
    }

    private void pins(Summary summary) {
        section("pins", "pins.heading");
        xml.open("div", "class", "wide").open("table").open("tbody");
        for (Pin pin : summary.pins()) {
            String key = "pin." + pin.what();
            xml.open("tr").open("th", "scope", "row");
            if (words.has(key)) {
                say(key);
            } else {
                xml.element("span", pin.what());
            }
            xml.close("th").element("td", pin.name());
            xml.element("td", pin.version() == null ? "" : pin.version());
            xml.open("td")
                    .element("code", pin.digest() == null ? "" : pin.digest())
                    .close("td")
                    .close("tr");
        }
        xml.close("tbody").close("table").close("div").close("section");
    }

    private void section(String id, String heading) {
        xml.open("section", "id", id, "aria-labelledby", id + "-heading");
        heading("h2", heading, "id", id + "-heading");
    }

    private void heading(String element, String key, String... attributes) {
        xml.open(element, attributes);
        say(key);
        xml.close(element);
    }

    private void columnHeading(String key, String sort) {
        xml.open("th", "scope", "col", "class", sort);
        say(key);
        xml.close("th");
    }

    private void paragraph(String key, Map<String, ?> arguments) {
        xml.open("p");
        say(key, arguments);
        xml.close("p");
    }

    private void say(String key) {
        say(key, Map.of());
    }

    private void say(String key, Map<String, ?> arguments) {
        both(each -> each.say(key, arguments));
    }

    private void both(Function<Words, String> said) {
        for (Words each : Words.all()) {
            xml.element("span", said.apply(each), "class", each.code(), "lang", each.tag());
        }
    }
}
