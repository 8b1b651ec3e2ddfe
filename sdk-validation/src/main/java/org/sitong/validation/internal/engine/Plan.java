package org.sitong.validation.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitong.Severity;
import org.sitong.validation.FindingLimits;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.internal.book.ReadingBook;
import org.sitong.validation.internal.book.RowBook;
import org.sitong.validation.internal.pack.LocalBook;
import org.sitong.validation.internal.rules.Knowing;
import org.sitong.validation.internal.waiver.WaiverIndex;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.DocumentRule;
import org.sitong.validation.rule.PairRule;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetRule;

/** What a validator does with every document; made once. Immutable and thread-safe. */
public final class Plan {

    private final Map<String, Entry> all;
    private final Map<String, Entry> active = new LinkedHashMap<>();
    private final List<Entry> documentRules = new ArrayList<>();
    private final List<Entry> setRules = new ArrayList<>();
    private final List<Entry> pairRules = new ArrayList<>();
    private final List<Entry> lateRules;
    private final Environment environment;
    private final FindingLimits limits;
    private final WaiverIndex waivers;
    private final LocalBook local;
    private final boolean tellsTextFixes;

    /** What is on: all under {@code only}, or all where it is empty, less what is under {@code skip}. */
    public Plan(
            Map<String, Entry> all,
            Collection<String> only,
            Collection<String> skip,
            Environment environment,
            FindingLimits limits,
            WaiverIndex waivers,
            LocalBook local,
            boolean tellsTextFixes) {
        this.all = Map.copyOf(all);
        this.environment = environment;
        this.limits = limits;
        this.waivers = waivers;
        this.local = local;
        this.tellsTextFixes = tellsTextFixes;
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
                } else if (entry.rule() instanceof PairRule) {
                    pairRules.add(entry);
                }
            }
        }
        this.lateRules = Stream.concat(setRules.stream(), pairRules.stream()).toList();
    }

    private Plan(Plan other) {
        this.all = other.all;
        this.environment = other.environment;
        this.limits = other.limits;
        this.waivers = other.waivers;
        this.local = other.local;
        this.tellsTextFixes = other.tellsTextFixes;
        this.active.putAll(other.active);
        this.documentRules.addAll(other.documentRules);
        this.lateRules = List.of();
        other.lateRules.forEach(entry -> active.remove(entry.card().id()));
    }

    /** The same without rules over the set, and without those that judge against other definitions. */
    public Plan withoutSetRules() {
        return new Plan(this);
    }

    /**
     * The rules that are to check every document: those under the prefixes, or where there are none, all of severity error.
     *
     * @throws IllegalArgumentException when one of them is off
     */
    public List<String> demanded(Collection<String> prefixes) {
        if (prefixes.isEmpty()) {
            return active.values().stream()
                    .filter(entry -> entry.card().severity() == Severity.ERROR)
                    .map(entry -> entry.card().id())
                    .toList();
        }
        List<String> demanded = all.values().stream()
                .filter(entry -> prefixes.stream().anyMatch(entry.card()::isUnder))
                .map(entry -> entry.card().id())
                .sorted()
                .toList();
        demanded.stream().filter(id -> !isActive(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("Rule " + id + " is demanded, but switched off");
        });
        return demanded;
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

    /** Whether any rule asks what the run knows. */
    boolean needsKnowledge() {
        return setRules.stream().anyMatch(entry -> entry.rule() instanceof Knowing)
                || pairRules.stream().anyMatch(entry -> entry.card().against() == Against.BASE);
    }

    List<Entry> setRules() {
        return setRules;
    }

    List<Entry> pairRules() {
        return pairRules;
    }

    /** The rules that may speak when all documents have been seen: those over the set, and behind them those over pairs. */
    List<Entry> lateRules() {
        return lateRules;
    }

    Environment environment() {
        return environment;
    }

    FindingLimits limits() {
        return limits;
    }

    WaiverIndex waivers() {
        return waivers;
    }

    /** What packs change of the rules. */
    LocalBook local() {
        return local;
    }

    /** Whether findings tell what their fixes do to the text. */
    boolean tellsTextFixes() {
        return tellsTextFixes;
    }

    /** The cards of the rules that are on, by id. */
    Map<String, RuleCard> cards() {
        Map<String, RuleCard> cards = new LinkedHashMap<>();
        active.forEach((id, entry) -> cards.put(id, entry.card()));
        return cards;
    }
}
