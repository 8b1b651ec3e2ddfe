package org.sitong.validation.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.Texts;
import org.sitong.validation.derivation.Standing;
import org.sitong.validation.internal.text.DeflatedText;
import org.sitong.validation.internal.text.Ink;
import org.sitong.validation.internal.text.Page;
import org.sitong.validation.report.RenderOptions;

/**
 * Writes a comparison for people: the counts and shares first, then each item that differs, what matters to applicants first: all
 * values and who has them, who is strictest, the judgement and its clause; last what is missing where and what is called differently. The layout is for eyes and may change;
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
        private static final String BLANK = " ";
        private static final BilingualText SEMICOLON = new BilingualText("；", "; ");

        private final Locale locale;
        private final Page page;
        private final Appendable out;
        private final DifferenceWords words;
        private final DeflatedText body = new DeflatedText();
        private final StringBuilder piece = new StringBuilder();
        private final Page items;
        private @Nullable Boolean section;

        Writing(RenderOptions options, Appendable out) {
            this.locale = options.locale();
            this.out = out;
            this.page = new Page(out, options.colored());
            this.items = new Page(piece, options.colored());
            this.words = new DifferenceWords(TEXTS, locale);
        }

        private String say(String key, Map<String, ?> arguments) {
            return words.say(key, arguments);
        }

        private String say(String key) {
            return words.say(key);
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
            items.add(Ink.HEADING, item.basicCode() + " " + DifferenceWords.name(item));
            if (item.pairs() > 1) {
                items.add(
                        Ink.FAINT,
                        "  " + say("item.pairs", Map.of("pairs", item.pairs(), "identical", item.identicalPairs())));
            }
            items.end();
            write(item);
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

        private void write(ComparedItem item) {
            Map<Standing, List<Difference>> stepLimits = new EnumMap<>(Standing.class);
            for (Difference difference : item.differences()) {
                if (StepLimits.isOne(difference)) {
                    stepLimits
                            .computeIfAbsent(difference.standing(), absent -> new ArrayList<>())
                            .add(difference);
                } else {
                    write(item, difference);
                }
            }
            stepLimits.values().forEach(limits -> stepLimits(item, limits));
        }

        private void write(ComparedItem item, Difference difference) {
            heading(words.place(difference), difference.standing());
            for (ComparedValue value : difference.values()) {
                items.add("    " + words.who(item, value.members()) + words.colon() + words.value(difference, value));
                String demand = words.demand(difference, value);
                if (demand != null) {
                    items.add(Ink.FAINT, "  ← " + demand);
                }
                items.end();
            }
            if (difference.measured()) {
                faint(say("reference") + words.colon() + words.reference(difference));
            }
            faint(words.deciding(item, difference) + words.reason(difference.judgement()));
            others(item, difference);
        }

        /** Where values were measured by themselves, how those stand that do not decide. */
        private void others(ComparedItem item, Difference difference) {
            for (int i = 0; i < difference.values().size(); i++) {
                ComparedValue value = difference.values().get(i);
                Judgement measured = value.measured();
                if (measured != null && !difference.deciding().contains(i)) {
                    faint(words.who(item, value.members())
                            + words.colon()
                            + measured.reason().in(locale));
                }
            }
        }

        private void faint(String text) {
            items.add(Ink.FAINT, "    " + text);
            items.end();
        }

        private void heading(String place, Standing standing) {
            items.add("  " + place + "  ");
            items.add(ink(standing), say("standing." + standing.token()));
            items.end();
        }

        /** Many steps that differ in nothing but how long they take are one entry with a line each. */
        private void stepLimits(ComparedItem item, List<Difference> limits) {
            Difference first = limits.get(0);
            heading(say("step-limits", Map.of("count", limits.size())), first.standing());
            for (Difference limit : limits) {
                String values = limit.values().stream()
                        .map(value -> words.who(item, value.members()) + BLANK + words.value(limit, value))
                        .collect(Collectors.joining(SEMICOLON.in(locale)));
                items.add("    " + StepLimits.step(limit) + words.colon() + values);
                items.end();
            }
            faint(words.reason(first.judgement()));
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
            for (int i = 0; i < summary.sources().size(); i++) {
                String name = summary.districts().get(i);
                if (!name.equals(summary.sources().get(i)) && i < ROWS_SHOWN) {
                    line(Ink.FAINT, "  " + name + " = " + summary.sources().get(i));
                }
            }
            line(say("title.definitions", Map.of("definitions", summary.definitions())));
            if (summary.unreadCount() > 0) {
                line(
                        Ink.ERROR,
                        say(
                                "left-out.unread",
                                Map.of("count", summary.unreadCount(), "documents", words.listed(summary.unread()))));
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
            List<String> names = districts.stream().map(words::district).toList();
            return names.size() <= ROWS_SHOWN
                    ? words.listed(names)
                    : say(
                            "member.more",
                            Map.of(
                                    "districts",
                                    words.listed(names.subList(0, DISTRICTS_NAMED)),
                                    "count",
                                    names.size()));
        }

        private void agreement(ComparisonSummary summary) {
            line(say(
                    "judgement",
                    Map.of(
                            "counts",
                            words.listed(summary.judgement().entrySet().stream()
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
                            "element",
                                    element == null
                                            ? agreement.of()
                                            : words.elements().title(element),
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
                                            "of", words.district(agreement.of()),
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
                                            words.few(use.districts())))));
            page.gap();
        }

        private void unmatched(Unmatched unmatched) {
            line("  "
                    + say(
                            "unmatched.row",
                            Map.of(
                                    "code", unmatched.basicCode(),
                                    "name", unmatched.name(),
                                    "published", words.few(unmatched.published()),
                                    "missing", words.few(unmatched.missing()))));
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
