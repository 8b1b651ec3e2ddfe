package org.sitong.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.sitong.validation.internal.book.Books;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.internal.pack.LocalBook;
import org.sitong.validation.internal.pack.PackConstraint;
import org.sitong.validation.pack.Pack;
import org.sitong.validation.pack.PackChange;
import org.sitong.validation.rule.Rule;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleProvider;
import org.sitong.validation.rule.RuleTexts;

/** All rules that can judge, with their cards and texts. Immutable and thread-safe. */
public final class RuleBook {

    private final SortedMap<String, Entry> entries;

    private final List<Pack> packs;
    private final LocalBook local;

    private RuleBook(SortedMap<String, Entry> entries, List<Pack> packs, LocalBook local) {
        this.entries = Collections.unmodifiableSortedMap(entries);
        this.packs = List.copyOf(packs);
        this.local = local;
    }

    private static final class Holder {
        static final RuleBook STANDARD = new RuleBook(Books.standard(), List.of(), LocalBook.NONE);
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
        return rules.isEmpty() ? this : new RuleBook(Books.with(entries, rules), packs, local);
    }

    /**
     * This book and a rule pack: its constraints become rules; what it changes of other rules holds for the definitions and
     * days that it applies to. Its examples are run; a pack that is not sound, or contradicts one that is here, is refused.
     *
     * @param pack the pack
     * @return the book
     * @throws UnusableDocumentException when the pack is refused; says where and why
     */
    public RuleBook with(Pack pack) {
        PackUse.demandSound(this, pack, true);
        return adding(pack);
    }

    /**
     * As {@link #with(Pack)}, but without running the pack's examples; for those who try out a pack that they write.
     *
     * @param pack the pack
     * @return the book
     * @throws UnusableDocumentException when the pack is refused; says where and why
     */
    public RuleBook trying(Pack pack) {
        PackUse.demandSound(this, pack, false);
        return adding(pack);
    }

    private RuleBook adding(Pack pack) {
        List<Pack> all = new ArrayList<>(packs);
        all.add(pack);
        return new RuleBook(
                Books.with(entries, PackConstraint.of(pack.definition())), all, local.with(pack.definition()));
    }

    /**
     * The rule packs in this book.
     *
     * @return the packs, in the order in which they were added
     */
    public List<Pack> packs() {
        return packs;
    }

    /**
     * What the packs change of a rule of the standard, where they apply; its card says what holds elsewhere.
     *
     * @param id the rule's id
     * @return the changes, of each pack at most one
     */
    public List<PackChange> changes(String id) {
        return local.changes(id);
    }

    LocalBook local() {
        return local;
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
        List<RuleExample> own = RuleExamples.of(id);
        return own.isEmpty() ? PackUse.examples(packs, id) : own;
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
