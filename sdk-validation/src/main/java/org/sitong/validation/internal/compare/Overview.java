package org.sitong.validation.internal.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ExerciseLevel;
import org.sitong.validation.compare.ComparisonSummary;
import org.sitong.validation.compare.NameGroup;
import org.sitong.validation.compare.Unmatched;
import org.sitong.validation.internal.compare.Entry.GroupKey;

/** What the codes and names alone tell: what is missing where, what is called differently, what cannot be paired. */
final class Overview {

    private final Map<GroupKey, List<Entry>> groups;
    private final Gathering.Districts districts;

    Overview(Map<GroupKey, List<Entry>> groups, Gathering.Districts districts) {
        this.groups = groups;
        this.districts = districts;
    }

    void report(ComparisonSummary.ComparisonSummaryBuilder summary) {
        groups.values().forEach(group -> {
            if (Comparing.isShared(group) && Comparing.byNames(group).isEmpty()) {
                summary.unpairedCode(uses(group));
            }
        });
        unmatched().forEach(summary::unmatchedCode);
        sameNames().forEach(summary::sameName);
        groups.values().forEach(group -> noisy(group).forEach(summary::noisyName));
    }

    /** Each code and name with who uses it. */
    private NameGroup uses(List<Entry> entries) {
        Map<GroupKey, Map<String, Set<Integer>>> uses = new TreeMap<>();
        entries.forEach(entry -> uses.computeIfAbsent(entry.group(), absent -> new TreeMap<>())
                .computeIfAbsent(entry.written(), absent -> new TreeSet<>())
                .add(entry.district()));
        NameGroup.NameGroupBuilder group = NameGroup.builder();
        uses.forEach((code, names) -> names.forEach((written, users) ->
                group.use(new NameGroup.Use(code.code(), ItemGroups.shown(written), labels(users)))));
        return group.build();
    }

    private List<String> labels(Set<Integer> users) {
        return users.stream().map(districts.labels()::get).toList();
    }

    /** By level, among the districts that publish anything of it; where no level has two districts, among all. */
    private List<Unmatched> unmatched() {
        Map<String, Set<Integer>> publishing = new HashMap<>();
        groups.values()
                .forEach(group -> group.forEach(entry -> publishing
                        .computeIfAbsent(level(entry), absent -> new TreeSet<>())
                        .add(entry.district())));
        boolean byLevel = publishing.values().stream().anyMatch(users -> users.size() > 1);
        Set<Integer> all = new TreeSet<>();
        publishing.values().forEach(all::addAll);
        List<Unmatched> unmatched = new ArrayList<>();
        for (List<Entry> group : groups.values()) {
            Map<String, List<Entry>> levels = new TreeMap<>();
            group.forEach(entry -> levels.computeIfAbsent(byLevel ? level(entry) : "", absent -> new ArrayList<>())
                    .add(entry));
            levels.forEach((level, entries) -> {
                Set<Integer> missing = new TreeSet<>(byLevel ? Objects.requireNonNull(publishing.get(level)) : all);
                Set<Integer> published = new TreeSet<>();
                entries.forEach(entry -> published.add(entry.district()));
                missing.removeAll(published);
                if (!missing.isEmpty()) {
                    unmatched.add(Unmatched.builder()
                            .basicCode(entries.get(0).group().code())
                            .name(ItemGroups.shown(entries.get(0).written()))
                            .level(byLevel ? entries.get(0).level() : null)
                            .published(labels(published))
                            .missing(labels(missing))
                            .build());
                }
            });
        }
        return unmatched;
    }

    private static String level(Entry entry) {
        @Nullable ExerciseLevel level = entry.level();
        return level == null ? "" : level.token();
    }

    /** Names that two districts use for codes that they do not share. */
    private List<NameGroup> sameNames() {
        List<NameGroup> same = new ArrayList<>();
        for (List<Entry> entries : by(
                        Entry::names,
                        groups.values().stream().flatMap(List::stream).toList())
                .values()) {
            Map<Integer, Set<GroupKey>> codes = new TreeMap<>();
            entries.forEach(entry -> codes.computeIfAbsent(entry.district(), absent -> new TreeSet<>())
                    .add(entry.group()));
            List<Set<GroupKey>> distinct = List.copyOf(new LinkedHashSet<>(codes.values()));
            if (!entries.get(0).names().isBlank() && isApart(distinct)) {
                same.add(uses(entries));
            }
        }
        return same;
    }

    private static boolean isApart(List<Set<GroupKey>> codes) {
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                if (Collections.disjoint(codes.get(i), codes.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Names of a code that two districts write differently, though they are one without what systems add. */
    private List<NameGroup> noisy(List<Entry> group) {
        if (!Comparing.isShared(group)) {
            return List.of();
        }
        List<NameGroup> noisy = new ArrayList<>();
        for (List<Entry> entries : by(
                        entry -> NameNoise.key(
                                entry.written(), districts.divisions().above(entry.division())),
                        group)
                .values()) {
            boolean isWrittenApart = by(Entry::written, entries).size() > 1;
            if (isWrittenApart && Comparing.isShared(entries)) {
                noisy.add(uses(entries));
            }
        }
        return noisy;
    }

    private static Map<String, List<Entry>> by(Function<Entry, String> key, List<Entry> entries) {
        Map<String, List<Entry>> parts = new TreeMap<>();
        entries.forEach(entry -> parts.computeIfAbsent(key.apply(entry), absent -> new ArrayList<>(1))
                .add(entry));
        return parts;
    }
}
