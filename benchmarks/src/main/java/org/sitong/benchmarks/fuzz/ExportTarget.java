package org.sitong.benchmarks.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.exchange.DefinitionSource;
import org.sitong.exchange.ExchangeProfile;
import org.sitong.exchange.ExportSettings;
import org.sitong.exchange.Exporter;
import org.sitong.exchange.ImportSink;
import org.sitong.exchange.Importer;
import org.sitong.exchange.TableSink;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/** Definitions of broken documents as rows of tables, and those rows as definitions again. */
final class ExportTarget implements FuzzTarget {

    private static final String PROFILE = "national-exchange";

    private final ExchangeProfile profile = ExchangeProfile.builtIn(PROFILE);
    private final Values values;

    ExportTarget(Corpus corpus) {
        this.values = new Values(corpus);
    }

    @Override
    public String name() {
        return "exports";
    }

    @Override
    public int share() {
        return 5;
    }

    @Override
    public byte[] input(Random random) {
        return DocumentWriter.compactJson().write(values.document(random)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void check(byte[] input) throws IOException {
        Definition definition =
                DocumentReader.standard().read(input, DocumentFormat.JSON).definition();
        if (definition == null) {
            return;
        }
        JsonObject rows = exported(definition);
        Fault.unlessEqual(rows, exported(definition), "Rows of one definition");
        List<Definition> back = new ArrayList<>();
        Importer.of(profile).importTables(new RowTarget.Rows(rows), ImportSink.definitions(back::add));
        Fault.unless(back.size() <= 1, "One definition becomes no more than one");
    }

    private JsonObject exported(Definition definition) throws IOException {
        Tables tables = new Tables();
        Exporter.of(profile).export(DefinitionSource.of(List.of(definition)), tables, ExportSettings.NONE);
        Fault.unless(tables.committed, "What was exported is committed");
        Map<String, JsonValue> rows = new LinkedHashMap<>();
        tables.rows.forEach((table, written) -> rows.put(table, new JsonArray(written)));
        return new JsonObject(rows);
    }

    /** Tables in memory. */
    private static final class Tables implements TableSink {

        private final Map<String, List<String>> columns = new LinkedHashMap<>();
        private final Map<String, List<JsonValue>> rows = new LinkedHashMap<>();
        private boolean committed;

        @Override
        public void begin(String table, List<String> names) {
            columns.put(table, names);
            rows.put(table, new ArrayList<>());
        }

        @Override
        public void write(String table, Map<String, String> cells) {
            Fault.unless(columns.getOrDefault(table, List.of()).containsAll(cells.keySet()), "Cells have columns");
            Map<String, JsonValue> row = new LinkedHashMap<>();
            cells.forEach((column, cell) -> row.put(column, JsonValue.of(cell)));
            rows.get(table).add(new JsonObject(row));
        }

        @Override
        public void commit() {
            committed = true;
        }

        @Override
        public void close() {}
    }
}
