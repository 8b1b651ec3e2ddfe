package org.sitong.validation.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.Texts;
import org.sitong.validation.derivation.Standing;
import org.sitong.validation.internal.page.PageResources;
import org.sitong.validation.internal.page.PageWords;
import org.sitong.validation.internal.page.WebPage;
import org.sitong.validation.internal.text.Harmless;
import org.sitong.validation.internal.text.Xml;
import org.sitong.validation.report.RenderOptions;

/** The page around the compared items: what a browser shows without running a script, in both languages. */
final class ComparisonPage {

    static final Texts TEXTS = Texts.load(ComparisonPage.class::getResourceAsStream, "comparison");

    static final PageResources RESOURCES =
            PageResources.of(ComparisonPage.class::getResourceAsStream, "comparison.css", "comparison.js");

    private static final String GENERATOR = "sitong";
    private static final int ROWS_SHOWN = 500;
    private static final int BAR = 1_000;
    private static final BilingualText COMMA = new BilingualText("、", ", ");
    private static final List<Standing> GRAVEST_FIRST =
            List.of(Standing.CONTRADICTION, Standing.NEEDS_BASIS, Standing.NOT_CHECKED, Standing.LAWFUL);

    private final WebPage<PageWords> page;
    private final Xml xml;

    ComparisonPage(Appendable out, RenderOptions options) {
        this.page = new WebPage<>(out, ComparisonData.WORDS, options.locale(), RESOURCES);
        this.xml = page.xml();
    }

    void begin(ComparisonSummary summary, PlainRows plain, long unshown) {
        page.begin(
                GENERATOR,
                "items",
                "html.under",
                Map.of("districts", summary.districts().size(), "definitions", summary.definitions()));
        counts(summary);
        matrix(plain, unshown);
        side();
        uses("unmatched", summary.unmatched(), this::unmatched);
        uses("unpaired", summary.unpaired(), this::group);
        uses("same-names", summary.sameNames(), this::group);
        uses("noisy-names", summary.noisyNames(), this::group);
        page.endMain();
    }

    void end() {
        page.end();
    }

    private void counts(ComparisonSummary summary) {
        page.section("summary", "html.summary");
        page.cards();
        page.card("", "html.groups", summary.groups());
        page.card("", "html.pairs", summary.pairs());
        page.card("", "html.identical", summary.identicalPairs());
        for (Standing standing : GRAVEST_FIRST) {
            page.card(
                    standing.token(),
                    "standing." + standing.token(),
                    summary.judgement().getOrDefault(standing, 0L));
        }
        page.endCards();
        page.paragraph("html.standings", Map.of());
        sources(summary);
        if (summary.unreadCount() > 0) {
            xml.open("p", "class", "alert");
            page.both(words -> words.say(
                    "left-out.unread",
                    Map.of(
                            "count",
                            summary.unreadCount(),
                            "documents",
                            String.join(COMMA.in(words.locale()), summary.unread()))));
            xml.close("p");
        }
        if (summary.leftOut() > 0) {
            page.paragraph("left-out.not-in-force", Map.of("count", summary.leftOut()));
        }
        if (summary.withoutCode() > 0) {
            page.paragraph("left-out.without-code", Map.of("count", summary.withoutCode()));
        }
        if (summary.pairs() > 0) {
            shares(summary);
        } else {
            page.paragraph("groups.none", Map.of());
        }
        page.endSection();
    }

    /** Which district came from where, folded. */
    private void sources(ComparisonSummary summary) {
        List<String> sources = summary.sources();
        if (sources.equals(summary.districts())) {
            return;
        }
        xml.open("details").open("summary");
        page.say("html.sources");
        xml.close("summary").open("ul", "class", "plain");
        for (int i = 0; i < Math.min(ROWS_SHOWN, sources.size()); i++) {
            xml.element("li", Harmless.text(summary.districts().get(i) + " = " + sources.get(i)));
        }
        xml.close("ul");
        more(sources.size());
        xml.close("details");
    }

    private void shares(ComparisonSummary summary) {
        page.heading("h3", "html.agreement", "class", "block");
        page.paragraph(
                "agreement",
                Map.of(
                        "share",
                        share(summary.agreement()),
                        "agreeing",
                        summary.agreement().agreeing(),
                        "compared",
                        summary.agreement().compared()));
        agreements("html.element", summary.byElement(), true);
        folded("agreement.districts", summary.byDistrict(), "html.district");
        folded(
                "agreement.organs",
                summary.byOrgan().stream()
                        .sorted(Comparator.comparingDouble(Agreement::index))
                        .toList(),
                "html.organ");
    }

    private void folded(String heading, List<Agreement> agreements, String first) {
        if (agreements.size() > 1) {
            xml.open("details").open("summary");
            page.say(heading);
            xml.close("summary");
            agreements(first, agreements.stream().limit(ROWS_SHOWN).toList(), false);
            more(agreements.size());
            xml.close("details");
        }
    }

