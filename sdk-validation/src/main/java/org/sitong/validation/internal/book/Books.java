package org.sitong.validation.internal.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitong.validation.rule.Rule;

/** Puts rules together under their ids. */
public final class Books {

    private Books() {}

    /** The entries of the SDK's own rules. */
    public static SortedMap<String, Entry> standard() {
        List<Entry> entries = new ArrayList<>(ReadingBook.entries());
        entries.addAll(RowBook.entries());
        entries.addAll(SchemaBook.entries());
        entries.addAll(WaiverBook.entries());
        BuiltInRules.list().forEach(rule -> entries.add(Entry.of(rule)));
        return added(new TreeMap<>(), entries);
    }

    /**
     * Entries and those of more rules.
     *
     * @throws IllegalArgumentException when two rules have one id
     */
    public static SortedMap<String, Entry> with(SortedMap<String, Entry> entries, Collection<? extends Rule> more) {
        return added(new TreeMap<>(entries), more.stream().map(Entry::of).toList());
    }

    private static SortedMap<String, Entry> added(SortedMap<String, Entry> byId, List<Entry> entries) {
        for (Entry entry : entries) {
            if (byId.put(entry.card().id(), entry) != null) {
                throw new IllegalArgumentException(
                        "Two rules have the id " + entry.card().id());
            }
        }
        return byId;
    }
}
