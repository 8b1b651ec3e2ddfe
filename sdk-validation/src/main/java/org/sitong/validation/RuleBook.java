package org.sitong.validation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.sitong.validation.internal.book.Books;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.rule.Rule;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleProvider;
import org.sitong.validation.rule.RuleTexts;

/** All rules that can judge, with their cards and texts. Immutable and thread-safe. */
public final class RuleBook {

    private final SortedMap<String, Entry> entries;

    private RuleBook(SortedMap<String, Entry> entries) {
        this.entries = Collections.unmodifiableSortedMap(entries);
    }

    private static final class Holder {
        static final RuleBook STANDARD = new RuleBook(Books.standard());
    }

    /**
     * The rules of the SDK.
     *
     * @return the book
     */
    public static RuleBook standard() {
        return Holder.STANDARD;
    }

    /**
     * The rules of the SDK and those of every {@link RuleProvider} that the SDK's class loader finds.
     *
     * @return the book
     * @throws IllegalArgumentException when two rules have one id
     * @throws java.util.ServiceConfigurationError when a provider cannot be loaded
     */
    public static RuleBook installed() {
        RuleBook book = standard();
        for (RuleProvider provider : ServiceLoader.load(RuleProvider.class, RuleBook.class.getClassLoader())) {
            book = book.with(provider.rules());
        }
        return book;
    }

    /**
     * This book and more rules.
     *
     * @param rules the rules
     * @return the book
     * @throws IllegalArgumentException when two rules have one id
     */
    public RuleBook with(Collection<? extends Rule> rules) {
        return rules.isEmpty() ? this : new RuleBook(Books.with(entries, rules));
    }

    /**
     * The cards of all rules.
     *
     * @return the cards by id
     */
    public List<RuleCard> cards() {
        return entries.values().stream().map(Entry::card).toList();
    }

    /**
     * Finds a rule.
     *
     * @param id the rule's id
     * @return its card, or {@code null} where there is no such rule
     */
    public @Nullable RuleCard find(String id) {
        Entry entry = entries.get(id);
        return entry == null ? null : entry.card();
    }

    /**
     * The texts of a rule.
     *
     * @param id the rule's id
     * @return its texts
     * @throws IllegalArgumentException when there is no such rule
     */
    public RuleTexts texts(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("No rule " + id);
        }
        return entry.texts();
    }

    /**
     * Examples of what a rule rejects and accepts.
     *
     * @param id the rule's id
     * @return the rejected and the accepted ones, of each the plainest first; empty where there are none, as for rules of
     *     other providers
     * @throws IllegalArgumentException when there is no such rule
     */
    public List<RuleExample> examples(String id) {
        if (!entries.containsKey(id)) {
            throw new IllegalArgumentException("No rule " + id);
        }
        return RuleExamples.of(id);
    }

    /**
     * Tells whether a prefix covers any rule; see {@link RuleCard#isUnder}.
     *
     * @param prefix whole parts of an id, such as {@code time} or {@code time.unit-mixed}
     * @return whether there is such a rule
     */
    public boolean covers(String prefix) {
        return entries.values().stream().anyMatch(entry -> entry.card().isUnder(prefix));
    }

    SortedMap<String, Entry> entries() {
        return entries;
    }
}
