package org.sitong.exchange.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.document.DocumentFiles;
import org.sitong.exchange.TableException;
import org.sitong.exchange.TableFileOptions;
import org.sitong.exchange.internal.ExchangeMessages;

/** Writes the file of one table. */
public abstract class TableWriter implements Closeable {

    private final Path file;
    private final Writer out;
    private final String table;
    private final List<String> columns;
    private final Set<String> known;
    private int rows;

    TableWriter(Path file, Writer out, String table, List<String> columns) {
        this.file = file;
        this.out = out;
        this.table = table;
        this.columns = List.copyOf(columns);
        this.known = new HashSet<>(columns);
    }

    /** Opens a new file and writes what stands before the rows. */
    public static TableWriter open(Path file, String table, List<String> columns, TableFileOptions options)
            throws IOException {
        Writer out;
        try {
            out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw failed(file, e);
        }
        TableWriter writer = switch (options.format()) {
            case CSV -> new CsvWriter(file, out, table, columns, options.byteOrderMark());
            case JSON -> new JsonWriter(file, out, table, columns, true);
            case NDJSON -> new JsonWriter(file, out, table, columns, false);
        };
        writer.guarded(writer::head);
        return writer;
    }

    /** Writes a row. */
    public final void write(Map<String, String> cells) throws IOException {
        rows++;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (!known.contains(cell.getKey())) {
                throw new IllegalArgumentException("Table " + table + " has no column " + cell.getKey());
            }
            TableText.checkCell(table, rows, cell.getKey(), cell.getValue());
        }
        guarded(() -> row(cells, rows == 1));
    }

    /** Writes what stands behind the rows, and closes the file. */
    public final void finish() throws IOException {
        guarded(() -> {
            foot(rows == 0);
            out.close();
        });
    }

    @Override
    public final void close() throws IOException {
        out.close();
    }

    abstract void head() throws IOException;

    abstract void row(Map<String, String> cells, boolean first) throws IOException;

    abstract void foot(boolean empty) throws IOException;

    final Writer out() {
        return out;
    }

    final List<String> columns() {
        return columns;
    }

    private void guarded(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static TableException failed(Path file, IOException failure) {
        return new TableException(
                ExchangeMessages.naming("sink.failed", file.getFileName(), DocumentFiles.reason(failure)), failure);
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
