package org.sitong.validation.internal.change;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Problem;
import org.sitong.standard.Kind;
import org.sitong.validation.Input;
import org.sitong.validation.Phrase;
import org.sitong.validation.change.LeftOut;

/** The definitions of one set, each held in little memory, by kind and identity; the versions of one in their order. */
final class SideIndex {

    private static final Comparator<Entry> BY_VERSION =
            Comparator.comparingInt(Entry::number).thenComparing(Entry::from);

    private final boolean newer;
    private final NavigableMap<Key, List<Entry>> entries = new TreeMap<>();
    private final List<Entry> nameless = new ArrayList<>();
    private final List<Entry> doubles = new ArrayList<>();
    private final List<LeftOut> leftOut;

    private SideIndex(boolean newer, List<LeftOut> leftOut) {
        this.newer = newer;
        this.leftOut = leftOut;
    }

    /** Reads a set; what cannot be read is left out and said. */
    static SideIndex of(Iterator<Input> inputs, boolean newer, @Nullable LocalDate day, List<LeftOut> leftOut) {
        SideIndex index = new SideIndex(newer, leftOut);
        while (inputs.hasNext()) {
            index.add(inputs.next());
        }
        if (day != null) {
            index.restrict(day);
        }
        index.entries.values().forEach(index::settle);
        return index;
    }

    private void add(Input input) {
        Loaded loaded;
        try {
            loaded = Loaded.of(input);
        } catch (IOException e) {
            leaveOut(input, Problem.unreadable(e));
            return;
        } catch (Loaded.NoDefinition e) {
            leaveOut(input, e.problem());
            return;
        }
        String code = loaded == null ? null : loaded.definition().identityCode();
        if (loaded == null) {
            return;
        }
        if (code == null) {
            nameless.add(Entry.of(loaded, input.document(), input));
        } else {
            Entry entry = Entry.of(loaded, code, input);
            entries.computeIfAbsent(entry.key(), absent -> new ArrayList<>(1)).add(entry);
        }
    }

    private void leaveOut(Input input, Problem problem) {
        Phrase reason = Phrase.of(problem.id(), Map.of(), problem::text);
        leftOut.add(new LeftOut(input.document(), newer, true, reason));
    }

    /** Sorts versions. Of two that nothing tells apart only the first can be compared. */
    private void settle(List<Entry> versions) {
        versions.sort(BY_VERSION);
        Entry first = versions.get(0);
        for (Iterator<Entry> others = versions.subList(1, versions.size()).iterator(); others.hasNext(); ) {
            Entry entry = others.next();
            if (BY_VERSION.compare(first, entry) != 0) {
                first = entry;
                continue;
            }
            others.remove();
            if (!first.digest().equals(entry.digest())) {
                doubles.add(entry);
                leftOut.add(new LeftOut(
                        entry.side().document(),
                        newer,
                        false,
                        Differences.sameIdentity(first.side().document())));
            }
        }
    }

    private void restrict(LocalDate day) {
        entries.values().forEach(versions -> versions.removeIf(entry -> !entry.standsOn(day)));
        entries.values().removeIf(List::isEmpty);
        entries.values().forEach(versions -> {
            Entry newest = versions.stream().max(BY_VERSION).orElseThrow();
            versions.clear();
            versions.add(newest);
        });
    }

    /** The definitions that have an identity. */
    NavigableMap<Key, List<Entry>> entries() {
        return entries;
    }

    /** The only definition of the set; {@code null} where there are others. */
    @Nullable
    Entry only() {
        if (entries.size() + nameless.size() != 1) {
            return null;
        }
        List<Entry> versions = nameless.isEmpty() ? entries.firstEntry().getValue() : nameless;
        return versions.size() == 1 ? versions.get(0) : null;
    }

    /** Definitions without identity, which cannot be matched. */
    List<Entry> nameless() {
        return nameless;
    }

    /** How many claim the identity and version of another, and say what the other side does not say under that identity. */
    long ambiguous(SideIndex other) {
        return doubles.stream().filter(entry -> !other.has(entry)).count();
    }

    private boolean has(Entry entry) {
        return Stream.concat(entries.getOrDefault(entry.key(), List.of()).stream(), doubles.stream())
                .anyMatch(
                        each -> each.key().equals(entry.key()) && each.digest().equals(entry.digest()));
    }

    /** The newest version; {@code null} where there is none. */
    @Nullable
    Entry newest(Key key) {
        List<Entry> versions = entries.get(key);
        return versions == null ? null : versions.get(versions.size() - 1);
    }

    boolean isNewer() {
        return newer;
    }

    /** The manifests, by the folder that they stand in. */
    Map<String, Entry> manifests() {
        Map<String, Entry> manifests = new TreeMap<>();
        entries.forEach((key, versions) -> {
            if (key.kind() == Kind.CATALOG) {
                Entry newest = versions.get(versions.size() - 1);
                manifests.put(folder(newest.side().document()), newest);
            }
        });
        return manifests;
    }

    static String folder(String document) {
        return document.substring(0, document.lastIndexOf('/') + 1);
    }
}
