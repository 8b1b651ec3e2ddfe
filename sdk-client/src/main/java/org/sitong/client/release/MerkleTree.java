package org.sitong.client.release;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sitong.client.trust.ContentDigest;
import org.sitong.document.Digest;

/**
 * The hash tree over the definitions of a release, as RFC 9162 (section 2.1) defines it: a leaf is the hash of a zero byte and the
 * definition's digest, an inner node that of a one byte and its two children, and the left side is a full tree. Leaves are added one
 * after another; the memory is that of one path. Not thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9162#section-2.1">RFC 9162, Merkle Trees</a>
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final int NONE = -1;

    private final ContentDigest digest;
    private final List<byte[]> full = new ArrayList<>();
    private final List<byte[]> neighbours = new ArrayList<>();
    private int proven = NONE;
    private long size;

    private MerkleTree(ContentDigest digest) {
        this.digest = digest;
    }

    /**
     * An empty tree.
     *
     * @param digest the algorithm of its hashes
     * @return the tree
     */
    public static MerkleTree with(ContentDigest digest) {
        return new MerkleTree(digest);
    }

    /**
     * Adds a definition.
     *
     * @param definition the digest of its canonical form
     */
    public void add(Digest definition) {
        add(definition, false);
    }

    /**
     * Adds the definition whose membership is to be proven, see {@link #path()}. One that was marked before is forgotten.
     *
     * @param definition the digest of its canonical form
     */
    public void addProven(Digest definition) {
        proven = NONE;
        neighbours.clear();
        add(definition, true);
    }

    private void add(Digest definition, boolean isProven) {
        byte[] node = leaf(digest, definition);
        boolean holds = isProven;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            int left = full.size() - 1;
            if (holds) {
                neighbours.add(full.get(left));
            } else if (proven == left) {
                neighbours.add(node);
                holds = true;
            }
            node = node(digest, full.remove(left), node);
        }
        if (holds) {
            proven = full.size();
        }
        full.add(node);
        size++;
    }

    /**
     * How many definitions were added.
     *
     * @return the number of leaves
     */
    public long size() {
        return size;
    }

    /**
     * The root over all definitions added so far.
     *
     * @return the root; of an empty tree the digest of nothing
     */
    public Digest root() {
        if (full.isEmpty()) {
            return digest.digest(new byte[0]);
        }
        byte[] node = full.get(full.size() - 1);
        for (int i = full.size() - 2; i >= 0; i--) {
            node = node(digest, full.get(i), node);
        }
        return new Digest(digest.name(), HexFormat.of().formatHex(node));
    }

    /**
     * The path that proves the membership of the definition that was added by {@link #addProven}, among all that were added so far.
     *
     * @return the neighbours from the leaf to the root
     * @throws IllegalStateException when none was
     */
    public List<Digest> path() {
        if (proven == NONE) {
            throw new IllegalStateException("No definition is to be proven");
        }
        List<byte[]> path = new ArrayList<>(neighbours);
        int last = full.size() - 1;
        byte[] node = full.get(last);
        for (int i = last - 1; i >= 0; i--) {
            if (proven == i) {
                path.add(node);
            } else if (proven > i) {
                path.add(full.get(i));
            }
            node = node(digest, full.get(i), node);
        }
        return path.stream()
                .map(each -> new Digest(digest.name(), HexFormat.of().formatHex(each)))
                .toList();
    }

    /**
     * The root that a path leads to.
     *
     * @param digest the algorithm of the tree's hashes
     * @param definition the digest of the definition
     * @param index which one of all it is, from 0
     * @param size how many there are
     * @param path the neighbours from the leaf to the root
     * @return the root, to be compared with the signed one
     * @throws IllegalArgumentException when the path has not the length that it must have
     */
    public static Digest rootOf(ContentDigest digest, Digest definition, long index, long size, List<Digest> path) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("index " + index + " of " + size);
        }
        byte[] node = leaf(digest, definition);
        long at = index;
        long last = size - 1;
        int used = 0;
        while (last > 0) {
            if ((at & 1) == 1 || at < last) {
                if (used == path.size()) {
                    throw new IllegalArgumentException("the path is too short");
                }
                byte[] neighbour = raw(path.get(used++));
                node = (at & 1) == 1 ? node(digest, neighbour, node) : node(digest, node, neighbour);
            }
            at >>= 1;
            last >>= 1;
        }
        if (used != path.size()) {
            throw new IllegalArgumentException("the path is too long");
        }
        return new Digest(digest.name(), HexFormat.of().formatHex(node));
    }

    private static byte[] leaf(ContentDigest digest, Digest definition) {
        return hash(digest, LEAF, raw(definition), new byte[0]);
    }

    private static byte[] node(ContentDigest digest, byte[] left, byte[] right) {
        return hash(digest, NODE, left, right);
    }

    private static byte[] hash(ContentDigest digest, byte tag, byte[] left, byte[] right) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 + left.length + right.length);
        bytes.write(tag);
        bytes.writeBytes(left);
        bytes.writeBytes(right);
        return raw(digest.digest(bytes.toByteArray()));
    }

    static byte[] raw(Digest digest) {
        return HexFormat.of().parseHex(digest.hex());
    }
}
