package org.sitong.validation.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Direction;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.Texts;
import org.sitong.validation.derivation.Standing;
import org.sitong.validation.internal.text.DeflatedText;
import org.sitong.validation.internal.text.ElementWords;
import org.sitong.validation.internal.text.Ink;
import org.sitong.validation.internal.text.Page;
import org.sitong.validation.report.RenderOptions;

/**
 * Writes a comparison for people: the counts and shares first, then each item that differs with both values, who is stricter, the
 * judgement and its clause; last what is missing where and what is called differently. The layout is for eyes and may change;
 * programs read {@link JsonComparisonRenderer}'s. Immutable and thread-safe.
 */
public final class TextComparisonRenderer implements ComparisonRenderer {

    private static final Texts TEXTS = Texts.load(TextComparisonRenderer.class::getResourceAsStream, "comparison");

    /** Makes the renderer. */
    public TextComparisonRenderer() {}

    @Override
    public ComparisonRendering begin(RenderOptions options, Appendable out) {
        return new Writing(options, out);
    }

    private static final class Writing implements ComparisonRendering {

        private static final int DISTRICTS_NAMED = 3;
        private static final int ROWS_SHOWN = 50;
        private static final BilingualText COMMA = new BilingualText("、", ", ");

        private final Locale locale;
        private final Page page;
        private final Appendable out;
        private final ElementWords words;
        private final DeflatedText body = new DeflatedText();
        private final StringBuilder piece = new StringBuilder();
        private final Page items;
        private @Nullable Boolean section;

        Writing(RenderOptions options, Appendable out) {
            this.locale = options.locale();
            this.out = out;
            this.page = new Page(out, options.colored());
            this.items = new Page(piece, options.colored());
            this.words = new ElementWords(locale);
        }

        private String say(String key, Map<String, ?> arguments) {
            return TEXTS.phrase(key, arguments).in(locale);
        }

        private String say(String key) {
            return say(key, Map.of());
        }

        private String listed(List<String> names) {
            return String.join(COMMA.in(locale), names);
        }

        /** Those of one level come first; what is the same everywhere is only counted. */
        @Override
        public void item(ComparedItem item) {
            if (item.differences().isEmpty()) {
                return;
            }
            if (section == null || section != item.sameLevel()) {
                section = item.sameLevel();
                heading(items, say(item.sameLevel() ? "items.same-level" : "items.across"));
            }
            items.add(Ink.HEADING, item.basicCode() + " " + name(item));
            if (item.pairs() > 1) {
                items.add(
                        Ink.FAINT,
                        "  " + say("item.pairs", Map.of("pairs", item.pairs(), "identical", item.identicalPairs())));
            }
            items.end();
            item.differences().forEach(difference -> write(item, difference));
            if (item.uncompared() > 0) {
                items.add("  "
                        + say(
                                "item.uncompared",
                                Map.of(
                                        "count",
                                        item.uncompared(),
                                        "most",
                                        item.members().size())));
                items.end();
            }
            items.gap();
            body.add(piece.toString());
            piece.setLength(0);
        }

        private static String name(ComparedItem item) {
            return Stream.of(item.name().main(), item.name().sub(), item.name().handlingItem())
                    .filter(StringUtils::isNotBlank)
                    .collect(Collectors.joining(" · "));
        }

        private void write(ComparedItem item, Difference difference) {
            items.add("  " + words.naming(difference.names()).place(Kind.SERVICE_ITEM, difference.path()) + "  ");
            items.add(
                    ink(difference.standing()),
                    say("standing." + difference.standing().token()));
            items.end();
            side(
                    item,
                    difference.fromMembers(),
                    difference.element(),
                    difference.from(),
                    difference.direction().reversed());
            side(item, difference.toMembers(), difference.element(), difference.to(), difference.direction());
            String reason = difference.reason().in(locale);
            String clauses = difference.clauses().isEmpty()
                    ? ""
                    : " "
                            + say(
                                    "clauses",
                                    Map.of(
                                            "clauses",
                                            listed(difference.clauses().stream()
                                                    .map(Writing::shown)
                                                    .toList())));
            items.add(Ink.FAINT, "    " + reason + clauses);
            items.end();
        }

        private void side(
                ComparedItem item,
                List<Integer> members,
                Element element,
                @Nullable JsonValue value,
                Direction direction) {
            items.add("    " + who(item, members) + new BilingualText("：", ": ").in(locale));
            items.add(value == null ? say("value.none") : words.value(element, value));
            if (direction == Direction.HARDER || direction == Direction.EASIER) {
                items.add(Ink.FAINT, "  ← " + say(direction == Direction.HARDER ? "stricter" : "wider"));
            }
            items.end();
        }

        private String who(ComparedItem item, List<Integer> members) {
            List<String> names = members.stream()
                    .map(item.members()::get)
                    .map(ComparedMember::district)
                    .map(this::district)
                    .distinct()
                    .toList();
            return names.size() <= DISTRICTS_NAMED
                    ? listed(names)
                    : say(
                            "member.more",
                            Map.of("districts", listed(names.subList(0, DISTRICTS_NAMED)), "count", names.size()));
        }

        private String district(String label) {
            return label.isEmpty() ? say("split.none") : label;
        }

        private static String shown(Basis basis) {
            return basis.clause() == null ? basis.source() : basis.source() + " " + basis.clause();
        }

        private static Ink ink(Standing standing) {
            return switch (standing) {
                case LAWFUL -> Ink.INFO;
                case NOT_CHECKED -> Ink.FAINT;
                case NEEDS_BASIS -> Ink.WARNING;
                case CONTRADICTION -> Ink.ERROR;
            };
        }

        private static void heading(Page page, String text) {
            page.add(Ink.HEADING, text);
            page.end();
            page.gap();
        }

