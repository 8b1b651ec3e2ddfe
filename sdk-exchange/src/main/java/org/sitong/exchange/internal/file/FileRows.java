package org.sitong.exchange.internal.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.RowCursor;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.standard.BilingualText;

/** The rows of a file. Whatever the file holds and whatever becomes of it meanwhile, the answer is rows with problems. */
public abstract class FileRows implements RowCursor {

    private final Faults faults;
    private final InputStream in;
    private boolean ended;

    FileRows(Faults faults, InputStream in) {
        this.faults = faults;
        this.in = in;
    }

    static FileRows open(TableFile file) {
        Faults faults = new Faults(file);
        if (!Files.isRegularFile(file.path())) { // a pipe would wait for its other end
            String what = Files.isDirectory(file.path()) ? "folder" : Files.exists(file.path()) ? "special" : "missing";
            return new NoRows(faults, faults.table(1, ExchangeMessages.naming("table.file-" + what)));
        }
        try {
            return open(file, faults, Files.newInputStream(file.path()));
        } catch (IOException e) {
            return new NoRows(faults, faults.table(1, e));
        }
    }

    /** No rows, but why there are none. */
    public static FileRows none(TableFile file, BilingualText reason) {
        Faults faults = new Faults(file);
        return new NoRows(faults, faults.table(1, reason));
    }

    private static FileRows open(TableFile file, Faults faults, InputStream opened) throws IOException {
        try {
            byte[] beginning = opened.readNBytes(TextProbe.SAMPLE);
            BilingualText refusal = TextProbe.refusal(beginning, file);
            if (refusal != null) {
                opened.close();
                return new NoRows(faults, faults.table(1, refusal));
            }
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), opened);
            return switch (file.format()) {
                case CSV -> new CsvRows(faults, whole, file.charset());
                case JSON -> new JsonRows(faults, inUtf8(whole, file));
                case NDJSON -> new NdjsonRows(faults, inUtf8(whole, file));
            };
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    private static InputStream inUtf8(InputStream in, TableFile file) {
        return file.charset().equals(StandardCharsets.UTF_8)
                ? in
                : new Transcoder(new EscapingReader(in, file.charset()));
    }

    @Override
    public final @Nullable TableRow next() {
        if (ended) {
            return null;
        }
        TableRow row;
        try {
            row = read();
        } catch (IOException e) {
            row = last(faults.table(line(), e));
        }
        ended |= row == null;
        return row;
    }

    @Override
    public final void close() throws IOException {
        in.close();
    }

    /** Reads the next row; {@code null} at the end. */
    abstract @Nullable TableRow read() throws IOException;

    /** The line where reading stands. */
    abstract int line();

    final Faults faults() {
        return faults;
    }

    /** Says that no row follows after this one. */
    final TableRow last(TableRow row) {
        ended = true;
        return row;
    }

    /** A file of which nothing can be read. */
    private static final class NoRows extends FileRows {

        private final TableRow only;

        NoRows(Faults faults, TableRow only) {
            super(faults, InputStream.nullInputStream());
            this.only = only;
        }

        @Override
        TableRow read() {
            return last(only);
        }

        @Override
        int line() {
            return 1;
        }
    }
}
