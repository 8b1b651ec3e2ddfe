package org.sitong.client.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sitong.document.Digest;

class MerkleTreeTest {

    private static List<Digest> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.SHA.digest(new byte[] {(byte) i, (byte) (i >> 8)}))
                .toList();
    }

    /** RFC 9162, 2.1.1, word for word. */
    private static byte[] rfc(List<Digest> leaves) {
        if (leaves.isEmpty()) {
            return MerkleTree.raw(Samples.SHA.digest(new byte[0]));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (leaves.size() == 1) {
            bytes.write(0);
            bytes.writeBytes(MerkleTree.raw(leaves.get(0)));
        } else {
            int half = Integer.highestOneBit(leaves.size() - 1);
            bytes.write(1);
            bytes.writeBytes(rfc(leaves.subList(0, half)));
            bytes.writeBytes(rfc(leaves.subList(half, leaves.size())));
        }
        return MerkleTree.raw(Samples.SHA.digest(bytes.toByteArray()));
    }

    @Property(tries = 200)
    void theTreeIsTheStandards(@ForAll @IntRange(max = 300) int count) {
        assertThat(Samples.tree(leaves(count)).hex()).isEqualTo(HexFormat.of().formatHex(rfc(leaves(count))));
    }

    @Property(tries = 300)
    void everyLeafIsProvenAndNothingElse(
            @ForAll @IntRange(min = 1, max = 300) int count, @ForAll @IntRange(max = 10_000) int any) {
        List<Digest> leaves = leaves(count);
        Digest root = Samples.tree(leaves);
        int index = any % count;
        List<Digest> path = Samples.path(leaves, index);

        assertThat(MerkleTree.rootOf(Samples.SHA, leaves.get(index), index, count, path))
                .isEqualTo(root);
        assertThat(MerkleTree.rootOf(Samples.SHA, Samples.SHA.digest(new byte[] {9, 9, 9}), index, count, path))
                .isNotEqualTo(root);
        List<Digest> longer = new ArrayList<>(path);
        longer.add(root);
        assertThatThrownBy(() -> MerkleTree.rootOf(Samples.SHA, leaves.get(index), index, count, longer))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MerkleTree.rootOf(Samples.SHA, leaves.get(index), count, count, path))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
