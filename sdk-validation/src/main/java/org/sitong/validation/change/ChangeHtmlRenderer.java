package org.sitong.validation.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.Direction;
import org.sitong.diff.VersionStep;
import org.sitong.validation.Pin;
import org.sitong.validation.internal.engine.Pins;
import org.sitong.validation.internal.page.PageData;
import org.sitong.validation.internal.page.PageResources;
import org.sitong.validation.internal.page.PageWords;
import org.sitong.validation.internal.page.WebPage;
import org.sitong.validation.internal.text.DeflatedText;
import org.sitong.validation.internal.text.Members;
import org.sitong.validation.internal.text.TextChanges;
import org.sitong.validation.internal.text.Xml;
import org.sitong.validation.report.RenderOptions;

/**
 * Writes changes as one web page, which needs nothing else and shows all without a script: the counts and what versions say, then each
 * definition with its changes, the values before and after side by side. In both languages, between which the reader switches. Shows
 * the first 5,000 definitions; all of them are in {@link ChangeJsonRenderer}'s. Immutable and thread-safe.
 */
public final class ChangeHtmlRenderer implements ChangeRenderer {

    private static final PageResources RESOURCES =
            PageResources.of(ChangeHtmlRenderer.class::getResourceAsStream, "diff.css", "diff.js");

    /** Makes the renderer. */
    public ChangeHtmlRenderer() {}

    @Override
    public ChangeRendering begin(RenderOptions options, Appendable out) {
        return new Html(options.locale(), out);
    }

    private static final class Html implements ChangeRendering {

        private static final int SHOWN = 5_000;

        private final List<PageWords> languages = PageWords.of(VersionSteps.TEXTS);
        private final Map<Locale, ChangeWords> words =
                languages.stream().collect(Collectors.toMap(PageWords::locale, each -> new ChangeWords(each.locale())));
        private final Locale locale;
        private final Appendable out;
        private final DeflatedText definitions = new DeflatedText();
        private final WebPage<PageWords> body;
        private final Xml xml;
        private long told;

        Html(Locale locale, Appendable out) {
            this.locale = locale;
            this.out = out;
            this.body = new WebPage<>(definitions, languages, locale, RESOURCES);
            this.xml = body.xml();
        }

        @Override
        public void definition(DefinitionChange change) {
            if (++told > SHOWN) {
                return;
            }
            xml.open("details", "class", "group", "open", "").open("summary");
            xml.open("span", "class", "title");
            xml.element("b", change.name() == null ? change.subject() : change.name());
            xml.open("span", "class", "soft");
            both(each -> each.definition(change.kind()) + " " + change.subject() + " " + each.versions(change));
            xml.close("span").close("span").open("span", "class", "counts");
            badge(fateBadge(change.fate()), each -> each.fate(change.fate()));
            badge(stepBadge(change.required()), each -> each.step(change.required()));
            xml.close("span").close("summary").open("div", "class", "body");
            succession(change);
            changes(change);
            verdict(change);
            xml.close("div").close("details");
        }

        private void succession(DefinitionChange change) {
            if (words.get(languages.get(0).locale()).succession(change) != null) {
                xml.open("p");
                both(each -> String.valueOf(each.succession(change)));
                xml.close("p");
            }
            if (change.note() != null) {
                xml.element("p", change.note(), "class", "soft");
            }
        }

        private void changes(DefinitionChange change) {
            List<TypedChange> shown = change.changes().stream()
                    .filter(each -> each.step() != VersionStep.NONE)
                    .filter(each -> !each.fact().path().steps().isEmpty())
                    .toList();
            if (shown.isEmpty()) {
                return;
            }
            xml.open("div", "class", "wide").open("table").open("thead").open("tr");
            for (String column : List.of("element", "older", "newer", "burden", "direction", "step")) {
                body.columnHeading("html." + column, "");
            }
            xml.close("tr").close("thead").open("tbody");
            shown.forEach(this::change);
            body.endTable();
        }

        private void change(TypedChange change) {
            xml.open("tr", "class", change.fact().kind().token()).open("td");
            both(each -> each.place(change));
            xml.open("span", "class", "soft");
            both(each -> each.kind(change.fact().kind()));
            xml.close("span").close("td");
            values(change);
            cell(each -> each.burden(change.burden()));
            xml.open("td");
            Direction direction = change.fact().direction();
            if (ChangeWords.concernsApplicants(change.burden(), direction)) {
                badge(directionBadge(direction), each -> each.direction(direction));
            }
            xml.close("td");
            cell(each -> each.step(change.step()));
            xml.close("tr");
        }

