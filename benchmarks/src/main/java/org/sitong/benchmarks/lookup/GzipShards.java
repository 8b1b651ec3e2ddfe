package org.sitong.benchmarks.lookup;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sitong.client.lookup.ShardReader;

/** Shards as numbered files in a folder, written one after another; for measuring only, nothing is verified. */
final class GzipShards implements ShardReader, Closeable {

    private final Path folder;
    private final int size;
    private final ByteArrayOutputStream shard = new ByteArrayOutputStream();
    private int number;
    private long written;

    GzipShards(Path folder, int size) {
        this.size = size;
        this.folder = folder;
    }

    private Path file(int of) throws IOException {
        Path group = Files.createDirectories(folder.resolve(String.valueOf(of / 1000)));
        return group.resolve(of + ".ndjson.gz");
    }

    int number() {
        return number;
    }

    int offset() {
        return shard.size();
    }

    long written() {
        return written;
    }

    void add(byte[] line) throws IOException {
        shard.writeBytes(line);
        shard.write('\n');
        if (shard.size() >= size) {
            flush();
        }
    }

    void flush() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file(number)))) {
            shard.writeTo(out);
        }
        written += shard.size();
        shard.reset();
        number++;
    }

    @Override
    public InputStream open(int of) throws IOException {
        return new GZIPInputStream(Files.newInputStream(file(of)), 1 << 16);
    }

    @Override
    public void close() throws IOException {
        if (shard.size() > 0) {
            flush();
        }
    }
}
