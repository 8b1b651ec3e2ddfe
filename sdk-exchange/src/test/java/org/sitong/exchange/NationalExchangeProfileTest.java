package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitong.exchange.internal.profile.ColumnRule;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.exchange.internal.profile.UnmappedRule;
import org.sitong.standard.CodeLists;
import org.sitong.standard.ExchangeColumn;
import org.sitong.standard.ExchangeColumns;

/** The profile of the national exchange tables and the standard's table of columns say the same. */
class NationalExchangeProfileTest {

    static final ExchangeProfile PROFILE = ExchangeProfile.builtIn("national-exchange");

    private static final Set<String> ENVELOPE =
            Set.of("row_guid", "cd_batch", "cd_operation", "cd_time", "data_source");

    private static Stream<RowGroup> groups() {
        return PROFILE.model().groups();
    }

    @Test
    void theProfileFollowsItsSchema() throws IOException {
        try (InputStream in = ExchangeProfile.class.getResourceAsStream("profiles/national-exchange.profile.json")) {
            assertThat(SchemaCheck.profile(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void everyTableThatHoldsElementsIsKnown() {
        Set<String> standard = ExchangeColumns.standard().columns().stream()
                .filter(column -> !column.elements().isEmpty())
                .flatMap(column -> column.tables().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> profile = groups().flatMap(group -> group.tables().stream()).collect(Collectors.toSet());
        assertThat(profile).containsAll(standard);
    }

    @Test
    void everyColumnGoesWhereTheStandardSays() {
        List<String> differences = new ArrayList<>();
        for (Family family : PROFILE.model().families()) {
            family.main()
                    .all()
                    .forEach(group -> group.tables().stream()
                            .flatMap(table -> ExchangeColumns.standard().columns(table).stream())
                            .forEach(column -> compare(family, group, column, differences)));
        }
        assertThat(differences).isEmpty();
    }

    private static void compare(Family family, RowGroup group, ExchangeColumn column, List<String> differences) {
        List<String> targets = group.fields().stream()
                .filter(field -> field.column().names().contains(column.column()))
                .flatMap(field -> elements(field))
                .toList();
        boolean unmapped = group.unmapped().stream()
                .map(UnmappedRule::column)
                .anyMatch(rule -> rule.names().contains(column.column()));
        boolean agree = column.elements().isEmpty()
                ? unmapped && targets.isEmpty()
                : !targets.isEmpty() && targets.stream().allMatch(target -> isNamed(column, target));
        if (!agree || !family.kind().equals(column.kind())) {
            differences.add(group.tables() + "." + column.column() + ": " + targets + " / " + column.elements());
        }
    }

    private static Stream<String> elements(FieldRule field) {
        return field.targets().stream().map(Target::element).map(ElementPath::path);
    }

    /** The standard names an element, or the group that holds it. */
    private static boolean isNamed(ExchangeColumn column, String target) {
        return column.elements().stream().anyMatch(named -> target.equals(named) || target.startsWith(named + "."));
    }

    @Test
    void everyFieldIsAColumnOfTheStandardOrOfTheTransport() {
        List<String> strange = groups().filter(NationalExchangeProfileTest::isCovered)
                .flatMap(group -> group.fields().stream()
                        .map(FieldRule::column)
                        .flatMap(column -> column.names().stream())
                        .filter(name -> !ENVELOPE.contains(name))
                        .filter(name -> group.tables().stream()
                                .noneMatch(table -> ExchangeColumns.standard().find(table, name) != null))
                        .map(name -> group.tables() + "." + name))
                .toList();
        assertThat(strange).isEmpty();
    }

    private static boolean isCovered(RowGroup group) {
        return group.tables().stream()
                .anyMatch(table -> !ExchangeColumns.standard().columns(table).isEmpty());
    }

    @Test
    void whatIsUnverifiedIsAnAssumptionAndIsNotCarried() {
        assertThat(PROFILE.assumptions())
                .filteredOn(assumption -> assumption.set().isEmpty())
                .extracting(ProfileAssumption::name)
                .containsExactly("time-unit", "result-type", "levy-kind", "operation");
        assertThat(PROFILE.assumptions())
                .filteredOn(assumption -> !assumption.set().isEmpty())
                .hasSize(6)
                .allSatisfy(assumption -> {
                    assertThat(assumption.set()).isEqualTo(assumption.proposed());
                    assertThat(assumption.proposed())
                            .allSatisfy((code, value) -> assertThat(
                                            CodeLists.standard().valueOfCode(String.valueOf(assumption.list()), code))
                                    .isEqualTo(value));
                });
        List<String> limits = List.of("timeLimits.statutory.value", "timeLimits.statutory.unit");
        assertThat(carries(PROFILE))
                .as("a limit without its number is not known to be missing, nor is a result without its kind")
                .noneMatch(path -> path.startsWith("timeLimits.") || path.startsWith("results."));
        assertThat(carries(PROFILE.assuming("time-unit", Map.of("1", "working-day"))))
                .containsAll(limits);
    }

    private static List<String> carries(ExchangeProfile profile) {
        return profile.families().get(0).carries();
    }

    @Test
    void lengthsAreThoseOfTheWidestStructure() {
        assertThat(column("up_task_general_basic", "task_name").maxLength()).isEqualTo(1000);
        assertThat(column("up_task_general_basic", "by_law").maxLength()).isNull();
        assertThat(column("up_task_general_basic", "by_law").required()).isTrue();
        assertThat(column("up_task_general_material", "is_need").required()).isFalse();
        assertThat(column("up_task_punish_basic", "plan_effective_data").name()).isEqualTo("plan_effective_date");
    }

    private static ColumnRule column(String table, String name) {
        return groups().filter(group -> group.tables().contains(table))
                .flatMap(RowGroup::columns)
                .filter(column -> column.names().contains(name))
                .findFirst()
                .orElseThrow();
    }
}
