package org.sitong.client.internal.index;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds keys; see {@link DictionaryWriter} for how they are laid out. Thread-safe. */
final class Dictionary {

    /** A key, how many numbers it has, and where they are. */
    record Term(byte[] bytes, int count, long address, long length) {}

    private final PageFile file;
    private final Footer footer;

    Dictionary(PageFile file, Footer footer) {
        this.file = file;
        this.footer = footer;
    }

    @Nullable
    Term find(byte[] wanted) {
        Walk walk = from(wanted);
        Term term = walk.next();
        return term != null && Arrays.equals(term.bytes(), wanted) ? term : null;
    }

    /** Hands on all keys that begin in a certain way. */
    void beginning(byte[] prefix, Consumer<Term> to) {
        Walk walk = from(prefix);
        for (Term term = walk.next(); term != null && startsWith(term.bytes(), prefix); term = walk.next()) {
            to.accept(term);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    /** The keys from a certain one on. */
    private Walk from(byte[] wanted) {
        int low = 0;
        int high = footer.blockCount();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(first(middle), wanted) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Walk walk = new Walk(Math.max(0, low - 1));
        walk.passBefore(wanted);
        return walk;
    }

    private Cursor block(int number) {
        long start = file.at(footer.table() + (long) number * Long.BYTES).readLong();
        return file.at(footer.blocks() + start);
    }

    private byte[] first(int number) {
        Cursor block = block(number);
        block.skip(Long.BYTES + 1);
        return block.readBytes(block.readSize());
    }

    /** Goes from key to key. */
    private final class Walk {

        private final Cursor block;
        private int inBlock;
        private long address;
        private byte[] previous = new byte[0];
        private @Nullable Term pending;

        Walk(int number) {
            this.block = footer.blockCount() == 0 ? file.at(0) : block(number);
        }

        void passBefore(byte[] wanted) {
            Term term = next();
            while (term != null && Arrays.compareUnsigned(term.bytes(), wanted) < 0) {
                term = next();
            }
            pending = term;
        }

        @Nullable
        Term next() {
            Term known = pending;
            if (known != null) {
                pending = null;
                return known;
            }
            if (block.address() >= footer.blocks() + footer.blocksSize() || footer.blockCount() == 0) {
                return null;
            }
            if (inBlock == 0) {
                address = block.readLong();
                previous = new byte[0];
            }
            int shared = block.readSize();
            byte[] rest = block.readBytes(block.readSize());
            byte[] bytes = Arrays.copyOf(previous, shared + rest.length);
            System.arraycopy(rest, 0, bytes, shared, rest.length);
            int count = block.readSize();
            long length = block.readVarint();
            Term term = new Term(bytes, count, address, length);
            address += length;
            previous = bytes;
            inBlock = (inBlock + 1) % DictionaryWriter.BLOCK;
            return term;
        }
    }
}
