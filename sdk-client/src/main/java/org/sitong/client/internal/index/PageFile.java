package org.sitong.client.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sitong.client.lookup.IndexDamagedException;
import org.sitong.client.lookup.IndexDamagedException.Reason;

/**
 * Reads the pages of an index, each verified when it comes from the disk; the most used stay in memory. A channel would be closed
 * for all threads when one of them is interrupted, and a mapping could not be given back; a plain file has neither fault.
 */
final class PageFile implements Closeable {

    /** 8 MiB. */
    private static final int KEPT = 1024;

    private final Path path;
    private final RandomAccessFile file;
    private final int pages;
    private final Map<Integer, byte[]> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    private PageFile(Path path, RandomAccessFile file, int pages) {
        this.path = path;
        this.file = file;
        this.pages = pages;
    }

    static PageFile open(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
        try {
            long length = file.length();
            if (length == 0 || length % Pages.SIZE != 0 || length / Pages.SIZE > Integer.MAX_VALUE) {
                throw new IndexDamagedException(path, Reason.DAMAGED, "no whole number of pages: " + length + " bytes");
            }
            return new PageFile(path, file, (int) (length / Pages.SIZE));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    int pages() {
        return pages;
    }

    /** The payload of a page and its checksum; not to be changed. */
    byte[] page(int number) {
        if (number < 0 || number >= pages) {
            throw damaged("page " + number + " of " + pages);
        }
        synchronized (kept) {
            byte[] known = kept.get(number);
            if (known == null) {
                known = read(number);
                kept.put(number, known);
            }
            return known;
        }
    }

    private byte[] read(int number) {
        byte[] page = new byte[Pages.SIZE];
        try {
            file.seek((long) number * Pages.SIZE);
            file.readFully(page);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": page " + number + " cannot be read", e);
        }
        if (ByteBuffer.wrap(page).getInt(Pages.PAYLOAD) != Pages.checksum(number, page)) {
            throw damaged("page " + number + " has another checksum");
        }
        return page;
    }

    IndexDamagedException damaged(String detail) {
        return new IndexDamagedException(path, Reason.DAMAGED, detail);
    }

    /** Reads from an address on. */
    Cursor at(long address) {
        return new Cursor(this, address);
    }

    @Override
    public void close() throws IOException {
        synchronized (kept) {
            kept.clear();
            file.close();
        }
    }
}
