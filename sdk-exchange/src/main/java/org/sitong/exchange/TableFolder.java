package org.sitong.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.document.DocumentFiles;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.exchange.internal.file.FileRows;
import org.sitong.exchange.internal.file.RowStore;
import org.sitong.exchange.internal.file.TableFile;

/**
 * Tables as files, one a table and named after it: {@code up_task_general_basic.csv}. How a file holds its rows follows
 * from its name, see {@link TableFormat}.
 *
 * <p>Whatever the files hold, reading them throws nothing: a file or a row that cannot be read is a {@link TableRow} with
 * problems, and the others are read all the same. Rows are read one after another; looking rows up by a column keeps a copy
 * of the table in a temporary file, and some 16 bytes a row in memory, until the source is closed.
 */
public final class TableFolder implements TableSource {

    private final Map<String, List<TableFile>> files = new LinkedHashMap<>();
    private final Map<String, RowStore> stores = new HashMap<>();

    private TableFolder(Collection<Path> paths, Charset charset) throws IOException {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                addFolder(path, charset);
            } else {
                addFile(path, charset);
            }
        }
    }

    /**
     * The tables of a folder in UTF-8: the files right in it whose names end as those of a {@link TableFormat} do. Files
     * whose names begin with a dot, and any other files, are left out.
     *
     * @param folder the folder
     * @return the tables, to be closed
     * @throws IOException when there is no such folder or it cannot be listed
     */
    public static TableFolder of(Path folder) throws IOException {
        return of(List.of(folder), StandardCharsets.UTF_8);
    }

    /**
     * The tables of folders and single files.
     *
     * @param paths folders, and files that each hold a table
     * @param charset how the files are encoded, such as GB18030; a UTF-8 file may begin with a byte order mark
     * @return the tables, to be closed
     * @throws IOException when a path does not exist, is a file of no known format, or a folder cannot be listed
     */
    public static TableFolder of(Collection<Path> paths, Charset charset) throws IOException {
        return new TableFolder(paths, charset);
    }

    private void addFolder(Path folder, Charset charset) throws IOException {
        List<Path> inside;
        try (Stream<Path> list = Files.list(folder)) {
            inside = list.sorted().toList();
        } catch (IOException e) {
            throw new TableException(
                    ExchangeMessages.naming("table.folder-unreadable", folder, DocumentFiles.reason(e)), e);
        }
        for (Path path : inside) {
            TableFile file = TableFile.of(path, charset);
            if (file != null && !file.source().startsWith(".")) {
                add(file);
            }
        }
    }

    private void addFile(Path path, Charset charset) throws IOException {
        if (!Files.exists(path)) {
            throw new TableException(ExchangeMessages.naming("table.not-found", path), null);
        }
        TableFile file = TableFile.of(path, charset);
        if (file == null) {
            throw new TableException(ExchangeMessages.naming("table.unknown-format", path), null);
        }
        add(file);
    }

    private void add(TableFile file) {
        files.computeIfAbsent(file.table(), table -> new ArrayList<>()).add(file);
    }

    @Override
    public Set<String> tables() {
        return Collections.unmodifiableSet(files.keySet());
    }

    @Override
    public List<String> columns(String table) throws IOException {
        List<TableFile> candidates = candidates(table);
        return candidates.size() == 1 ? candidates.get(0).columns() : List.of();
    }

    @Override
    public RowCursor rows(String table) {
        return open(table);
    }

    private FileRows open(String table) {
        List<TableFile> candidates = candidates(table);
        if (candidates.size() == 1) {
            return candidates.get(0).rows();
        }
        String names = candidates.stream().map(TableFile::source).collect(Collectors.joining(", "));
        return FileRows.none(candidates.get(0), ExchangeMessages.naming("table.several-files", names));
    }

    @Override
    public List<TableRow> rows(String table, String column, Collection<String> keys) throws IOException {
        RowStore store = stores.get(table);
        if (store == null) {
            try (FileRows rows = open(table)) {
                store = new RowStore(table, candidates(table).get(0).source(), rows, column);
            }
            stores.put(table, store);
        }
        return store.find(column, keys);
    }

    private List<TableFile> candidates(String table) {
        List<TableFile> candidates = files.get(table);
        if (candidates == null) {
            throw new IllegalArgumentException("No such table: " + table);
        }
        return candidates;
    }

    @Override
    public void close() throws IOException {
        for (RowStore store : stores.values()) {
            store.close();
        }
        stores.clear();
    }
}
