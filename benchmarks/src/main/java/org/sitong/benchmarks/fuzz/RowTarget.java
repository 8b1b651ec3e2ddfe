package org.sitong.benchmarks.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.exchange.ExchangeProfile;
import org.sitong.exchange.ImportReport;
import org.sitong.exchange.ImportSink;
import org.sitong.exchange.Importer;
import org.sitong.exchange.RowCursor;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.TableSource;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.ExchangeColumn;
import org.sitong.standard.ExchangeColumns;

/** Rows that nobody would upload, through the profiles that come with the SDK. */
final class RowTarget implements FuzzTarget {

    private static final List<String> CELLS = List.of(
            "",
            " ",
            "无",
            "暂无",
            "null",
            "0",
            "1",
            "2",
            "99",
            "-1",
            "1^2^3",
            "^",
            "a^b^",
            "1,2",
            "[]",
            "{}",
            "[{\"a\":1}]",
            "[{\"a\":",
            "I",
            "U",
            "D",
            "2026-01-01",
            "2026-02-30",
            "20260101",
            "2026-01-01 08:00:00",
            "1E5",
            "12.50",
            "九十日",
            "20个工作日",
            "即办",
            "办理",
            "其他材料",
            "11990103MB99502A744000872001000",
            "000117051000",
            "440106000000",
            "11100000006940693J",
            "g1",
            "g2",
            "g3",
            "\n",
            "\"",
            "长".repeat(5_000));

    private static final List<String> KEYS = List.of("g1", "g2", "g3", "");

    private final List<ExchangeProfile> profiles = ExchangeProfile.builtInNames().stream()
            .map(ExchangeProfile::builtIn)
            .toList();
    private final ExchangeColumns columns = ExchangeColumns.standard();
    private final Corpus corpus;

    RowTarget(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public String name() {
        return "rows";
    }

    @Override
    public int share() {
        return 5;
    }

    /** Rows of tables as one JSON object: table to list of rows. */
    @Override
    public byte[] input(Random random) {
        Map<String, JsonValue> tables = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            String table = columns.tables().get(random.nextInt(columns.tables().size()));
            List<JsonValue> rows = new ArrayList<>();
            for (int r = random.nextInt(4); r > 0; r--) {
                rows.add(row(table, random));
            }
            tables.put(table, new JsonValue.JsonArray(rows));
        }
        return DocumentWriter.compactJson().write(new JsonObject(tables)).getBytes(StandardCharsets.UTF_8);
    }

    private JsonValue row(String table, Random random) {
        Map<String, JsonValue> cells = new LinkedHashMap<>();
        for (ExchangeColumn column : columns.columns(table)) {
            if (random.nextInt(3) > 0) {
                boolean isKey = column.column().endsWith("guid");
                List<String> among = isKey ? KEYS : CELLS;
                cells.put(column.column(), cell(among.get(random.nextInt(among.size())), random));
            }
        }
        cells.put("row_guid", JsonValue.of(KEYS.get(random.nextInt(KEYS.size()))));
        cells.put("task_guid", JsonValue.of(KEYS.get(random.nextInt(KEYS.size()))));
        return new JsonObject(cells);
    }

    private JsonValue cell(String text, Random random) {
        return switch (random.nextInt(30)) {
            case 0 -> corpus.value(random);
            case 1 -> JsonValue.NULL;
            case 2 -> JsonValue.of(random.nextInt(100));
            default -> JsonValue.of(text);
        };
    }

    @Override
    public void check(byte[] input) throws IOException {
        JsonValue value =
                DocumentReader.standard().read(input, DocumentFormat.JSON).value();
        Rows rows = new Rows(value instanceof JsonObject tables ? tables : new JsonObject(Map.of()));
        for (ExchangeProfile profile : profiles) {
            Importer importer = Importer.of(profile);
            Sink one = new Sink();
            Sink two = new Sink();
            ImportReport report = importer.importTables(rows, one);
            importer.importTables(rows, two);
            Fault.unlessEqual(one.definitions, two.definitions, "Definitions of the same rows");
            Fault.unlessEqual(one.problems, two.problems, "Problems of the same rows");
            Fault.unless(!String.valueOf(report).isEmpty(), "There is an account");
        }
    }

    private static final class Sink implements ImportSink {

        private final List<JsonValue> definitions = new ArrayList<>();
        private final List<RowProblem> problems = new ArrayList<>();

        @Override
        public void accept(Definition definition, List<RowProblem> found) {
            JsonObject written = Definitions.write(definition);
            Fault.unless(definition.equals(Definitions.read(written).value()), "An imported definition reads back");
            definitions.add(written);
            found.forEach(this::problem);
        }

        @Override
        public void problem(RowProblem problem) {
            Fault.unless(!problem.text(Locale.CHINESE).isBlank(), "A problem says something in Chinese");
            Fault.unless(!problem.text(Locale.ENGLISH).isBlank(), "A problem says something in English");
            problems.add(problem);
        }
    }

    /** Tables in memory. */
    static final class Rows implements TableSource {

        private final Map<String, List<TableRow>> tables = new LinkedHashMap<>();

        Rows(JsonObject given) {
            given.members().forEach((table, rows) -> {
                List<TableRow> all = new ArrayList<>();
                if (rows instanceof JsonValue.JsonArray array) {
                    for (JsonValue row : array.values()) {
                        if (row instanceof JsonObject cells) {
                            all.add(TableRow.builder()
                                    .table(table)
                                    .source(table + ".json")
                                    .number(all.size() + 1)
                                    .cells(cells)
                                    .build());
                        }
                    }
                }
                tables.put(table, all);
            });
        }

        @Override
        public Set<String> tables() {
            return tables.keySet();
        }

        @Override
        public List<String> columns(String table) {
            return List.of();
        }

        @Override
        public RowCursor rows(String table) {
            Iterator<TableRow> rows = tables.getOrDefault(table, List.of()).iterator();
            return new RowCursor() {
                @Override
                public @Nullable TableRow next() {
                    return rows.hasNext() ? rows.next() : null;
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public List<TableRow> rows(String table, String column, Collection<String> keys) {
            return tables.getOrDefault(table, List.of()).stream()
                    .filter(row -> row.cells().get(column) instanceof JsonString key && keys.contains(key.value()))
                    .toList();
        }

        @Override
        public void close() {}
    }
}