        @Override
        public void finish(ComparisonSummary summary) {
            head(summary);
            try {
                body.copyTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            rows("unpaired", summary.unpaired(), this::uses);
            rows("unmatched", summary.unmatched(), this::unmatched);
            rows("same-names", summary.sameNames(), this::uses);
            rows("noisy-names", summary.noisyNames(), this::uses);
        }

        private void head(ComparisonSummary summary) {
            line(
                    Ink.HEADING,
                    say("title", Map.of("count", summary.districts().size(), "districts", named(summary.districts()))));
            line(say("title.definitions", Map.of("definitions", summary.definitions())));
            if (summary.unreadCount() > 0) {
                line(
                        Ink.ERROR,
                        say(
                                "left-out.unread",
                                Map.of("count", summary.unreadCount(), "documents", listed(summary.unread()))));
            }
            if (summary.leftOut() > 0) {
                line(say("left-out.not-in-force", Map.of("count", summary.leftOut())));
            }
            if (summary.withoutCode() > 0) {
                line(say("left-out.without-code", Map.of("count", summary.withoutCode())));
            }
            line(
                    summary.groups() == 0
                            ? say("groups.none")
                            : say(
                                    "groups",
                                    Map.of(
                                            "groups", summary.groups(),
                                            "pairs", summary.pairs(),
                                            "identical", summary.identicalPairs(),
                                            "differing", summary.pairs() - summary.identicalPairs())));
            if (summary.pairs() > 0) {
                agreement(summary);
            }
            page.gap();
        }

        private String named(List<String> districts) {
            List<String> names = districts.stream().map(this::district).toList();
            return names.size() <= ROWS_SHOWN
                    ? listed(names)
                    : say(
                            "member.more",
                            Map.of("districts", listed(names.subList(0, DISTRICTS_NAMED)), "count", names.size()));
        }

        private void agreement(ComparisonSummary summary) {
            line(say(
                    "judgement",
                    Map.of(
                            "counts",
                            listed(summary.judgement().entrySet().stream()
                                    .map(each -> say(
                                            "judgement.count",
                                            Map.of(
                                                    "standing",
                                                    say("standing."
                                                            + each.getKey().token()),
                                                    "count",
                                                    each.getValue())))
                                    .toList()))));
            line(say(
                    "agreement",
                    Map.of(
                            "share", share(summary.agreement()),
                            "agreeing", summary.agreement().agreeing(),
                            "compared", summary.agreement().compared())));
            page.gap();
            heading(page, say("elements"));
            for (int i = 0; i < summary.byElement().size(); i++) {
                Agreement all = summary.byElement().get(i);
                Agreement level = summary.sameLevelByElement().get(i);
                boolean isMixed = level.compared() > 0 && level.compared() < all.compared();
                line("  " + row(all.compared() == 0 ? "elements.uncompared" : "elements.row", all)
                        + (isMixed ? new BilingualText("；", "; ").in(locale) + row("elements.level", level) : ""));
            }
            shares("agreement.districts", summary.byDistrict());
            if (summary.byOrgan().size() > 1) {
                shares(
                        "agreement.organs",
                        summary.byOrgan().stream()
                                .sorted(Comparator.comparingDouble(Agreement::index))
                                .toList());
            }
        }

        private String row(String key, Agreement agreement) {
            Element element = ElementIndex.standard().find(Kind.SERVICE_ITEM, agreement.of());
            return say(
                    key,
                    Map.of(
                            "element", element == null ? agreement.of() : words.title(element),
                            "compared", agreement.compared(),
                            "agreeing", agreement.agreeing(),
                            "share", share(agreement)));
        }

        private void shares(String title, List<Agreement> shares) {
            page.gap();
            rows(
                    title,
                    shares,
                    agreement -> line("  "
                            + say(
                                    "agreement.row",
                                    Map.of(
                                            "of", district(agreement.of()),
                                            "share", share(agreement),
                                            "agreeing", agreement.agreeing(),
                                            "compared", agreement.compared()))));
        }

        private static String share(Agreement agreement) {
            return BigDecimal.valueOf(agreement.index() * 100).setScale(1, RoundingMode.HALF_UP) + "%";
        }

        private <T> void rows(String title, List<T> rows, Consumer<T> write) {
            if (rows.isEmpty()) {
                return;
            }
            heading(page, say(title));
            rows.stream().limit(ROWS_SHOWN).forEach(write);
            if (rows.size() > ROWS_SHOWN) {
                line("  " + say("more", Map.of("count", rows.size() - ROWS_SHOWN)));
            }
            page.gap();
        }

        private void uses(NameGroup group) {
            group.uses()
                    .forEach(use -> line("  "
                            + say(
                                    "use",
                                    Map.of(
                                            "code",
                                            use.basicCode(),
                                            "name",
                                            use.name(),
                                            "districts",
                                            few(use.districts())))));
            page.gap();
        }

        private void unmatched(Unmatched unmatched) {
            line("  "
                    + say(
                            "unmatched.row",
                            Map.of(
                                    "code", unmatched.basicCode(),
                                    "name", unmatched.name(),
                                    "published", few(unmatched.published()),
                                    "missing", few(unmatched.missing()))));
        }

        private String few(List<String> districts) {
            List<String> names = districts.stream().map(this::district).toList();
            return names.size() <= DISTRICTS_NAMED
                    ? listed(names)
                    : say(
                            "member.more",
                            Map.of("districts", listed(names.subList(0, DISTRICTS_NAMED)), "count", names.size()));
        }

        private void line(String text) {
            line(Ink.PLAIN, text);
        }

        private void line(Ink ink, String text) {
            page.add(ink, text);
            page.end();
        }
    }
}
