package org.sitong.client.publish.internal;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.client.release.DefinitionKey;
import org.sitong.client.release.ShardContent;
import org.sitong.client.release.ShardRef;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.item.Definition;

/** The lines of shards, one shard in memory at a time. They are checked to be in the order that the shard claims. */
public final class ShardLines implements Lines {

    /** Gives a shard's content, verified. */
    public interface Opener {
        /** Opens a shard. */
        ShardContent open(ShardRef shard) throws IOException;
    }

    private final Iterator<ShardRef> shards;
    private final Opener opener;
    private @Nullable ShardContent current;
    private int index;
    private @Nullable DefinitionKey last;

    /** The lines of some shards. */
    public ShardLines(List<ShardRef> shards, Opener opener) {
        this.shards = shards.iterator();
        this.opener = opener;
    }

    @Override
    public @Nullable Line next() throws IOException {
        while (current == null || index == current.count()) {
            if (!shards.hasNext()) {
                return null;
            }
            current = opener.open(shards.next());
            index = 0;
        }
        ShardContent shard = current;
        String path = shard.ref().path();
        Definition definition = shard.definition(index);
        DefinitionKey key = definition == null ? null : DefinitionKey.of(definition);
        if (key == null) {
            throw new MalformedDocumentException(
                    path, "/" + index, "a definition of a kind that this version does not know");
        }
        boolean atEdge = (index != 0 || key.equals(shard.ref().first()))
                && (index != shard.count() - 1 || key.equals(shard.ref().last()));
        if (!atEdge || (last != null && key.compareTo(last) <= 0)) {
            throw new MalformedDocumentException(path, "/" + index, "not in the order of the release");
        }
        last = key;
        return new Line(key, path + ":" + (index + 1), shard.line(index++));
    }
}
