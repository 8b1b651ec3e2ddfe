package org.sitong.client.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Digest;
import org.sitong.item.Definition;
import org.sitong.standard.Kind;

/**
 * Writes an index: collects records and keys in sorted runs, then merges them. Definitions that do not come in the catalog's order
 * are renumbered, which takes eight bytes for each.
 */
public final class IndexBuild implements Closeable {

    private final Path folder;
    private final Path file;
    private final Digest release;
    private final String algorithm;
    private final DocumentSorter documents;
    private final TermCollector terms;
    private int count;

    private byte[] lastKey = new byte[0];
    private boolean ordered = true;

    /**
     * Begins an index.
     *
     * @param folder for what is needed while building; made here and removed with all that is in it by {@link #close}
     * @param memory how many bytes, roughly, are collected before they go to the disk
     */
    public IndexBuild(Path folder, Path file, Digest release, String algorithm, long memory) throws IOException {
        this.folder = folder;
        this.file = file;
        this.release = release;
        this.algorithm = algorithm;
        deleteFolder();
        Files.createDirectories(folder);
        documents = new DocumentSorter(folder, memory / 4);
        terms = new TermCollector(folder, memory - memory / 4);
    }

    /** Takes in a definition. */
    public void add(int shard, long offset, int length, byte[] digest, Definition definition) throws IOException {
        int number = count;
        count = Math.addExact(count, 1);
        Entry entry = Entry.of(definition);
        byte[] key = SortKey.of(entry, shard, offset, number);
        ordered &= Arrays.compareUnsigned(lastKey, key) < 0;
        lastKey = key;
        byte[] value = new Bytes(256)
                .put(DocumentRecord.of(entry, shard, offset, length, digest))
                .put(DocumentRecord.text(entry))
                .toArray();
        documents.add(key, value);
        for (String term : Keys.of(definition, entry.names())) {
            terms.add(term, number);
        }
        terms.flushIfLarge();
    }

    /** Writes the index into its file. */
    public int finish() throws IOException {
        try (PageWriter index = new PageWriter(file);
                Spool texts = new Spool(folder.resolve("texts"));
                DictionaryWriter dictionary = new DictionaryWriter(folder)) {
            int[] kinds = new int[Kind.values().length + 1];
            int @Nullable [] places = ordered ? null : new int[count];
            records(index, texts, kinds, places);
            long textsAddress = texts.appendTo(index);
            new TermMerge(index, dictionary, places).run(terms.sorted());
            long blocks = dictionary.appendBlocks(index);
            long table = dictionary.appendTable(index);
            Footer footer = new Footer(
                    release,
                    algorithm,
                    count,
                    kinds,
                    0,
                    textsAddress,
                    blocks,
                    dictionary.size(),
                    table,
                    dictionary.blocks());
            index.endPage();
            footer.write(index.pages()).writeTo(index);
            index.sync();
        }
        return count;
    }

    /** Writes the records in the catalog's order, and notes where each kind begins and each definition has come. */
    private void records(PageWriter index, Spool texts, int[] kinds, int @Nullable [] places) throws IOException {
        try (SortedRuns.Merge merge = documents.sorted().merge()) {
            int place = 0;
            Bytes text = new Bytes(256);
            SortedRuns.Entry next = merge.next();
            while (next != null) {
                SortedRuns.Entry entry = next;
                next = merge.next();
                ByteBuffer record = ByteBuffer.wrap(entry.value());
                record.putLong(DocumentRecord.TEXT, texts.size());
                if (next != null && SortKey.sameIdentity(entry.key(), next.key())) {
                    byte flags = record.get(DocumentRecord.FLAGS);
                    record.put(DocumentRecord.FLAGS, (byte) (flags | DocumentRecord.OLDER));
                }
                index.write(entry.value(), 0, DocumentRecord.SIZE);
                text.clear();
                text.put(entry.value(), DocumentRecord.SIZE, entry.value().length - DocumentRecord.SIZE);
                texts.write(text);
                kinds[record.get(DocumentRecord.KIND) + 1]++;
                if (places != null) {
                    places[SortKey.number(entry.key())] = place;
                }
                place++;
            }
        }
        for (int i = 1; i < kinds.length; i++) {
            kinds[i] += kinds[i - 1];
        }
    }

    private void deleteFolder() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
                for (Path each : deepestFirst) {
                    Files.delete(each);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        deleteFolder();
    }
}