    private void agreements(String first, List<Agreement> agreements, boolean areElements) {
        page.table(first, "html.share", "html.agreeing", "html.compared");
        for (Agreement agreement : agreements) {
            xml.open("tr").open("th", "scope", "row");
            if (areElements) {
                page.both(words -> title(agreement.of(), words));
            } else {
                page.both(words -> district(agreement.of(), words));
            }
            xml.close("th").open("td", "class", "number");
            if (agreement.compared() == 0) {
                page.say("html.uncompared");
            } else {
                xml.element("span", share(agreement));
                bar(agreement);
            }
            xml.close("td");
            page.numbers(agreement.agreeing(), agreement.compared());
        }
        page.endTable();
    }

    private void bar(Agreement agreement) {
        xml.open(
                        "svg",
                        "class",
                        "bar share",
                        "viewBox",
                        "0 0 " + BAR + " 10",
                        "preserveAspectRatio",
                        "none",
                        "aria-hidden",
                        "true")
                .empty(
                        "rect",
                        "class",
                        "passed",
                        "width",
                        Long.toString(Math.round(agreement.index() * BAR)),
                        "height",
                        "10")
                .close("svg");
    }

    private static String title(String path, PageWords words) {
        Element element = ElementIndex.standard().find(Kind.SERVICE_ITEM, path);
        return element == null ? path : element.title().in(words.locale());
    }

    private static String district(String label, PageWords words) {
        return label.isEmpty() ? words.say("split.none") : label;
    }

    private static String share(Agreement agreement) {
        return BigDecimal.valueOf(agreement.index() * 100).setScale(1, RoundingMode.HALF_UP) + "%";
    }

    private void matrix(PlainRows plain, long unshown) {
        page.section("items", "html.items");
        xml.open("form", "id", "filter", "class", "scripts", "role", "search");
        page.choice("html.view", "radio", "view", new String[] {"districts", "elements", "overview"}, "html.view.");
        page.choice(
                "html.standing",
                "checkbox",
                "standing",
                GRAVEST_FIRST.stream().map(Standing::token).toArray(String[]::new),
                "standing.");
        xml.open("label", "class", "check").empty("input", "type", "checkbox", "id", "same");
        page.say("html.same");
        xml.close("label");
        select("element", "html.element");
        select("level", "html.level");
        xml.open("label", "class", "search");
        page.say("html.search");
        xml.empty("input", "type", "search", "id", "query", "autocomplete", "off")
                .close("label")
                .close("form");
        xml.open("p", "id", "status", "class", "scripts", "role", "status", "aria-live", "polite")
                .close("p");
        xml.open("div", "id", "matrix").close("div");
        if (unshown > 0) {
            page.paragraph("html.unshown", Map.of("count", unshown));
        }
        xml.open("noscript");
        page.paragraph("html.no-script", Map.of());
        plain.write(page);
        xml.close("noscript");
        page.endSection();
    }

    private void select(String id, String label) {
        xml.open("label");
        page.say(label);
        xml.open("select", "id", id).close("select").close("label");
    }

    /** Where the script shows the chosen item. */
    private void side() {
        xml.open("section", "id", "side", "class", "scripts", "tabindex", "-1", "aria-labelledby", "side-heading");
        page.heading("h2", "html.side", "id", "side-heading");
        xml.open("div", "id", "item").close("div");
        page.endSection();
    }

    private <T> void uses(String heading, List<T> rows, Consumer<T> write) {
        if (rows.isEmpty()) {
            return;
        }
        page.section(heading, heading);
        xml.open("details").open("summary");
        page.say("html.rows", Map.of("count", rows.size()));
        xml.close("summary").open("ul", "class", "plain");
        rows.stream().limit(ROWS_SHOWN).forEach(row -> {
            xml.open("li");
            write.accept(row);
            xml.close("li");
        });
        xml.close("ul");
        more(rows.size());
        xml.close("details");
        page.endSection();
    }

    private void more(int rows) {
        if (rows > ROWS_SHOWN) {
            page.paragraph("more", Map.of("count", rows - ROWS_SHOWN));
        }
    }

    private void unmatched(Unmatched unmatched) {
        page.both(words -> words.say(
                "unmatched.row",
                Map.of(
                        "code", unmatched.basicCode(),
                        "name", unmatched.name(),
                        "published", listed(unmatched.published(), words),
                        "missing", listed(unmatched.missing(), words))));
    }

    private void group(NameGroup group) {
        xml.open("ul");
        for (NameGroup.Use use : group.uses()) {
            xml.open("li");
            page.both(words -> words.say(
                    "use",
                    Map.of(
                            "code", use.basicCode(),
                            "name", use.name(),
                            "districts", listed(use.districts(), words))));
            xml.close("li");
        }
        xml.close("ul");
    }

    private static String listed(List<String> districts, PageWords words) {
        int shown = 12;
        String names = String.join(
                COMMA.in(words.locale()),
                districts.stream()
                        .limit(shown)
                        .map(each -> district(each, words))
                        .toList());
        return districts.size() <= shown
                ? names
                : words.say("member.more", Map.of("districts", names, "count", districts.size()));
    }
}
