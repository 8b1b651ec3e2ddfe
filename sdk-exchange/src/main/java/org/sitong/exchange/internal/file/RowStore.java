package org.sitong.exchange.internal.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.exchange.RowCursor;
import org.sitong.exchange.TableRow;
import org.sitong.json.JsonValue;

/**
 * The rows of one table, kept for looking them up in any order: their bytes in a temporary file where they are many, in
 * memory eight bytes a row and eight more for each column looked up by. Rows with problems are not kept.
 */
public final class RowStore implements Closeable {

    private static final int IN_MEMORY = 1 << 22;
    private static final int FIRST_ROWS = 1024;

    private final String table;
    private final String source;
    private final SpillBytes bytes = new SpillBytes(IN_MEMORY);
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> columnNumbers = new HashMap<>();
    private final Map<String, RowIndex> indexes = new HashMap<>();

    /** Where each row begins. */
    private long[] offsets = new long[FIRST_ROWS];

    private int rows;

    /** Keeps the rows of a cursor, to be looked up by a column. */
    public RowStore(String table, String source, RowCursor cursor, String column) throws IOException {
        this.table = table;
        this.source = source;
        RowIndex index = new RowIndex();
        try {
            for (TableRow row = cursor.next(); row != null; row = cursor.next()) {
                if (row.problems().isEmpty()) {
                    note(row, column, index);
                    keep(row);
                }
            }
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
        indexes.put(column, index);
    }

    /** The rows whose column is one of some texts, in their order. */
    public List<TableRow> find(String column, Collection<String> texts) throws IOException {
        RowIndex index = indexes.get(column);
        if (index == null) {
            index = new RowIndex();
            for (int row = 0; row < rows; row++) {
                note(row(row), column, index, row);
            }
            indexes.put(column, index);
        }
        Set<String> wanted = new HashSet<>(texts);
        List<TableRow> found = new ArrayList<>();
        for (int number : index.find(wanted)) {
            TableRow row = row(number);
            String text = text(row, column);
            if (text != null && wanted.contains(text)) {
                found.add(row);
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void note(TableRow row, String column, RowIndex index) {
        note(row, column, index, rows);
    }

    private static void note(TableRow row, String column, RowIndex index, int number) {
        String text = text(row, column);
        if (text != null) {
            index.add(text, number);
        }
    }

    private static @Nullable String text(TableRow row, String column) {
        JsonValue cell = row.cells().get(column);
        return cell == null ? null : cell.toString();
    }

    private void keep(TableRow row) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(written);
        Integer number = row.number();
        out.writeInt(number == null ? 0 : number);
        out.writeInt(row.cells().members().size());
        for (Map.Entry<String, JsonValue> cell : row.cells().members().entrySet()) {
            boolean text = cell.getValue() instanceof JsonValue.JsonString;
            String content = text
                    ? cell.getValue().toString()
                    : DocumentWriter.compactJson().write(cell.getValue());
            byte[] encoded = content.getBytes(StandardCharsets.UTF_8);
            out.writeInt(columnNumber(cell.getKey()));
            out.writeInt(text ? encoded.length : -encoded.length);
            out.write(encoded);
        }
        if (rows == offsets.length) {
            offsets = Arrays.copyOf(offsets, rows + (rows >> 1));
        }
        offsets[rows++] = bytes.size();
        bytes.append(written.toByteArray(), written.size());
    }

    private int columnNumber(String column) {
        return columnNumbers.computeIfAbsent(column, name -> {
            columns.add(name);
            return columns.size() - 1;
        });
    }

    private TableRow row(int row) throws IOException {
        long end = row + 1 < rows ? offsets[row + 1] : bytes.size();
        byte[] written = bytes.read(offsets[row], (int) (end - offsets[row]));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(written));
        int number = in.readInt();
        int count = in.readInt();
        Map<String, JsonValue> cells = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String column = columns.get(in.readInt());
            int length = in.readInt();
            byte[] encoded = in.readNBytes(Math.abs(length));
            cells.put(column, length >= 0 ? JsonValue.of(new String(encoded, StandardCharsets.UTF_8)) : value(encoded));
        }
        return TableRow.builder()
                .table(table)
                .source(source)
                .number(number == 0 ? null : Integer.valueOf(number))
                .cells(new JsonValue.JsonObject(cells))
                .build();
    }

    private static JsonValue value(byte[] json) throws IOException {
        JsonValue value =
                DocumentReader.standard().read(json, DocumentFormat.JSON).value();
        if (value == null) {
            throw new IOException("A row kept for looking up cannot be read again");
        }
        return value;
    }
}
