package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.ReadResult;
import org.sitong.item.ExplicitNone;
import org.sitong.item.ServiceItem;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.item.TimeUnit;
import org.sitong.json.JsonValue;

/** Real rows, which are no part of this project: the property {@code sitong.samples} names the folder that holds them. */
class GdPortalSampleTest {

    private static final int ROWS = 377;

    private static Imported imported;
    private static Path file;

    @BeforeAll
    static void importAll() {
        String samples = System.getProperty("sitong.samples", "");
        file = Path.of(samples, "gd-portal", "items.ndjson");
        assumeTrue(
                !samples.isEmpty() && Files.exists(file), "no sample rows: -Dsitong.samples names no folder with them");
        imported = Imported.of(ExchangeProfile.builtIn("gd-portal"), RowSource.file(file));
    }

    private static Stream<ServiceItem> items() {
        return imported.definitions().stream().map(ServiceItem.class::cast);
    }

    @Test
    void everyRowIsWritten() {
        assertThat(imported.report().read()).isEqualTo(ROWS);
        assertThat(imported.report().written()).isEqualTo(ROWS);
        assertThat(imported.report().rejected()).isEmpty();
        assertThat(items().map(ServiceItem::identityCode)
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSize(ROWS);
    }

    @Test
    void everyFieldIsAccountedFor() throws IOException {
        Set<String> fields = new TreeSet<>();
        try (DocumentStream rows = DocumentReader.standard().stream(file, DocumentFormat.NDJSON)) {
            for (ReadResult row = rows.next(); row != null; row = rows.next()) {
                fields.addAll(((JsonValue.JsonObject) row.value()).members().keySet());
            }
        }
        Set<String> accounted = new TreeSet<>();
        imported.report().fields().forEach(field -> accounted.add(field.source()));
        imported.report().unmapped().forEach(field -> accounted.add(field.source()));

        assertThat(fields).hasSize(42);
        assertThat(accounted).isEqualTo(fields);
        assertThat(imported.report().unmapped()).allMatch(UnmappedField::known);
        assertThat(imported.report().fields()).allSatisfy(field -> {
            assertThat(field.mapped() + field.empty() + field.unparsed())
                    .as(field.source())
                    .isEqualTo(ROWS);
            assertThat(field.unparsed()).as(field.source()).isZero();
        });
    }

    @Test
    void everyDefinitionFollowsTheSchema() {
        assertThat(imported.definitions())
                .allSatisfy(definition -> assertThat(SchemaCheck.definition(Definitions.write(definition)))
                        .isEmpty());
    }

    @Test
    void codes() {
        assertThat(items().filter(item -> item.identity().national() != null)).hasSize(49);
        assertThat(items().filter(item -> item.identity().local().handlingItemCode() != null))
                .hasSize(59);
        assertThat(items().filter(item -> item.identity().local().mainItemCode() != null))
                .hasSize(168);
        assertThat(items()).allMatch(item -> item.identity().local().region().equals("44"));
    }

    @Test
    void names() {
        assertThat(items().filter(item -> item.name().sub() != null)).hasSize(168);
        assertThat(items().filter(item -> item.name().main().equals(item.name().sub())))
                .hasSize(26);
        assertThat(items().filter(item -> item.name().handlingItem() != null)).hasSize(53);
        assertThat(imported.unmapped("TASK_NAME").derivable()).isEqualTo(ROWS);
    }

    @Test
    void limits() {
        assertThat(units(TimeLimits::statutory))
                .isEqualTo(Map.of(TimeUnit.WORKING_DAY, 258L, TimeUnit.NATURAL_DAY, 1L));
        assertThat(units(TimeLimits::promised)).isEqualTo(Map.of(TimeUnit.WORKING_DAY, 288L, TimeUnit.NATURAL_DAY, 1L));
    }

    private static Map<TimeUnit, Long> units(Function<TimeLimits, TimeLimit> which) {
        return items().map(ServiceItem::timeLimits)
                .filter(Objects::nonNull)
                .map(which)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(TimeLimit::unit, Collectors.counting()));
    }

    @Test
    void explicitNones() {
        assertThat(items().filter(item -> item.none().contains(ExplicitNone.CONDITIONS)))
                .hasSize(202);
        assertThat(items().filter(item -> item.none().contains(ExplicitNone.MATERIALS)))
                .hasSize(240);
        assertThat(items().filter(item -> item.none().contains(ExplicitNone.OFFICES)))
                .hasSize(132);
        assertThat(items().filter(item -> item.none().contains(ExplicitNone.JOINT_ORGANS)))
                .isEmpty();
    }

    @Test
    void nothingOfTheMachineIsTold() {
        assertThat(items().map(item -> item.provenance().source()).distinct()).containsExactly("items.ndjson");
    }
}
