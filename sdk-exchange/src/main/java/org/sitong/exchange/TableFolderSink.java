package org.sitong.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sitong.exchange.internal.file.FolderSwap;
import org.sitong.exchange.internal.file.TableText;
import org.sitong.exchange.internal.file.TableWriter;

/**
 * Writes tables as files, one a table and named after it. They are written into a hidden folder beside the target, which
 * takes the target's place when all is done. What is written is read back equal by {@link TableFolder}, except that an empty
 * text, which no file tells from nothing, becomes nothing, and a CSV row of blanks no row.
 *
 * <p>Cells are written as they are: leading zeros, {@code ^}, line breaks and what a spreadsheet program would take for a
 * formula are kept.
 */
public final class TableFolderSink implements TableSink {

    private final FolderSwap folder;
    private final TableFileOptions options;
    private final Map<String, TableWriter> writers = new HashMap<>();
    private boolean ended;

    private TableFolderSink(FolderSwap folder, TableFileOptions options) {
        this.folder = folder;
        this.options = options;
    }

    /**
     * Begins to write CSV files.
     *
     * @param folder where to; must not exist or be empty
     * @return the sink, to be committed and closed
     * @throws IOException when the folder holds something, or nothing can be written beside it
     */
    public static TableFolderSink of(Path folder) throws IOException {
        return of(folder, TableFileOptions.builder().build());
    }

    /**
     * Begins to write files.
     *
     * @param folder where to; must not exist or be empty, unless it may be overwritten
     * @param options how to write them
     * @return the sink, to be committed and closed
     * @throws IOException when the folder holds something that may not be overwritten, or nothing can be written beside it
     */
    public static TableFolderSink of(Path folder, TableFileOptions options) throws IOException {
        return new TableFolderSink(FolderSwap.begin(folder, options.overwrite()), options);
    }

    @Override
    public void begin(String table, List<String> columns) throws IOException {
        if (ended || writers.containsKey(table)) {
            throw new IllegalStateException("The table " + table + " has begun already, or the sink has ended");
        }
        TableText.checkTable(table);
        TableText.checkColumns(table, columns);
        String extension = options.format().extensions().get(0);
        writers.put(table, TableWriter.open(folder.file(table + extension), table, columns, options));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when the table was not announced, or the row has a column that was not
     */
    @Override
    public void write(String table, Map<String, String> cells) throws IOException {
        TableWriter writer = writers.get(table);
        if (writer == null) {
            throw new IllegalArgumentException("No such table was announced: " + table);
        }
        writer.write(Objects.requireNonNull(cells, "cells"));
    }

    @Override
    public void commit() throws IOException {
        if (ended) {
            throw new IllegalStateException("The sink has ended");
        }
        for (TableWriter writer : writers.values()) {
            writer.finish();
        }
        folder.commit();
        ended = true;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        try {
            for (TableWriter writer : writers.values()) {
                writer.close();
            }
        } finally {
            folder.close();
        }
    }
}
