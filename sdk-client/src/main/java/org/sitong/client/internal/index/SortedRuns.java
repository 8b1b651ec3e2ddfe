package org.sitong.client.internal.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Sorted runs on disk, merged into one order without holding more than an entry of each. */
final class SortedRuns {

    /** A key, compared byte by byte, and what belongs to it. */
    record Entry(byte[] key, byte[] value) {

        static final Comparator<Entry> BY_KEY = (one, other) -> Arrays.compareUnsigned(one.key, other.key);

        int size() {
            return key.length + value.length;
        }
    }

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final String name;
    private final List<Path> runs = new ArrayList<>();

    SortedRuns(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Writes a run; its entries come in order. */
    void add(Iterable<Entry> sorted) throws IOException {
        Path run = folder.resolve(name + "-" + runs.size());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
            for (Entry entry : sorted) {
                out.writeInt(entry.key().length);
                out.writeInt(entry.value().length);
                out.write(entry.key());
                out.write(entry.value());
            }
        }
        runs.add(run);
    }

    /** All entries in order; of equal keys, the one of the earlier run first. */
    Merge merge() throws IOException {
        return new Merge(runs);
    }

    /** One pass over all runs. */
    static final class Merge implements Closeable {

        private final PriorityQueue<Run> next = new PriorityQueue<>(
                Comparator.comparing(Run::entry, Entry.BY_KEY).thenComparingInt(Run::number));
        private final List<Run> all = new ArrayList<>();

        private Merge(List<Path> files) throws IOException {
            try {
                for (Path file : files) {
                    Run run = new Run(all.size(), file);
                    all.add(run);
                    push(run);
                }
            } catch (IOException e) {
                close();
                throw e;
            }
        }

        private void push(Run run) throws IOException {
            if (run.advance()) {
                next.add(run);
            }
        }

        /** The next entry; {@code null} behind the last. */
        @Nullable
        Entry next() throws IOException {
            Run run = next.poll();
            if (run == null) {
                return null;
            }
            Entry entry = run.entry();
            push(run);
            return entry;
        }

        @Override
        public void close() throws IOException {
            for (Run run : all) {
                run.close();
            }
        }
    }

    private static final class Run implements Closeable {

        private final int number;
        private final DataInputStream in;
        private Entry entry = new Entry(new byte[0], new byte[0]);

        Run(int number, Path file) throws IOException {
            this.number = number;
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        }

        int number() {
            return number;
        }

        Entry entry() {
            return entry;
        }

        boolean advance() throws IOException {
            int keyLength;
            try {
                keyLength = in.readInt();
            } catch (EOFException e) {
                return false;
            }
            int valueLength = in.readInt();
            entry = new Entry(in.readNBytes(keyLength), in.readNBytes(valueLength));
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
