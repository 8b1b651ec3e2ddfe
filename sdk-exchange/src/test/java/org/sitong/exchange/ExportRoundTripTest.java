package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.item.Definition;

/** Definitions to rows and back, and rows to definitions and back: equal, for all that the tables can hold. */
class ExportRoundTripTest {

    private static final List<String> ENVELOPE = List.of("cd_batch", "cd_operation", "cd_time", "data_source");

    @Property(tries = 300)
    void definitionsComeBack(@ForAll long seed) {
        CarriedDefinitions definitions = new CarriedDefinitions(NationalExchange.ASSUMING, new Random(seed));
        List<Definition> all = List.of(definitions.next(), definitions.next(), definitions.next());
        TableStore tables = new TableStore();

        ExportReport report = NationalExchange.export(NationalExchange.ASSUMING, all, tables);

        assertThat(report.refused()).isEmpty();
        assertThat(report.elements())
                .allSatisfy(element ->
                        assertThat(element.carried()).as("%s", element).isEqualTo(element.definitions()));
        assertThat(report.given()).isEmpty();
        NationalExchange.assertSame(NationalExchange.importAll(NationalExchange.ASSUMING, tables), all);
    }

    @Property(tries = 300)
    void rowsComeBack(@ForAll long seed, @ForAll boolean assuming) {
        ExchangeProfile profile = assuming ? NationalExchange.ASSUMING : NationalExchange.PROFILE;
        Random random = new Random(seed);
        CarriedDefinitions definitions = new CarriedDefinitions(NationalExchange.ASSUMING, random);
        TableStore before = new TableStore();
        NationalExchange.export(
                NationalExchange.ASSUMING, List.of(definitions.next(), definitions.next(), definitions.next()), before);
        new RowMutator(profile, random).mutate(before);

        TableStore after = new TableStore();
        NationalExchange.export(profile, NationalExchange.importAll(profile, before), after);

        before.all().forEach((table, rows) -> {
            Map<String, Map<String, String>> written = content(after.of(table));
            Map<String, Map<String, String>> wanted = content(rows);
            wanted.forEach((key, cells) ->
                    assertThat(written.get(key)).as("%s %s", table, key).isEqualTo(cells));
            assertThat(written).as(table).hasSameSizeAs(wanted);
        });
    }

    private static Map<String, Map<String, String>> content(List<Map<String, String>> rows) {
        Map<String, Map<String, String>> content = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            Map<String, String> cells = new LinkedHashMap<>(row);
            cells.keySet().removeAll(ENVELOPE);
            content.put(row.get("row_guid"), cells);
        }
        return content;
    }

    @Test
    void throughFiles(@TempDir Path folder) throws Exception {
        List<Definition> all = new CarriedDefinitions(NationalExchange.ASSUMING, new Random(20260101)).next(500);
        Path tables = folder.resolve("tables");
        try (TableSink sink = TableFolderSink.of(tables)) {
            NationalExchange.export(NationalExchange.ASSUMING, all, sink);
        }
        try (TableSource source = TableFolder.of(tables)) {
            NationalExchange.assertSame(NationalExchange.importAll(NationalExchange.ASSUMING, source), all);
        }
    }
}
