package org.sitong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExchangeColumnsTest {

    private static final List<ExchangeColumn> COLUMNS =
            ExchangeColumns.standard().columns();
    private static final ElementIndex INDEX = ElementIndex.standard();

    @Test
    void everyColumnIsCoveredOnceOrItsAbsenceExplained() {
        Set<String> seen = new HashSet<>();
        for (ExchangeColumn column : COLUMNS) {
            qualified(column)
                    .forEach(name -> assertThat(seen.add(name)).as(name).isTrue());
            assertThat(column.elements().isEmpty()).as(column.toString()).isEqualTo(column.absence() != null);
            assertThat(column.tables()).isNotEmpty();
        }
    }

    @Test
    void everyElementExistsAndItsSchemaNamesTheColumn() {
        for (ExchangeColumn column : COLUMNS) {
            for (String path : column.elements()) {
                Element element = Objects.requireNonNull(
                        INDEX.find(column.kind(), path), () -> column.kind() + " has no " + path);
                assertThat(qualified(column)).as(path).allMatch(name -> namedAtOrAbove(element, name));
            }
        }
    }

    @Test
    void everyColumnThatASchemaNamesIsCoveredByThatElement() {
        for (Kind kind : Kind.values()) {
            for (Element element : INDEX.elements(kind)) {
                for (String pattern : element.exchangeColumns()) {
                    assertThat(COLUMNS)
                            .as("%s %s: %s", kind, element.path(), pattern)
                            .anyMatch(column -> qualified(column).anyMatch(name -> matches(pattern, name))
                                    && column.elements().stream().anyMatch(path -> within(element.path(), path)));
                }
            }
        }
    }

    @Test
    void findsAColumnOfATable() {
        ExchangeColumn promised =
                Objects.requireNonNull(ExchangeColumns.standard().find("up_task_public_basic", "promise_day"));
        assertThat(promised.elements()).containsExactly("timeLimits.promised.value");
        assertThat(ExchangeColumns.standard().find("up_task_public_basic", "power_source"))
                .isNull();
        assertThat(ExchangeColumns.standard().find("up_task_general_basic", "power_source"))
                .isNotNull();
    }

    @Test
    void aColumnIsFoundByItsOtherSpelling() {
        for (String table : List.of("up_task_punish_basic", "dn_task_punish_basic")) {
            for (String spelling : List.of("plan_effective_date", "plan_effective_data")) {
                assertThat(Objects.requireNonNull(ExchangeColumns.standard().find(table, spelling))
                                .elements())
                        .containsExactly("lifecycle.effectiveFrom");
            }
        }
    }

    @Test
    void whatIsHandedDownHasTheColumnsOfWhatIsUploaded() {
        List<String> tables = ExchangeColumns.standard().tables();
        assertThat(tables).filteredOn(table -> table.startsWith("up_task_")).hasSize(18);
        for (String up : tables) {
            if (up.startsWith("up_task_")) {
                String down = "dn" + up.substring(2);
                assertThat(names(down)).as(down).isEqualTo(names(up));
            }
        }
    }

    private static Set<List<String>> names(String table) {
        Set<List<String>> names = new HashSet<>();
        for (ExchangeColumn column : ExchangeColumns.standard().columns(table)) {
            List<String> spellings = new ArrayList<>(column.aliases());
            spellings.add(column.column());
            Collections.sort(spellings);
            names.add(spellings);
        }
        return names;
    }

    @Test
    void theExchangeTablesHaveExactlyTheseColumns() throws IOException {
        Set<String> covered = new TreeSet<>();
        COLUMNS.forEach(column -> qualified(column).forEach(covered::add));
        assertThat(covered).isEqualTo(business("exchange-tables.csv")).hasSizeGreaterThan(600);
    }

    @Test
    void theOlderExchangeTablesHaveNoOtherColumns() throws IOException {
        for (String name : business("exchange-tables-2020.csv")) {
            assertThat(ExchangeColumns.standard()
                            .find(StringUtils.substringBefore(name, "."), StringUtils.substringAfter(name, ".")))
                    .as(name)
                    .isNotNull();
        }
    }

    private static Set<String> business(String name) throws IOException {
        String samples = System.getProperty("sitong.samples", "");
        Path file = Path.of(samples).resolveSibling("domain").resolve(name);
        assumeTrue(!samples.isEmpty() && Files.exists(file), "no exchange tables beside -Dsitong.samples");
        Pattern business = Pattern.compile("^(\\w+),[^,]*,(\\w+),.*,business,[^,]*$");
        Set<String> columns = new TreeSet<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Matcher row = business.matcher(line);
            if (row.matches() && inScope(row.group(1))) {
                columns.add(row.group(1) + "." + row.group(2));
            }
        }
        return columns;
    }

    private static boolean inScope(String table) {
        return table.startsWith("up_task_")
                || table.startsWith("dn_task_")
                || Set.of(
                                "up_zone_organization",
                                "dn_audit_item_condition",
                                "dn_audit_material_condition",
                                "dn_audit_abnormal",
                                "dn_lic_data_error")
                        .contains(table);
    }

    private static Stream<String> qualified(ExchangeColumn column) {
        return column.tables().stream().map(table -> table + "." + column.column());
    }

    private static boolean namedAtOrAbove(Element element, String name) {
        for (@Nullable Element at = element; at != null; at = INDEX.parent(at)) {
            if (at.exchangeColumns().stream().anyMatch(pattern -> matches(pattern, name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String pattern, String name) {
        return pattern.startsWith("*") ? name.endsWith(pattern.substring(1)) : name.equals(pattern);
    }

    private static boolean within(String ancestor, String path) {
        return path.equals(ancestor) || path.startsWith(ancestor + ".");
    }
}
