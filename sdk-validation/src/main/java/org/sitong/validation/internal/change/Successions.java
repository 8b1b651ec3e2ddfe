package org.sitong.validation.internal.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Succession;
import org.sitong.item.SuccessionReason;
import org.sitong.item.Tombstone;
import org.sitong.standard.Kind;

/**
 * What takes the place of definitions that are gone, by what the definitions themselves and tombstones say. Those that share a
 * predecessor or a successor belong together.
 */
final class Successions {

    /**
     * Definitions that were replaced together.
     *
     * @param older those that are gone
     * @param newer those that take their place
     * @param reason why; {@code null} where nobody says
     * @param note what is said of it; {@code null} where nothing is
     */
    record Group(
            Set<Key> older,
            Set<Key> newer,
            @Nullable SuccessionReason reason,
            @Nullable String note) {}

    private record Told(
            @Nullable SuccessionReason reason, @Nullable String note) {}

    private static final Told NOTHING = new Told(null, null);

    private final SideIndex before;
    private final SideIndex after;

    /** For each definition that is gone what follows it, and what is told of that. */
    private final Map<Key, Map<Key, Told>> followers = new TreeMap<>();

    private final Map<Key, Tombstone> tombstones = new HashMap<>();

    private Successions(SideIndex before, SideIndex after) {
        this.before = before;
        this.after = after;
    }

    static Successions of(SideIndex before, SideIndex after) {
        Successions successions = new Successions(before, after);
        successions.find();
        return successions;
    }

    private void find() {
        after.entries().forEach((key, versions) -> {
            Entry newest = versions.get(versions.size() - 1);
            if (newest.tombstone() != null) {
                bury(newest.tombstone());
            }
            newest.replaces().forEach(said -> link(key(key.kind(), said.code()), key, said));
        });
        tombstones.forEach((gone, tombstone) -> tombstone
                .replacedBy()
                .forEach(code -> link(gone, new Key(gone.kind(), code), new Told(null, tombstone.reason()))));
        before.entries()
                .forEach((key, versions) -> versions.get(versions.size() - 1)
                        .replacedBy()
                        .forEach(said -> link(key, key(key.kind(), said.code()), said)));
    }

    private void bury(Tombstone tombstone) {
        if (tombstone.of() != null
                && tombstone.of().kind() != null
                && tombstone.of().identity() != null) {
            tombstones.put(new Key(tombstone.of().kind(), tombstone.of().identity()), tombstone);
        }
    }

    private static @Nullable Key key(Kind kind, @Nullable String code) {
        return code == null ? null : new Key(kind, code);
    }

    private void link(@Nullable Key gone, @Nullable Key follower, Succession said) {
        link(gone, follower, new Told(said.reason(), said.note()));
    }

    private void link(@Nullable Key gone, @Nullable Key follower, Told told) {
        boolean isGone = gone != null && before.newest(gone) != null && after.newest(gone) == null;
        if (isGone && follower != null && !follower.equals(gone) && after.newest(follower) != null) {
            followers.computeIfAbsent(gone, absent -> new LinkedHashMap<>()).merge(follower, told, Successions::both);
        }
    }

    private static Told both(Told one, Told other) {
        return new Told(
                one.reason() == null ? other.reason() : one.reason(), one.note() == null ? other.note() : one.note());
    }

    /** The tombstone of a definition that is gone; {@code null} where there is none. */
    @Nullable
    Tombstone tombstone(Key key) {
        return tombstones.get(key);
    }

    /** Whether a tombstone was told already with the definition that it is of. */
    boolean isTold(Tombstone tombstone) {
        return tombstone.of() != null
                && tombstone.of().kind() != null
                && tombstone.of().identity() != null
                && isGone(new Key(tombstone.of().kind(), tombstone.of().identity()));
    }

    private boolean isGone(Key key) {
        return before.newest(key) != null && after.newest(key) == null;
    }

    /** All groups, by the first of those that are gone. */
    Map<Key, Group> groups() {
        Map<Key, Group> groups = new TreeMap<>();
        Set<Key> told = new TreeSet<>();
        followers.keySet().forEach(key -> {
            if (!told.contains(key)) {
                Group group = group(key);
                told.addAll(group.older());
                groups.put(key, group);
            }
        });
        return groups;
    }

    private Group group(Key first) {
        Set<Key> older = new TreeSet<>(Set.of(first));
        Set<Key> newer = new TreeSet<>();
        Told told = NOTHING;
        List<Key> open = new ArrayList<>(List.of(first));
        while (!open.isEmpty()) {
            Map<Key, Told> next = followers.get(open.remove(open.size() - 1));
            for (Map.Entry<Key, Told> follower : next.entrySet()) {
                told = both(told, follower.getValue());
                if (newer.add(follower.getKey())) {
                    followers.forEach((other, theirs) -> {
                        if (theirs.containsKey(follower.getKey()) && older.add(other)) {
                            open.add(other);
                        }
                    });
                }
            }
        }
        return new Group(older, newer, told.reason(), told.note());
    }
}
