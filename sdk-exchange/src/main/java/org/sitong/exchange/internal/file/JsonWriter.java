package org.sitong.exchange.internal.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonValue;

/** Writes rows as objects of texts, one a line: by themselves (NDJSON), or as the members of a list. */
final class JsonWriter extends TableWriter {

    private final boolean list;

    JsonWriter(Path file, Writer out, String table, List<String> columns, boolean list) {
        super(file, out, table, columns);
        this.list = list;
    }

    @Override
    void head() throws IOException {
        out().append(list ? "[" : "");
    }

    @Override
    void row(Map<String, String> cells, boolean first) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String column : columns()) {
            String cell = cells.get(column);
            if (cell != null) {
                members.put(column, JsonValue.of(cell));
            }
        }
        if (list) {
            out().append(first ? "\n" : ",\n");
        }
        out().append(DocumentWriter.compactJson().write(new JsonValue.JsonObject(members)));
        if (!list) {
            out().append('\n');
        }
    }

    @Override
    void foot(boolean empty) throws IOException {
        if (list) {
            out().append(empty ? "]\n" : "\n]\n");
        }
    }
}
