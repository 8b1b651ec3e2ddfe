package org.sitong.client.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes the keys in order, in blocks: the address of the first key's numbers, then each key as what it shares with the one before
 * and its rest, how many numbers it has and in how many bytes. Where the blocks begin is a table behind them.
 */
final class DictionaryWriter implements Closeable {

    static final int BLOCK = 32;

    private final Spool blocks;
    private final Spool table;
    private final Bytes entry = new Bytes(256);
    private byte[] previous = new byte[0];
    private int inBlock = BLOCK;
    private int count;

    DictionaryWriter(Path folder) throws IOException {
        blocks = new Spool(folder.resolve("dictionary"));
        table = new Spool(folder.resolve("blocks"));
    }

    void add(byte[] term, long address, int numbers, long length) throws IOException {
        if (inBlock == BLOCK) {
            table.write(new Bytes(Long.BYTES).putLong(blocks.size()));
            blocks.write(new Bytes(Long.BYTES).putLong(address));
            inBlock = 0;
            previous = new byte[0];
            count++;
        }
        int mismatch = Arrays.mismatch(previous, term);
        int shared = mismatch < 0 ? term.length : mismatch;
        entry.clear();
        entry.putVarint(shared)
                .putVarint(term.length - shared)
                .put(term, shared, term.length - shared)
                .putVarint(numbers)
                .putVarint(length);
        blocks.write(entry);
        previous = term;
        inBlock++;
    }

    long size() {
        return blocks.size();
    }

    int blocks() {
        return count;
    }

    long appendBlocks(PageWriter index) throws IOException {
        return blocks.appendTo(index);
    }

    long appendTable(PageWriter index) throws IOException {
        return table.appendTo(index);
    }

    @Override
    public void close() throws IOException {
        blocks.close();
        table.close();
    }
}
