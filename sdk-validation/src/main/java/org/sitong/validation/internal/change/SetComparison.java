package org.sitong.validation.internal.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Matching;
import org.sitong.item.Tombstone;
import org.sitong.validation.Input;
import org.sitong.validation.Phrase;
import org.sitong.validation.change.ChangeFinder;
import org.sitong.validation.change.ChangeSink;
import org.sitong.validation.change.ChangeSummary;
import org.sitong.validation.change.DefinitionChange;
import org.sitong.validation.change.LeftOut;

/** Compares two sets: what matches by identity, what follows what is gone, and what remains as added or removed. */
public final class SetComparison {

    private final SideIndex before;
    private final SideIndex after;
    private final List<LeftOut> leftOut;
    private final ChangeSink sink;
    private final Successions successions;
    private final Map<String, String> olderFolders;
    private final Map<String, String> newerFolders;
    private final Tally tally;

    private SetComparison(SideIndex before, SideIndex after, List<LeftOut> leftOut, ChangeSink sink) {
        this.before = before;
        this.after = after;
        this.leftOut = leftOut;
        this.sink = sink;
        this.successions = Successions.of(before, after);
        Map<String, Tally.Manifest> manifests = manifests();
        this.olderFolders = folders(before, manifests);
        this.newerFolders = folders(after, manifests);
        this.tally = new Tally(manifests);
    }

    /** Compares two sets of documents. */
    public static ChangeSummary run(
            ChangeFinder finder, Iterator<Input> older, Iterator<Input> newer, ChangeSink sink) {
        List<LeftOut> leftOut = new ArrayList<>();
        SideIndex before = SideIndex.of(older, false, finder.olderDay(), leftOut);
        SideIndex after = SideIndex.of(newer, true, finder.newerDay(), leftOut);
        return new SetComparison(before, after, leftOut, sink).run(finder.byIdentity());
    }

    private ChangeSummary run(boolean byIdentity) {
        Entry older = before.only();
        Entry newer = after.only();
        Map<Key, Successions.Group> groups = successions.groups();
        if (!byIdentity && older != null && newer != null && older.kind() == newer.kind() && groups.isEmpty()) {
            compare(older, newer, older.key().equals(newer.key()) ? Differences.VERSIONS : Differences.PEERS, null);
        } else {
            sets(groups);
        }
        return tally.summary(leftOut, before.ambiguous(after) + after.ambiguous(before));
    }

    private void sets(Map<Key, Successions.Group> groups) {
        nameless(before);
        nameless(after);
        Set<Key> told = new HashSet<>();
        NavigableSet<Key> keys = new TreeSet<>(before.entries().keySet());
        keys.addAll(after.entries().keySet());
        groups.values().forEach(group -> {
            told.addAll(group.older());
            group.newer().stream().filter(key -> before.newest(key) == null).forEach(told::add);
        });
        for (Key key : keys) {
            Successions.Group group = groups.get(key);
            if (group != null) {
                tell(Differences.succeeded(group, before, after));
            } else if (!told.contains(key)) {
                one(key);
            }
        }
    }

    private void one(Key key) {
        Entry older = before.newest(key);
        Entry newer = after.newest(key);
        if (newer == null && older != null) {
            tell(Differences.removed(older, successions.tombstone(key)));
        } else if (older == null && newer != null) {
            Tombstone tombstone = newer.tombstone();
            if (tombstone == null || !successions.isTold(tombstone)) {
                tell(Differences.added(newer, before));
            }
        } else if (older != null && newer != null) {
            olderVersions(key, newer);
            compare(older, newer, Differences.VERSIONS, manifest(newer, true));
        }
    }

    /** What was published stays: a version that both sets have must be the same in both. */
    private void olderVersions(Key key, Entry newer) {
        Map<Integer, Entry> byNumber = new HashMap<>();
        before.entries().get(key).forEach(version -> byNumber.put(version.number(), version));
        for (Entry version : after.entries().get(key)) {
            Entry was = byNumber.get(version.number());
            if (was != null
                    && version != newer
                    && version.number() >= 0
                    && !was.digest().equals(version.digest())) {
                compare(was, version, Differences.VERSIONS, manifest(version, true));
            }
        }
    }

    private void compare(Entry older, Entry newer, Matching matching, @Nullable String manifest) {
        DefinitionChange change = older.digest().equals(newer.digest())
                ? null
                : Differences.changed(older, newer, matching, manifest == null);
        if (change == null) {
            tally.same();
        } else {
            tally.changed(change, manifest);
            sink.definition(change);
        }
    }

    private void tell(DefinitionChange change) {
        boolean isThere = !change.newer().isEmpty();
        String document = (isThere ? change.newer() : change.older()).get(0).document();
        tally.changed(change, manifest(document, isThere));
        sink.definition(change);
    }

    private void nameless(SideIndex side) {
        Phrase reason = Differences.NO_IDENTITY;
        side.nameless()
                .forEach(entry -> leftOut.add(new LeftOut(entry.side().document(), side.isNewer(), false, reason)));
    }

    /** The manifests that both sets have, by their identity. */
    private Map<String, Tally.Manifest> manifests() {
        Map<String, Tally.Manifest> manifests = new TreeMap<>();
        after.manifests().values().forEach(newer -> {
            Entry older = before.newest(newer.key());
            if (older != null) {
                manifests.put(newer.key().code(), new Tally.Manifest(older, newer));
            }
        });
        return manifests;
    }

    private static Map<String, String> folders(SideIndex side, Map<String, Tally.Manifest> manifests) {
        Map<String, String> folders = new HashMap<>();
        side.manifests().forEach((folder, manifest) -> {
            if (manifests.containsKey(manifest.key().code())) {
                folders.put(folder, manifest.key().code());
            }
        });
        return folders;
    }

    private @Nullable String manifest(Entry entry, boolean isNewer) {
        return manifest(entry.side().document(), isNewer);
    }

    /** The manifest that answers for a document: that of its folder, or the nearest above. */
    private @Nullable String manifest(String document, boolean isNewer) {
        Map<String, String> folders = isNewer ? newerFolders : olderFolders;
        String folder = SideIndex.folder(document);
        while (true) {
            String manifest = folders.get(folder);
            if (manifest != null || folder.isEmpty()) {
                return manifest;
            }
            folder = SideIndex.folder(folder.substring(0, folder.length() - 1));
        }
    }
}
