package org.sitong.client.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.sitong.document.Digest;

/** An open index. Thread-safe. */
public final class IndexFile implements Closeable {

    private final PageFile file;
    private final Footer footer;
    private final Documents documents;
    private final Dictionary dictionary;

    private IndexFile(PageFile file, Footer footer) {
        this.file = file;
        this.footer = footer;
        this.documents = new Documents(file, footer);
        this.dictionary = new Dictionary(file, footer);
    }

    /** Opens an index; nothing but its last page is read. */
    public static IndexFile open(Path path) throws IOException {
        PageFile file = PageFile.open(path);
        try {
            return new IndexFile(file, Footer.read(file));
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Reads every page, and with that checks it. */
    public void verify() {
        for (int page = 0; page < file.pages(); page++) {
            file.page(page);
        }
    }

    /** The file. */
    public Path path() {
        return file.path();
    }

    /** What the index was made from. */
    public Digest release() {
        return footer.release();
    }

    /** By which algorithm the definitions were digested. */
    public String algorithm() {
        return footer.algorithm();
    }

    /** What is known of each definition. */
    public Documents documents() {
        return documents;
    }

    /** The definitions with a key. */
    Docs withTerm(String term) {
        Dictionary.Term found = dictionary.find(Terms.bytes(term));
        return found == null ? Docs.NONE : new Postings(file, found);
    }

    /** The definitions with a value of a field. */
    Docs with(Field field, String value) {
        return withTerm(Terms.of(field, value));
    }

    /** The definitions with any key that begins in a certain way. */
    Docs withTermsBeginning(String prefix) {
        Union union = new Union();
        dictionary.beginning(Terms.bytes(prefix), term -> union.add(new Postings(file, term)));
        return union;
    }

    /** Hands on the keys that begin in a certain way. */
    void termsBeginning(String prefix, Consumer<String> to) {
        dictionary.beginning(Terms.bytes(prefix), term -> to.accept(new String(term.bytes(), StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
