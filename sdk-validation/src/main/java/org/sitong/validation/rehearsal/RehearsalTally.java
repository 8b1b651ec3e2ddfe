package org.sitong.validation.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitong.item.DivisionRef;

/** Counts what comes of definitions. Used by one thread. */
final class RehearsalTally {

    private static final DivisionRef NOWHERE = DivisionRef.builder().build();

    private final int keep;
    private final List<RehearsedItem> kept = new ArrayList<>();
    private boolean truncated;
    private long unreadable;
    private long againstSchema;
    private long repeated;
    private final Map<RehearsalState, Long> counts = new EnumMap<>(RehearsalState.class);
    private final Map<String, District> districts = new TreeMap<>();
    private final Map<String, Breaking> causes = new HashMap<>();

    private static final class District {
        private final DivisionRef division;
        private final Map<RehearsalState, Long> counts = new EnumMap<>(RehearsalState.class);

        District(DivisionRef division) {
            this.division = division;
        }
    }

    private static final class Breaking {
        private final BaseChange change;
        private long items;
        private final Set<String> districts = new HashSet<>();

        Breaking(BaseChange change) {
            this.change = change;
        }
    }

    RehearsalTally(int keep) {
        this.keep = keep;
    }

    void add(RehearsedItem item) {
        if (item.flaw() == Flaw.UNREADABLE) {
            unreadable++;
        } else {
            count(item);
        }
        if (item.state() != RehearsalState.UNAFFECTED) {
            if (kept.size() < keep) {
                kept.add(item.toBuilder().merged(null).build());
            } else {
                truncated = true;
            }
        }
    }

    private void count(RehearsedItem item) {
        if (item.flaw() == Flaw.AGAINST_SCHEMA) {
            againstSchema++;
        }
        if (item.flaw() == Flaw.REPEATED) {
            repeated++;
        }
        DivisionRef division = item.division() == null ? NOWHERE : item.division();
        String code = String.valueOf(division.code());
        counts.merge(item.state(), 1L, Long::sum);
        districts.computeIfAbsent(code, absent -> new District(division)).counts.merge(item.state(), 1L, Long::sum);
        if (item.state().breaks()) {
            causes(item).forEach(change -> {
                Breaking breaking = causes.computeIfAbsent(change.key(), absent -> new Breaking(change));
                breaking.items++;
                breaking.districts.add(code);
            });
        }
    }

    /** The changes of the base that break a definition, each once. */
    private static Iterable<BaseChange> causes(RehearsedItem item) {
        Map<String, BaseChange> all = new TreeMap<>();
        Stream.concat(item.conflicts().stream(), item.illegal().stream())
                .map(Clash::cause)
                .forEach(cause -> {
                    if (cause != null) {
                        all.put(cause.key(), cause);
                    }
                });
        BaseChange gone = item.gone();
        if (gone != null) {
            all.put(gone.key(), gone);
        }
        return new LinkedHashSet<>(all.values());
    }

    RehearsalReport report() {
        for (RehearsalState state : RehearsalState.values()) {
            counts.putIfAbsent(state, 0L);
        }
        return RehearsalReport.builder()
                .counts(counts)
                .districts(districts.values().stream()
                        .map(each -> new DistrictRehearsal(each.division, each.counts))
                        .toList())
                .causes(causes.values().stream()
                        .map(each -> new Cause(each.change, each.items, each.districts.size()))
                        .sorted(Comparator.comparingLong(Cause::items)
                                .reversed()
                                .thenComparing(cause -> cause.change().key()))
                        .toList())
                .items(kept)
                .unreadable(unreadable)
                .againstSchema(againstSchema)
                .repeated(repeated)
                .truncated(truncated)
                .build();
    }
}
