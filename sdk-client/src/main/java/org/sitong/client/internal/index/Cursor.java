package org.sitong.client.internal.index;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A place in an index that moves on as it is read from; for one thread. */
final class Cursor {

    private final PageFile file;
    private byte @Nullable [] page;
    private int number;
    private int used;

    Cursor(PageFile file, long address) {
        this.file = file;
        seek(address);
    }

    void seek(long address) {
        int target = address < 0 ? -1 : (int) Math.min(address / Pages.PAYLOAD, Integer.MAX_VALUE);
        if (target != number) {
            page = null;
        }
        number = target;
        used = (int) (address - (long) target * Pages.PAYLOAD);
    }

    void skip(long bytes) {
        seek(address() + bytes);
    }

    long address() {
        return (long) number * Pages.PAYLOAD + used;
    }

    private byte[] page() {
        if (used == Pages.PAYLOAD) {
            number++;
            used = 0;
            page = null;
        }
        byte[] known = page;
        if (known == null) {
            known = file.page(number);
            page = known;
        }
        return known;
    }

    int read() {
        return page()[used++] & 0xff;
    }

    int readInt() {
        return read() << 24 | read() << 16 | read() << 8 | read();
    }

    long readLong() {
        return (long) readInt() << 32 | readInt() & 0xffff_ffffL;
    }

    long readVarint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = read();
            value |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw file.damaged("no number at " + address());
    }

    int readSize() {
        long value = readVarint();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw file.damaged("no size at " + address());
        }
        return (int) value;
    }

    byte[] readBytes(int length) {
        byte[] bytes = new byte[length];
        int done = 0;
        while (done < length) {
            byte[] from = page();
            int part = Math.min(length - done, Pages.PAYLOAD - used);
            System.arraycopy(from, used, bytes, done, part);
            used += part;
            done += part;
        }
        return bytes;
    }

    String readText() {
        return new String(readBytes(readSize()), StandardCharsets.UTF_8);
    }
}
