package org.sitong.client.publish.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.sitong.client.release.DefinitionKey;

/**
 * Sorts any number of lines in bounded memory: what does not fit is sorted in parts, which wait in files and are merged. Not
 * thread-safe.
 */
public final class ExternalSort implements Closeable {

    private static final int OVERHEAD = 400;
    private static final int FAN_IN = 96;
    private static final int BUFFER = 1 << 15;
    private static final int SOURCE = 1_000;

    private final Path folder;
    private final long memory;
    private final List<Path> runs = new ArrayList<>();
    private List<Line> held = new ArrayList<>();
    private long heldBytes;
    private int files;

    /**
     * A sort.
     *
     * @param folder where parts wait; it exists
     * @param memory how many bytes of lines to hold at once
     */
    public ExternalSort(Path folder, long memory) {
        this.folder = folder;
        this.memory = memory;
    }

    /** Adds a line. */
    public void add(DefinitionKey key, String source, byte[] bytes) throws IOException {
        held.add(new Line(key, source.length() > SOURCE ? source.substring(0, SOURCE) : source, bytes));
        heldBytes += bytes.length + OVERHEAD;
        if (heldBytes > memory) {
            spill();
        }
    }

    private void spill() throws IOException {
        held.sort(Line.ORDER);
        Iterator<Line> lines = held.iterator();
        runs.add(write(() -> lines.hasNext() ? lines.next() : null));
        held = new ArrayList<>();
        heldBytes = 0;
    }

    private Path write(Lines lines) throws IOException {
        Path file = folder.resolve("run-" + files++);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(file), fast, BUFFER), BUFFER))) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                out.writeBoolean(true);
                out.writeUTF(line.key().kind());
                out.writeUTF(line.key().identity());
                out.writeInt(line.key().version());
                out.writeUTF(line.key().removed());
                out.writeUTF(line.source());
                out.writeInt(line.bytes().length);
                out.write(line.bytes());
            }
            out.writeBoolean(false);
        } finally {
            fast.end();
        }
        return file;
    }

    /** All lines in order; to be asked once, after the last one was added. */
    public Lines sorted() throws IOException {
        if (runs.isEmpty()) {
            held.sort(Line.ORDER);
            Iterator<Line> lines = held.iterator();
            return () -> lines.hasNext() ? lines.next() : null;
        }
        spill();
        while (runs.size() > FAN_IN) {
            List<Path> some = new ArrayList<>(runs.subList(0, FAN_IN));
            runs.subList(0, FAN_IN).clear();
            try (Merge merge = new Merge(some)) {
                runs.add(write(merge));
            }
            for (Path file : some) {
                Files.delete(file);
            }
        }
        return new Merge(runs);
    }

    @Override
    public void close() throws IOException {
        held = List.of();
        for (Path file : runs) {
            Files.deleteIfExists(file);
        }
    }

    private static final class Run implements Closeable {

        private final DataInputStream in;
        private @Nullable Line line;

        Run(Path file) throws IOException {
            in = new DataInputStream(
                    new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file)), BUFFER));
            advance();
        }

        final void advance() throws IOException {
            if (!in.readBoolean()) {
                line = null;
                return;
            }
            DefinitionKey key = new DefinitionKey(in.readUTF(), in.readUTF(), in.readInt(), in.readUTF());
            String source = in.readUTF();
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            line = new Line(key, source, bytes);
        }

        Line line() {
            if (line == null) {
                throw new IllegalStateException("A run without lines waits for nothing");
            }
            return line;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private static final class Merge implements Lines {

        private final List<Run> all = new ArrayList<>();
        private final PriorityQueue<Run> waiting = new PriorityQueue<>(Comparator.comparing(Run::line, Line.ORDER));

        Merge(List<Path> files) throws IOException {
            for (Path file : files) {
                Run run = new Run(file);
                all.add(run);
                if (run.line != null) {
                    waiting.add(run);
                }
            }
        }

        @Override
        public @Nullable Line next() throws IOException {
            Run first = waiting.poll();
            if (first == null) {
                return null;
            }
            Line line = first.line();
            first.advance();
            if (first.line != null) {
                waiting.add(first);
            }
            return line;
        }

        @Override
        public void close() throws IOException {
            for (Run run : all) {
                run.close();
            }
        }
    }
}
