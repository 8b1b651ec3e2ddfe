package org.sitong.client.internal.index;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of an index that has to wait until the part before it is complete. */
final class Spool implements Closeable {

    private final Path file;
    private final OutputStream out;
    private long size;

    Spool(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    long size() {
        return size;
    }

    void write(Bytes bytes) throws IOException {
        bytes.writeTo(out);
        size += bytes.size();
    }

    /** Ends the part and puts it behind what is written already; gives its address. */
    long appendTo(PageWriter index) throws IOException {
        out.close();
        long address = index.address();
        Files.copy(file, index);
        return address;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
