package org.sitong.validation.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.json.JsonValue;
import org.sitong.validation.Finding;
import org.sitong.validation.Pin;
import org.sitong.validation.internal.page.PageData;
import org.sitong.validation.internal.page.PageResources;
import org.sitong.validation.internal.page.WebPage;
import org.sitong.validation.internal.text.Members;
import org.sitong.validation.internal.text.Place;
import org.sitong.validation.internal.text.Xml;

/** The reports as a page, in both languages. */
final class RehearsalPage {

    private static final PageResources RESOURCES =
            PageResources.of(RehearsalPage.class::getResourceAsStream, "rehearsal.js");

    /** A page of more definitions is no longer read by anybody, and slow to open. */
    private static final int SHOWN = 2_000;

    private final WebPage<RehearsalPageWords> page;
    private final Xml xml;

    RehearsalPage(Appendable out, Locale locale) {
        this.page = new WebPage<>(out, RehearsalPageWords.all(), locale, RESOURCES);
        this.xml = page.xml();
    }

    void write(RehearsalReport report) {
        page.begin("sitong", "items", "html.under", counts(report));
        summary(report);
        if (!report.causes().isEmpty()) {
            causes(report.causes());
        }
        if (report.districts().size() > 1) {
            districts(report.districts());
        }
        page.section("items", "html.items");
        for (RehearsalState state : RehearsalState.values()) {
            List<RehearsedItem> items = report.items().stream()
                    .limit(SHOWN)
                    .filter(item -> item.state() == state)
                    .toList();
            if (!items.isEmpty()) {
                group(state, items);
            }
        }
        if (report.truncated() || report.items().size() > SHOWN) {
            page.paragraph(
                    "text.truncated",
                    Map.of("kept", Math.min(SHOWN, report.items().size())));
        }
        page.endSection();
        end();
    }

    private static Map<String, Object> counts(RehearsalReport report) {
        return Map.of(
                "items", report.total(),
                "broken", report.broken(),
                "districts", report.districts().size(),
                "broken-districts", report.brokenDistricts(),
                "causes", report.causes().size());
    }

    private void end() {
        page.endMain();
        PageData.about(
                xml,
                new Members()
                        .with("words", PageData.words(RehearsalPageWords.all(), key -> key.equals("html.title")))
                        .object());
        page.end();
    }

    private void summary(RehearsalReport report) {
        page.section("summary", "html.summary");
        page.paragraph(report.broken() == 0 ? "text.head-none" : "text.head", counts(report));
        for (Pin pin : report.pins()) {
            if (pin.what().equals("from") || pin.what().equals("to")) {
                page.paragraph(
                        "text.pin-" + pin.what(),
                        Map.of("name", pin.name(), "version", pin.version() == null ? "" : pin.version()));
            }
        }
        page.cards();
        report.counts().forEach((state, count) -> page.card(sort(state), "state." + state.token(), count));
        page.endCards();
        page.endSection();
    }

    private static String sort(RehearsalState state) {
        if (state.breaks()) {
            return "error";
        }
        return state == RehearsalState.NOT_REHEARSED ? "warning" : state == RehearsalState.UNAFFECTED ? "" : "info";
    }

    private void causes(List<Cause> causes) {
        page.section("causes", "html.causes");
        page.table("html.cause", "html.count-items", "html.count-districts");
        for (Cause cause : causes) {
            xml.open("tr").open("td");
            xml.element(
                    "span", cause.change().name() == null ? "" : cause.change().name());
            xml.element("code", cause.change().code());
            Change change = cause.change().change();
            if (change == null) {
                page.say(cause.change().cancelled() ? "text.cancelled" : "text.gone");
            } else {
                page.both(words -> words.change(change, cause.change().names()));
            }
            xml.close("td");
            page.numbers(cause.items(), cause.districts());
        }
        page.endTable();
        page.endSection();
    }

    private void districts(List<DistrictRehearsal> districts) {
        page.section("districts", "html.districts");
        page.table("html.district", "html.count-items", "html.count-broken");
        for (DistrictRehearsal district : districts) {
            xml.open("tr").open("td");
            page.both(words -> words.division(district.division()));
            xml.close("td");
            long all = district.counts().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            page.numbers(all, district.broken());
        }
        page.endTable();
        page.endSection();
    }

