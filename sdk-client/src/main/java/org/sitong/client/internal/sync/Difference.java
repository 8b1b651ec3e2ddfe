package org.sitong.client.internal.sync;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.client.SyncReport;
import org.sitong.client.release.ChangeType;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ShardRef;
import org.sitong.client.trust.ContentDigest;
import org.sitong.document.Digest;

/**
 * What changed between two releases, found out from the shards themselves and not from what anybody says of them. Shards that both
 * have are not looked at. Both releases are walked in order, with one shard of each in memory.
 */
final class Difference {

    private final Groups before;
    private final Groups after;
    private final Tombstones tombstones;
    private @Nullable Group old;
    private @Nullable Group now;

    private Difference(Groups before, Groups after, Tombstones tombstones) throws IOException {
        this.before = before;
        this.after = after;
        this.tombstones = tombstones;
        this.old = before.next();
        this.now = after.next();
    }

    /** Begins; the shards of the earlier release may come from elsewhere than those of the later one. */
    static Difference between(
            Release from, Groups.Shards earlier, Release to, Groups.Shards later, ContentDigest digest)
            throws IOException {
        return new Difference(
                new Groups(without(from.shards(), to.shards()), earlier, digest),
                new Groups(without(to.shards(), from.shards()), later, digest),
                new Tombstones(to, later));
    }

    private static List<ShardRef> without(List<ShardRef> shards, List<ShardRef> others) {
        Set<Digest> same = others.stream().map(ShardRef::digest).collect(Collectors.toCollection(HashSet::new));
        return shards.stream().filter(shard -> !same.contains(shard.digest())).toList();
    }

    /** The next change in the order of keys; {@code null} at the end. */
    @Nullable
    ReleaseChange next() throws IOException {
        while (old != null || now != null) {
            Group was = old;
            Group is = now;
            int order = order(was, is);
            if (order <= 0) {
                old = before.next();
            }
            if (order >= 0) {
                now = after.next();
            }
            if (order > 0 && is != null) {
                return change(ChangeType.ADDED, is).after(is.lines()).build();
            }
            if (order < 0 && was != null) {
                return removal(was);
            }
            if (was != null && is != null && !was.lines().equals(is.lines())) {
                return change(ChangeType.CHANGED, is)
                        .before(was.lines())
                        .after(is.lines())
                        .build();
            }
        }
        return null;
    }

    private static int order(@Nullable Group was, @Nullable Group is) {
        if (was == null) {
            return 1;
        }
        return is == null ? -1 : Group.ORDER.compare(was.key(), is.key());
    }

    private static ReleaseChange.ReleaseChangeBuilder change(ChangeType type, Group group) {
        return ReleaseChange.builder().type(type).key(group.key());
    }

    private ReleaseChange removal(Group was) throws IOException {
        ReleaseChange.ReleaseChangeBuilder removal =
                change(ChangeType.REMOVED, was).before(was.lines()).reason(SyncReport.UNEXPLAINED);
        return tombstones.explain(was.key(), removal).build();
    }
}
