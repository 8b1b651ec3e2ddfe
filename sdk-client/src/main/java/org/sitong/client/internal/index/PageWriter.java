package org.sitong.client.internal.index;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes an index from front to back: a stream of payload, cut into pages. */
final class PageWriter extends OutputStream {

    private final FileOutputStream out;
    private final byte[] page = new byte[Pages.SIZE];
    private int used;
    private int number;

    PageWriter(Path file) throws IOException {
        out = new FileOutputStream(file.toFile());
    }

    /** The address of the byte that is written next. */
    long address() {
        return (long) number * Pages.PAYLOAD + used;
    }

    @Override
    public void write(int value) throws IOException {
        page[used++] = (byte) value;
        if (used == Pages.PAYLOAD) {
            flushPage();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, Pages.PAYLOAD - used);
            System.arraycopy(bytes, offset + done, page, used, part);
            used += part;
            done += part;
            if (used == Pages.PAYLOAD) {
                flushPage();
            }
        }
    }

    /** Fills the page with zeros, so that what follows begins a new one. */
    void endPage() throws IOException {
        if (used > 0) {
            flushPage();
        }
    }

    /** How many pages are whole. */
    int pages() {
        return number;
    }

    private void flushPage() throws IOException {
        Arrays.fill(page, used, Pages.PAYLOAD, (byte) 0);
        int checksum = Pages.checksum(number, page);
        for (int i = 0; i < Integer.BYTES; i++) {
            page[Pages.PAYLOAD + i] = (byte) (checksum >>> (24 - 8 * i));
        }
        out.write(page);
        used = 0;
        number = Math.addExact(number, 1);
    }

    /** Ends the last page and waits until the file is on the disk. */
    void sync() throws IOException {
        endPage();
        out.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
