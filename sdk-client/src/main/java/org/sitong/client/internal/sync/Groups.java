package org.sitong.client.internal.sync;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.client.release.DefinitionKey;
import org.sitong.client.release.ShardContent;
import org.sitong.client.release.ShardRef;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.item.Definition;

/**
 * Walks shards definition by definition, one shard in memory at a time. What is of a kind that only a later standard has is passed
 * over. Not thread-safe.
 */
final class Groups {

    /** Gives a shard, verified. */
    @FunctionalInterface
    interface Shards {
        ShardContent get(ShardRef ref) throws IOException;
    }

    private final Iterator<ShardRef> refs;
    private final Shards shards;
    private final ContentDigest digest;
    private @Nullable ShardContent content;
    private int line;
    private @Nullable Group last;

    Groups(List<ShardRef> refs, Shards shards, ContentDigest digest) {
        this.refs = refs.iterator();
        this.shards = shards;
        this.digest = digest;
    }

    /** The next definition; {@code null} at the end. */
    @Nullable
    Group next() throws IOException {
        while (true) {
            ShardContent current = content;
            if (current == null || line == current.count()) {
                if (!refs.hasNext()) {
                    return null;
                }
                content = shards.get(refs.next());
                line = 0;
                continue;
            }
            Group group = group(current);
            if (group != null) {
                return group;
            }
        }
    }

    private @Nullable Group group(ShardContent current) {
        Definition newest = current.definition(line);
        DefinitionKey key = key(current, newest);
        if (key == null || newest == null) {
            line++;
            return null;
        }
        MessageDigest lines = digest.begin();
        lines.update(current.line(line++));
        while (line < current.count()) {
            Definition next = current.definition(line);
            DefinitionKey nextKey = key(current, next);
            if (nextKey == null || next == null || !nextKey.isSameDefinition(key)) {
                break;
            }
            lines.update((byte) '\n');
            lines.update(current.line(line++));
            key = nextKey;
            newest = next;
        }
        Group group = new Group(key, digest.digest(lines), newest);
        if (last != null && Group.ORDER.compare(last.key(), key) >= 0) {
            throw new MalformedDocumentException(current.ref().path(), "", "not in order: " + key);
        }
        last = group;
        return group;
    }

    private static @Nullable DefinitionKey key(ShardContent shard, @Nullable Definition definition) {
        if (definition == null) {
            return null;
        }
        DefinitionKey key = DefinitionKey.of(definition);
        if (key == null) {
            throw new MalformedDocumentException(shard.ref().path(), "", "a definition without identity");
        }
        return key;
    }
}
