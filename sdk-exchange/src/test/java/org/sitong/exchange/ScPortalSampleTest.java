package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A real list of items in another style, as a table in a CSV file, by a profile of a few lines. */
class ScPortalSampleTest {

    private static final String PROFILE = """
            {"profile": "sc-list",
             "title": {"zh-CN": "测试用", "en": "For tests"},
             "absent": ["null"],
             "families": [{
               "name": "items", "kind": "ServiceItem", "tables": ["items"], "key": "itemCode",
               "required": ["identity", "name.main", "itemType"],
               "fields": [
                 {"source": "name", "to": [{"element": "name.main"}]},
                 {"source": "itemCode", "to": [{"element": "identity.local.implementationCode"}]},
                 {"source": "areaCode", "to": [{"element": "authority.division.code"}]},
                 {"source": "deptCode", "to": [
                   {"element": "authority.organ.creditCode", "when": [{"matches": ".{18}"}]},
                   {"element": "authority.organ.localCode", "when": [{"matches": ".{18}", "not": true}]}]},
                 {"source": "taskType", "to": [{"element": "itemType", "parse": {"as": "code", "list": "item-type",
                   "by": "code", "words": {"1": "licence", "5": "payment", "7": "confirmation", "8": "reward",
                   "9": "adjudication", "10": "other-power", "20": "public-service"}}}]}
               ]}]}
            """;

    @Test
    void aListOfAnotherPlaceComesOverWholeAndGoesBack() throws IOException {
        String samples = System.getProperty("sitong.samples", "");
        Path file = Path.of(samples, "sc-portal", "items.csv");
        assumeTrue(!samples.isEmpty() && Files.exists(file), "no samples: set -Dsitong.samples");
        ExchangeProfile profile = Imported.profile(PROFILE);
        try (TableSource source = TableFolder.of(List.of(file), StandardCharsets.UTF_8);
                TableSource again = TableFolder.of(List.of(file), StandardCharsets.UTF_8)) {
            ImportedTables imported = ImportedTables.of(profile, source);
            assertThat(imported.report().read()).isPositive();
            assertThat(imported.report().rejectedCount()).isZero();
            assertThat(imported.report().fields())
                    .allSatisfy(field ->
                            assertThat(field.unparsed()).as(field.source()).isZero());

            TableStore back = new TableStore();
            ExportReport report = NationalExchange.export(profile, imported.definitions(), back);
            assertThat(report.refused()).isEmpty();
            assertThat(report.elements())
                    .allSatisfy(element -> assertThat(element.carried()).isEqualTo(element.definitions()));
            RowCursor rows = again.rows("items");
            for (var cells : back.of("items")) {
                TableRow row = rows.next();
                row.cells()
                        .members()
                        .forEach((column, text) -> assertThat(cells).containsEntry(column, text.toString()));
            }
            assertThat(rows.next()).isNull();
            rows.close();
        }
    }
}
