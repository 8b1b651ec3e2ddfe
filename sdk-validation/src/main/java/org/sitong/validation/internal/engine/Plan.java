package org.sitong.validation.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitong.validation.FindingLimits;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.internal.book.ReadingBook;
import org.sitong.validation.internal.book.RowBook;
import org.sitong.validation.rule.DocumentRule;
import org.sitong.validation.rule.SetRule;

/** What a validator does with every document; made once. Immutable and thread-safe. */
public final class Plan {

    private final Map<String, Entry> all;
    private final Map<String, Entry> active = new LinkedHashMap<>();
    private final List<Entry> documentRules = new ArrayList<>();
    private final List<Entry> setRules = new ArrayList<>();
    private final Environment environment;
    private final FindingLimits limits;

    /** What is on: all under {@code only}, or all where it is empty, less what is under {@code skip}. */
    public Plan(
            Map<String, Entry> all,
            Collection<String> only,
            Collection<String> skip,
            Environment environment,
            FindingLimits limits) {
        this.all = Map.copyOf(all);
        this.environment = environment;
        this.limits = limits;
        for (Map.Entry<String, Entry> each : all.entrySet()) {
            Entry entry = each.getValue();
            boolean isOn = (only.isEmpty() || only.stream().anyMatch(entry.card()::isUnder))
                    && skip.stream().noneMatch(entry.card()::isUnder);
            boolean isReading = entry.card().group().equals(ReadingBook.GROUP) || RowBook.isReading(each.getKey());
            if (isOn || isReading) {
                active.put(each.getKey(), entry);
                if (entry.rule() instanceof DocumentRule) {
                    documentRules.add(entry);
                } else if (entry.rule() instanceof SetRule) {
                    setRules.add(entry);
                }
            }
        }
    }

    Map<String, Entry> active() {
        return active;
    }

    Entry entry(String id) {
        Entry entry = all.get(id);
        if (entry == null) {
            throw new IllegalStateException("No rule " + id);
        }
        return entry;
    }

    boolean isActive(String id) {
        return active.containsKey(id);
    }

    List<Entry> documentRules() {
        return documentRules;
    }

    List<Entry> setRules() {
        return setRules;
    }

    Environment environment() {
        return environment;
    }

    FindingLimits limits() {
        return limits;
    }
}