    private void group(RehearsalState state, List<RehearsedItem> items) {
        if (state.breaks()) {
            xml.open("details", "class", "group", "open", "open");
        } else {
            xml.open("details", "class", "group");
        }
        xml.open("summary").open("span", "class", "title");
        page.say("state." + state.token());
        xml.close("span").element("span", WebPage.shown(items.size()), "class", "counts");
        xml.close("summary").open("ul", "class", "list");
        items.forEach(this::item);
        xml.close("ul").close("details");
    }

    private void item(RehearsedItem item) {
        xml.open("li").open("div", "class", "text");
        xml.element("strong", item.name() == null ? "" : item.name());
        xml.open("span", "class", "soft");
        xml.element("code", item.subject() == null ? "" : item.subject());
        xml.element("span", " " + item.document());
        xml.close("span").close("div");
        if (item.note() != null) {
            xml.open("p");
            page.both(words -> item.note().in(words.locale()));
            xml.close("p");
        }
        item.illegal().forEach(clash -> clash("text.illegal", clash));
        item.conflicts().forEach(clash -> clash("text.conflict", clash));
        changes("text.taken", item, item.taken());
        changes("text.redundant", item, item.redundant());
        changes("text.kept", item, item.kept());
        xml.close("li");
    }

    private void changes(String key, RehearsedItem item, List<Change> changes) {
        for (Change change : changes) {
            xml.open("p");
            page.both(words -> words.say(key, Map.of("change", words.change(change, item.names()))));
            xml.close("p");
        }
    }

    private void clash(String key, Clash clash) {
        xml.open("p");
        page.both(words -> words.say(key, Map.of("place", words.place(clash))));
        xml.close("p").open("dl");
        value("html.from", clash, clash.from());
        value("html.to", clash, clash.to());
        value("html.local", clash, clash.local());
        if (clash.reason() != null) {
            row("html.reason", words -> clash.reason().in(words.locale()));
        }
        if (!clash.clauses().isEmpty()) {
            String clauses = clash.clauses().stream().map(RehearsalText::basis).collect(Collectors.joining("；"));
            row("html.basis", words -> clauses);
        }
        xml.close("dl");
    }

    private void value(String key, Clash clash, @Nullable JsonValue value) {
        row(key, words -> words.value(clash, value));
    }

    private void row(String key, Function<RehearsalPageWords, String> said) {
        xml.open("dt");
        page.say(key);
        xml.close("dt").open("dd");
        page.both(said);
        xml.close("dd");
    }

    void write(PackRehearsalReport report) {
        Map<String, Object> counts = Map.of("documents", report.documents(), "found", report.documentsNewlyFound());
        String head = report.documentsNewlyFound() == 0 ? "text.pack-none" : "text.pack";
        page.begin("sitong", "items", head, counts);
        page.section("summary", "html.pack-rules");
        page.table("html.rule", "html.count-findings", "html.count-documents", "html.count-districts");
        for (NewlyByRule rule : report.rules()) {
            xml.open("tr").open("td").element("code", rule.rule()).close("td");
            page.numbers(rule.findings(), rule.documents(), rule.districts());
        }
        page.endTable();
        page.endSection();
        if (report.districts().size() > 1) {
            page.section("districts", "html.districts");
            page.table("html.district", "html.count-findings", "html.count-documents");
            for (NewlyInDistrict district : report.districts()) {
                xml.open("tr").open("td");
                page.both(words -> words.division(district.division()));
                xml.close("td");
                page.numbers(district.findings(), district.documents());
            }
            page.endTable();
            page.endSection();
        }
        page.section("items", "html.findings");
        xml.open("ul", "class", "list");
        report.findings().stream().limit(SHOWN).forEach(this::finding);
        xml.close("ul");
        if (report.truncated() || report.findings().size() > SHOWN) {
            page.paragraph(
                    "text.pack-truncated",
                    Map.of("kept", Math.min(SHOWN, report.findings().size())));
        }
        page.endSection();
        end();
    }

    private void finding(Finding finding) {
        xml.open("li").open("div", "class", "text");
        xml.open("span", "class", "badge " + finding.severity().token());
        page.say("severity." + finding.severity().token());
        xml.close("span");
        page.both(words -> finding.message(words.locale()));
        xml.open("span", "class", "soft").element("code", finding.rule());
        xml.element("span", " " + Place.of(finding.document(), finding.range())).close("span");
        xml.close("div").close("li");
    }
}
