package org.sitong.exchange;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.Problem;
import org.sitong.document.ReadResult;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;

/** Rows that come in no table, as tables without a name: one for each source. Not thread-safe. */
final class RowTables implements TableSource {

    private static final String EMPTY = "document.empty";

    private final Map<String, RowSource> sources = new LinkedHashMap<>();

    RowTables(List<RowSource> sources) {
        for (RowSource source : sources) {
            this.sources.put(Integer.toString(this.sources.size()), source);
        }
    }

    @Override
    public Set<String> tables() {
        return sources.keySet();
    }

    @Override
    public List<String> columns(String table) {
        return List.of();
    }

    @Override
    public RowCursor rows(String table) throws IOException {
        RowSource source = sources.get(table);
        if (source == null) {
            throw new IllegalArgumentException("No source " + table);
        }
        return new Lines(source.name(), DocumentReader.standard().stream(source.open(), DocumentFormat.NDJSON));
    }

    @Override
    public List<TableRow> rows(String table, String column, Collection<String> keys) {
        throw new UnsupportedOperationException("Nothing is joined with rows that come in no table");
    }

    @Override
    public void close() {
        // every stream is closed by its cursor
    }

    private record Lines(String name, DocumentStream lines) implements RowCursor {
        @Override
        public @Nullable TableRow next() throws IOException {
            for (ReadResult line = lines.next(); line != null; line = lines.next()) {
                if (line.problems().isEmpty() || !line.problems().get(0).id().equals(EMPTY)) {
                    return row(line);
                }
            }
            return null;
        }

        private TableRow row(ReadResult line) {
            TableRow.TableRowBuilder row =
                    TableRow.builder().table("").source(name).number(line.text().firstLine());
            if (!line.problems().isEmpty()) {
                Problem first = line.problems().get(0);
                return unreadable(row, new BilingualText(first.text(Locale.CHINESE), first.text(Locale.ENGLISH)));
            }
            return line.value() instanceof JsonValue.JsonObject object
                    ? row.cells(object).build()
                    : unreadable(row, ExchangeMessages.naming("row.not-an-object"));
        }

        private static TableRow unreadable(TableRow.TableRowBuilder row, BilingualText reason) {
            TableRow line = row.build();
            return row.problem(RowProblem.builder()
                            .id("exchange.row-unreadable")
                            .source(line.source())
                            .table("")
                            .row(line.number())
                            .reason(reason)
                            .build())
                    .build();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
