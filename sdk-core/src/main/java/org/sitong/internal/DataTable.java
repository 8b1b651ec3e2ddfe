package org.sitong.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the small tables that ship inside the SDK: UTF-8, one row a line, cells separated by one tab, lines that are empty or
 * begin with {@code #} left out.
 */
public final class DataTable {

    private DataTable() {}

    /**
     * Reads a table.
     *
     * @param stream the table's bytes, closed afterwards; {@code null} when the resource is missing
     * @param name the table's name, for messages
     * @param columns how many cells every row has
     * @return the rows in order
     * @throws IllegalStateException when the resource is missing or a row has another number of cells
     */
    public static List<List<String>> read(@Nullable InputStream stream, String name, int columns) {
        if (stream == null) {
            throw new IllegalStateException("Missing resource " + name);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> row(line, name, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource " + name, e);
        }
    }

    private static List<String> row(String line, String name, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(name + ": " + cells.size() + " cells instead of " + columns + ": " + line);
        }
        return cells;
    }
}
