package org.sitong.client.publish.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.client.release.DefinitionKey;
import org.sitong.client.trust.ContentDigest;

/**
 * Decides where one shard ends and the next begins, by what the definitions are called and not by how many came before: a shard
 * begins at every definition whose name has a hash with nine zero bits, which are 512 definitions on average. So a definition that
 * comes or goes changes its own shard only. Shards are kept between 64 and 4,096 definitions and, as far as the versions of one
 * definition allow, below 8 MiB; the versions of one definition stay together.
 */
final class ShardCutter {

    private static final int MASK = 0x1ff;
    private static final int MIN_COUNT = 64;
    private static final int MAX_COUNT = 4_096;
    private static final int MAX_BYTES = 8 << 20;

    private final MessageDigest hash = ContentDigest.SHA_256.begin();
    private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
    private @Nullable DefinitionKey first;
    private @Nullable DefinitionKey last;
    private int count;

    /** Whether a shard ends before a definition. */
    boolean endsBefore(DefinitionKey next, int bytes) {
        if (last == null || last.isSameDefinition(next)) {
            return false;
        }
        return count >= MAX_COUNT || plain.size() + (long) bytes > MAX_BYTES || (count >= MIN_COUNT && begins(next));
    }

    private boolean begins(DefinitionKey key) {
        byte[] name = (key.kind() + "/" + key.identity()).getBytes(StandardCharsets.UTF_8);
        byte[] digest = hash.digest(name);
        return (((digest[0] & 0xff) << 8 | digest[1] & 0xff) & MASK) == 0;
    }

    void add(Line line) {
        if (first == null) {
            first = line.key();
        }
        last = line.key();
        count++;
        plain.writeBytes(line.bytes());
        plain.write('\n');
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    int size() {
        return plain.size();
    }

    DefinitionKey first() {
        return Objects.requireNonNull(first);
    }

    DefinitionKey last() {
        return Objects.requireNonNull(last);
    }

    /** The shard; the next one is begun by this. */
    byte[] take() {
        byte[] bytes = plain.toByteArray();
        plain.reset();
        first = null;
        last = null;
        count = 0;
        return bytes;
    }
}
