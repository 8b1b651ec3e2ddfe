package org.sitong.client.internal.sync;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sitong.client.release.DefinitionKey;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ShardContent;
import org.sitong.client.release.ShardRef;
import org.sitong.item.Tombstone;
import org.sitong.standard.Kind;

/** Finds out from a release why a definition is no longer in it. The shard that was looked at last stays in memory. */
final class Tombstones {

    private static final int NO_VERSION = -1;

    private final Release release;
    private final Groups.Shards shards;
    private @Nullable ShardContent last;

    Tombstones(Release release, Groups.Shards shards) {
        this.release = release;
        this.shards = shards;
    }

    /** Adds what the definition's tombstone says, where there is one. */
    ReleaseChange.ReleaseChangeBuilder explain(DefinitionKey gone, ReleaseChange.ReleaseChangeBuilder removal)
            throws IOException {
        Tombstone tombstone = find(gone);
        if (tombstone == null) {
            return removal;
        }
        String reason = tombstone.reason();
        if (reason != null && !reason.isBlank()) {
            removal.reason(reason);
        }
        return removal.name(tombstone.name()).removedOn(tombstone.removedOn()).replacedBy(tombstone.replacedBy());
    }

    private @Nullable Tombstone find(DefinitionKey gone) throws IOException {
        DefinitionKey key = new DefinitionKey(Kind.TOMBSTONE.token(), gone.identity(), NO_VERSION, gone.kind());
        ShardRef ref = release.shard(key);
        if (ref == null) {
            return null;
        }
        ShardContent content = last;
        if (content == null || !content.ref().equals(ref)) {
            content = shards.get(ref);
            last = content;
        }
        for (int i = 0; i < content.count(); i++) {
            if (content.definition(i) instanceof Tombstone tombstone && key.equals(DefinitionKey.of(tombstone))) {
                return tombstone;
            }
        }
        return null;
    }
}
