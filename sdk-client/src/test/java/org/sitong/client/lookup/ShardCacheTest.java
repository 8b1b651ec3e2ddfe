package org.sitong.client.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShardCacheTest {

    @Property(tries = 100)
    void anyPartOfAnyShardIsRead(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[][] shards = new byte[6][];
        for (int i = 0; i < shards.length; i++) {
            shards[i] = new byte[random.nextInt(i == 5 ? 200_000 : 300)];
            random.nextBytes(shards[i]);
        }
        ShardCache cache = new ShardCache(shard -> new ByteArrayInputStream(shards[shard]), 200, 500);
        for (int i = 0; i < 100; i++) {
            int shard = random.nextInt(shards.length);
            int offset = random.nextInt(shards[shard].length + 10);
            int length = random.nextInt(300);
            int from = Math.min(offset, shards[shard].length);
            int to = Math.min(offset + length, shards[shard].length);
            assertThat(cache.read(shard, offset, length)).isEqualTo(Arrays.copyOfRange(shards[shard], from, to));
        }
    }

    @Test
    void whatWasReadLastIsKeptUpToABound() throws IOException {
        List<Integer> opened = new ArrayList<>();
        ShardCache cache = new ShardCache(
                shard -> {
                    opened.add(shard);
                    return new ByteArrayInputStream(new byte[100]);
                },
                100,
                250);
        for (int shard : new int[] {1, 2, 1, 3, 1, 2, 1}) {
            cache.read(shard, 10, 20);
        }
        assertThat(opened).containsExactly(1, 2, 3, 2);
    }
}
