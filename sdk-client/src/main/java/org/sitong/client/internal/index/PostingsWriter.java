package org.sitong.client.internal.index;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes rising numbers in blocks: how much the block's last number is above that of the block before (−1 before the first), how
 * many bytes follow, and the other numbers of the block as differences. A reader that looks for a number passes over blocks whole.
 */
final class PostingsWriter {

    private static final int BLOCK = 256;

    private final OutputStream out;
    private final Bytes head = new Bytes(16);
    private final Bytes body = new Bytes(BLOCK * 2);
    private int inBlock;
    private int previous;
    private int last;
    private int blockBefore;
    private int count;
    private long length;

    PostingsWriter(OutputStream out) {
        this.out = out;
        begin();
    }

    /** Begins the numbers of another key. */
    void begin() {
        inBlock = 0;
        previous = -1;
        last = -1;
        blockBefore = -1;
        count = 0;
        length = 0;
        body.clear();
    }

    void add(int number) throws IOException {
        if (inBlock == BLOCK) {
            endBlock();
        }
        if (inBlock > 0) {
            body.putVarint((long) last - previous);
            previous = last;
        }
        last = number;
        inBlock++;
        count++;
    }

    private void endBlock() throws IOException {
        head.clear();
        head.putVarint((long) last - blockBefore).putVarint(body.size());
        head.writeTo(out);
        body.writeTo(out);
        length += head.size() + body.size();
        body.clear();
        blockBefore = last;
        previous = last;
        inBlock = 0;
    }

    /** Ends the numbers of a key; they take this many bytes. */
    long end() throws IOException {
        if (inBlock > 0) {
            endBlock();
        }
        return length;
    }

    int count() {
        return count;
    }
}