        private void values(TypedChange change) {
            List<TextChanges.Piece> pieces =
                    words.get(languages.get(0).locale()).pieces(change);
            if (pieces == null) {
                cell(each -> change.fact().kind() == ChangeKind.ADDED ? "" : each.from(change));
                cell(each -> change.fact().kind() == ChangeKind.REMOVED ? "" : each.to(change));
                return;
            }
            pieces(pieces, TextChanges.Fate.STRUCK, "del");
            pieces(pieces, TextChanges.Fate.ADDED, "ins");
        }

        private void pieces(List<TextChanges.Piece> pieces, TextChanges.Fate fate, String element) {
            StringBuilder marked = new StringBuilder();
            Xml inside = new Xml(marked);
            pieces.stream()
                    .filter(piece -> piece.fate() == fate || piece.fate() == TextChanges.Fate.KEPT)
                    .forEach(piece -> inside.element(piece.fate() == fate ? element : "span", piece.text()));
            xml.raw("td", marked.toString().replace(">\n<", "><"), "class", "words");
        }

        private void cell(Function<ChangeWords, String> said) {
            xml.open("td");
            both(said);
            xml.close("td");
        }

        private void badge(String sort, Function<ChangeWords, String> said) {
            xml.open("span", "class", ("badge " + sort).strip());
            both(said);
            xml.close("span");
        }

        private void both(Function<ChangeWords, String> said) {
            body.both(each -> said.apply(words.get(each.locale())));
        }

        private static String fateBadge(DefinitionFate fate) {
            return fate == DefinitionFate.REMOVED ? "warning" : "";
        }

        private static String stepBadge(VersionStep step) {
            return switch (step) {
                case MAJOR -> "error";
                case MINOR -> "warning";
                case PATCH -> "info";
                case NONE -> "";
            };
        }

        private static String directionBadge(Direction direction) {
            return switch (direction) {
                case HARDER -> "warning";
                case EASIER -> "info";
                default -> "";
            };
        }

        private void verdict(DefinitionChange change) {
            VersionVerdict version = change.version();
            if (version != null && version.required() != VersionStep.NONE) {
                xml.open("p", "class", version.ok() ? "soft" : "understated");
                both(each -> each.say(
                        version.ok() ? "version.enough" : "version.understated",
                        Map.of("required", each.step(version.required()))));
                xml.close("p");
            }
        }

        @Override
        public void finish(ChangeSummary summary) {
            WebPage<PageWords> page = new WebPage<>(out, languages, locale, RESOURCES);
            Pin engine = Pins.of().get(0);
            page.begin(
                    engine.name() + (engine.version() == null ? "" : " " + engine.version()),
                    "changes",
                    "html.under",
                    Map.of("definitions", summary.definitions()));
            summary(page, summary);
            page.section("changes", "html.changes");
            try {
                definitions.copyTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (told > SHOWN) {
                page.paragraph("html.more", Map.of("shown", SHOWN, "number", told));
            }
            page.endSection();
            page.endMain();
            PageData.about(
                    page.xml(),
                    new Members()
                            .with("words", PageData.words(languages, key -> key.equals("html.title")))
                            .object());
            page.end();
        }

        private void summary(WebPage<PageWords> page, ChangeSummary summary) {
            page.section("summary", "summary.heading");
            page.cards();
            for (DefinitionFate fate : DefinitionFate.values()) {
                page.card("", "fate." + fate.token(), summary.fates().getOrDefault(fate, 0L));
            }
            page.card("", "html.count", summary.changes());
            page.endCards();
            Xml at = page.xml();
            List<SummaryLines.Line> lines = words.get(languages.get(0).locale()).summary(summary);
            at.open("ul");
            for (int i = 0; i < lines.size(); i++) {
                int line = i;
                at.open("li", "class", lines.get(i).bad() ? "understated" : "");
                page.both(each -> words.get(each.locale())
                        .summary(summary)
                        .get(line)
                        .text()
                        .strip());
                at.close("li");
            }
            at.close("ul");
            page.endSection();
        }
    }
}
