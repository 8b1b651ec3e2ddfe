package org.sitong.validation.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.sitong.Severity;
import org.sitong.validation.NotChecked;
import org.sitong.validation.Pin;
import org.sitong.validation.RuleCount;
import org.sitong.validation.Summary;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Verdict;
import org.sitong.validation.internal.page.PageResources;
import org.sitong.validation.internal.page.WebPage;
import org.sitong.validation.internal.text.Harmless;
import org.sitong.validation.internal.text.Xml;

/** The page around the findings: what a browser shows without running a script, in both languages. */
final class HtmlPage {

    private static final int BAR = 1_000;

    static final PageResources RESOURCES = PageResources.of(HtmlPage.class::getResourceAsStream, "report.js");

    private final WebPage<Words> page;
    private final Xml xml;
    private final RenderOptions options;
    private final Map<String, Set<Severity>> severities;

    /** A page that says of rules how grave their findings are. */
    HtmlPage(Appendable out, RenderOptions options, Map<String, Set<Severity>> severities) {
        this.severities = severities;
        this.page = new WebPage<>(out, Words.all(), options.locale(), RESOURCES);
        this.xml = page.xml();
        this.options = options;
    }

    void begin(Summary summary) {
        Pin engine = JsonShapes.engine(summary.pins());
        page.begin(
                engine.name() + (engine.version() == null ? "" : " " + engine.version()),
                "findings",
                "pins.judged",
                Map.of("standard", summary.standard(), "date", summary.date()));
        counts(summary);
        findings();
        rules(summary.byRule());
        notChecked(summary.notChecked());
        pins(summary);
        page.endMain();
    }

    void end() {
        page.end();
    }

    private void counts(Summary summary) {
        if (!summary.toolFaults().isEmpty()) {
            toolFaults(summary.toolFaults());
        }
        page.section("summary", "summary.heading");
        page.cards();
        page.card("", "html.documents", summary.documents());
        if (options.failOn() != null) {
            page.card("error", "html.failed." + options.failOn().token(), summary.documentsFailed(options.failOn()));
        }
        for (Severity severity : Severity.values()) {
            page.card(severity.token(), "severity." + severity.token(), summary.count(severity));
        }
        page.card("", "severity.waived", summary.waived());
        page.endCards();
        if (summary.truncated()) {
            page.paragraph("summary.truncated", Map.of("kept", summary.findingsKept()));
        }
        coverage(summary.verdicts());
        if (!summary.required().isEmpty()) {
            demanded(summary);
        }
        page.endSection();
    }

    private void coverage(Map<Verdict.Outcome, Long> verdicts) {
        long all = verdicts.values().stream().mapToLong(Long::longValue).sum();
        page.paragraph("html.coverage", Map.of());
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
            page.say("verdict." + outcome.token(), Map.of("number", WebPage.shown(verdicts.getOrDefault(outcome, 0L))));
            xml.close("li");
        }
        xml.close("ul");
    }

    private void demanded(Summary summary) {
        page.heading("h3", "coverage.heading", "class", "block");
        xml.open("p");
        page.both(each -> new SummaryWords(each, options.failOn()).coverage(summary));
        xml.close("p");
        if (!summary.uncovered().isEmpty()) {
            page.table("rules.rule", "html.not-checked");
            summary.uncovered().forEach((rule, count) -> {
                rule(rule, false);
                page.numbers(count.notChecked());
            });
            page.endTable();
        }
    }

    private static String part(long number, long all) {
        return Double.toString(all == 0 ? 0 : Math.round(10.0 * BAR * number / all) / 10.0);
    }

    private void toolFaults(List<ToolFault> faults) {
        xml.open("section", "class", "alert", "aria-labelledby", "faults-heading");
        page.heading("h2", "fault.heading", "id", "faults-heading");
        xml.open("ul");
        for (ToolFault fault : faults) {
            xml.open("li").element("code", fault.rule());
            if (fault.document().isEmpty()) {
                page.say("fault.set");
            } else {
                xml.element("span", fault.document());
            }
            xml.element("code", fault.cause().toString()).close("li");
        }
        xml.close("ul").close("section");
    }

    private void findings() {
        page.section("findings", "html.findings");
        xml.open("form", "id", "filter", "class", "scripts", "role", "search");
        page.choice("html.view", "radio", "view", new String[] {"organ", "rule", "item"}, "html.view.");
        page.choice(
                "html.severity",
                "checkbox",
                "severity",
                new String[] {"error", "warning", "info", "waived"},
                "severity.");
        xml.open("label", "class", "search");
        page.say("html.search");
        xml.empty("input", "type", "search", "id", "query", "autocomplete", "off")
                .close("label")
                .close("form");
        xml.open("p", "id", "status", "class", "scripts", "role", "status", "aria-live", "polite")
                .close("p");
        xml.open("div", "id", "groups").close("div");
        page.noScript("html.no-script");
        page.endSection();
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
        page.section("rules", "html.rules");
        if (!fired.isEmpty()) {
            page.table("rules.rule", "rules.findings", "rules.documents", "html.not-checked");
            fired.forEach(rule -> {
                rule(rule.getKey(), true);
                RuleCount count = rule.getValue();
                page.numbers(count.findings(), count.documents(), count.notChecked());
            });
            page.endTable();
        }
        if (!silent.isEmpty()) {
            xml.open("details").open("summary");
            page.say("html.silent-rules", Map.of("number", silent.size()));
            xml.close("summary");
            page.table("rules.rule", "html.not-checked");
            silent.forEach(rule -> {
                rule(rule.getKey(), false);
                page.numbers(rule.getValue().notChecked());
            });
            page.endTable();
            xml.close("details");
        }
        page.endSection();
    }

    private void rule(String id, boolean isListed) {
        RuleHelp rule = RuleHelp.of(options.rules(), id);
        xml.open("tr").open("td");
        page.both(each -> rule.summary(each.locale()));
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
        page.say("severity." + severity.token());
        xml.close("span");
    }

    /** Rules that say the same of the same number of documents share a row. */
    private void notChecked(List<NotChecked> notChecked) {
        if (notChecked.isEmpty()) {
            return;
        }
        page.section("not-checked", "not-checked.heading");
        xml.open("div", "class", "wide").open("table").open("thead").open("tr");
        page.columnHeading("html.reason", "");
        page.columnHeading("rules.documents", "number");
        page.columnHeading("rules.rule", "");
        xml.close("tr").close("thead").open("tbody");
        NotCheckedReason.of(notChecked).forEach(reason -> {
            xml.open("tr").open("td");
            page.both(each -> reason.reason().in(each.locale()));
            xml.close("td").element("td", Long.toString(reason.documents()), "class", "number");
            xml.open("td")
                    .element("code", String.join("  ", reason.rules()))
                    .close("td")
                    .close("tr");
        });
        xml.close("tbody").close("table").close("div").close("section");
    }

    private void pins(Summary summary) {
        page.section("pins", "pins.heading");
        xml.open("div", "class", "wide").open("table").open("tbody");
        for (Pin pin : summary.pins()) {
            String key = "pin." + pin.what();
            xml.open("tr").open("th", "scope", "row");
            if (page.has(key)) {
                page.say(key);
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
}
