package org.sitong.validation.docs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.internal.Messages;
import org.sitong.validation.RuleBook;
import org.sitong.validation.pack.Pack;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SourcedRule;
import org.sitong.validation.rule.SourcedRule.Uncovered;
import org.sitong.validation.rule.SourcedRules;

/** What covers each collected rule, or why nothing does, as a Markdown document in one language. */
final class RuleSourcesPage {

    private static final Messages WORDS = Messages.load(RuleSourcesPage.class::getResourceAsStream, "rule-sources");

    private final Locale locale;
    private final Map<String, List<String>> covering = covering();

    private RuleSourcesPage(Locale locale) {
        this.locale = locale;
    }

    static String of(Locale locale) {
        return new RuleSourcesPage(locale).page();
    }

    /** The rules of the SDK, those of its packs among them, by the id that they cover. */
    static Map<String, List<String>> covering() {
        return book().cards().stream()
                .sorted(Comparator.comparing(RuleCard::id))
                .flatMap(card -> card.covers().stream().map(id -> Map.entry(id, card.id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    private static RuleBook book() {
        RuleBook book = RuleBook.standard();
        for (String name : Pack.builtInNames()) {
            book = book.with(Pack.builtIn(name));
        }
        return book;
    }

    private String page() {
        return Stream.of(
                                Stream.of("# " + word("title"), "", "> " + word("generated"), "", word("what"), ""),
                                sums(),
                                groups())
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n"))
                        .stripTrailing()
                + "\n";
    }

    private Stream<String> sums() {
        long covered = count(null);
        Stream<String> reasons = Arrays.stream(Uncovered.values())
                .filter(reason -> count(reason) > 0)
                .map(reason -> "| " + word("why." + reason.token()) + " | " + count(reason) + " |");
        return Stream.of(
                        Stream.of("| " + word("state") + " | " + word("count") + " |", "|---|---:|"),
                        Stream.of("| " + word("covered") + " | " + covered + " |"),
                        reasons,
                        Stream.of(
                                "| " + word("sum") + " | "
                                        + SourcedRules.standard().size() + " |",
                                ""))
                .flatMap(lines -> lines);
    }

    private long count(Uncovered reason) {
        return SourcedRules.standard().stream()
                .filter(rule -> reason == (covering.containsKey(rule.id()) ? null : rule.uncovered()))
                .count();
    }

    private Stream<String> groups() {
        Map<String, List<SourcedRule>> groups = SourcedRules.standard().stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.id().substring(0, 1), TreeMap::new, Collectors.toUnmodifiableList()));
        return groups.entrySet().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(
                                "## " + word("group." + group.getKey()),
                                "",
                                "| " + word("id") + " | " + word("says") + " | " + word("source") + " | " + word("by")
                                        + " |",
                                "|---|---|---|---|"),
                        Stream.concat(group.getValue().stream().map(this::row), Stream.of(""))));
    }

    private String row(SourcedRule rule) {
        return "| " + rule.id() + " | " + rule.text().in(locale) + " | " + rule.source() + " ("
                + word("certainty." + rule.certainty().token()) + ") | " + by(rule) + " |";
    }

    private String by(SourcedRule rule) {
        List<String> rules = covering.getOrDefault(rule.id(), List.of());
        if (!rules.isEmpty()) {
            return rules.stream().map(id -> "`" + id + "`").collect(Collectors.joining(" "));
        }
        String why = word(
                "why." + Objects.requireNonNull(rule.uncovered(), rule.id()).token());
        return rule.reason() == null ? why : why + word("colon") + rule.reason().in(locale);
    }

    private String word(String key) {
        return WORDS.text(locale, key);
    }
}
