package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.standard.Kind;

/** What a profile says of several tables. */
class TableProfileTest {

    private static final ExchangeProfile PROFILE = profile();

    static ExchangeProfile profile() {
        return Imported.profile(document());
    }

    private static String document() {
        try (InputStream in = TableProfileTest.class.getResourceAsStream("tables.profile.yaml")) {
            return DocumentWriter.compactJson()
                    .write(DocumentReader.standard()
                            .read(in.readAllBytes(), DocumentFormat.YAML)
                            .value());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theProfileFollowsItsSchema() {
        assertThat(SchemaCheck.profile(document())).isEmpty();
    }

    @Test
    void families() {
        assertThat(PROFILE.families()).extracting(ProfileFamily::name).containsExactly("general", "punish");
        ProfileFamily general = PROFILE.families().get(0);
        assertThat(general.kind()).isEqualTo(Kind.SERVICE_ITEM);
        assertThat(general.tables()).containsExactly("up_general", "up_extend", "up_material", "up_part", "up_topic");
        assertThat(general.mappedFields())
                .contains("task_code", "promise_day", "material_name")
                .doesNotHaveDuplicates();
        assertThat(general.unmappedFields()).contains("row_guid", "task_guid", "order_num", "cd_operation", "steps");
    }

    @Test
    void whatHangsOnAnAssumptionIsCarriedOnceItIsSet() {
        List<String> limits = List.of("timeLimits.promised.value", "timeLimits.promised.unit");
        assertThat(PROFILE.families().get(0).carries())
                .contains("materials.name", "channels.online", "process.steps.name", "none.materials")
                .doesNotContainAnyElementsOf(limits);

        ExchangeProfile set = PROFILE.assuming("unit", Map.of("1", "working-day"));
        assertThat(set.families().get(0).carries()).containsAll(limits);
        assertThat(set.families().get(1).carries()).doesNotContainAnyElementsOf(limits);
        assertThat(set.assumptions())
                .extracting(ProfileAssumption::name, ProfileAssumption::set)
                .containsExactly(tuple("unit", Map.of("1", "working-day")), tuple("operation", Map.of()));
        assertThat(set.assuming("unit", Map.of()).families()).isEqualTo(PROFILE.families());
    }

    @Test
    void anAssumptionTakesOnlyWhatItAllows() {
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> PROFILE.assuming("unit", Map.of("1", "fortnight")))
                .satisfies(exception -> assertThat(exception.problems())
                        .extracting(ProfileProblem::id)
                        .containsExactly("profile.unknown-word"));
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> PROFILE.assuming("units", Map.of("1", "working-day")))
                .satisfies(exception -> assertThat(exception.problems())
                        .extracting(ProfileProblem::id)
                        .containsExactly("profile.unknown-assumption"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"use\":\"joined\"} | {\"use\":\"jointed\"} | profile.unknown-set | /families/0/fields/0/use",
                "{\"use\":\"limits\"} | {\"use\":\"limits\",\"without\":[\"x\"]} | profile.unknown-field | /families/0/fields/6/without",
                "{\"use\":\"limits\"} | {\"use\":\"joined\"} | profile.unused-set | /fieldSets/limits",
                "\"each\":\"materials\" | \"each\":\"materials\",\"single\":true | profile.either | /families/0/children/1/each",
                "\"each\":\"materials\" | \"each\":\"name\" | profile.list-element-wanted | /families/0/children/1/each",
                "\"assumption\":\"unit\" | \"assumption\":\"unity\" | profile.unknown-assumption | /fieldSets/limits/0/to/0/parse/assumption",
                "[\"up_punish\"] | [\"up_general\"] | profile.table-twice | /families",
                "[\"up_topic\"] | [\"up_part\"] | profile.table-differs | /families",
                "\"gives\":\"key\" | \"gives\":\"keys\" | profile.unknown-word | /envelope/0/gives",
                "\"maxLength\":10 | \"maxLength\":\"10\" | profile.integer-wanted | /families/0/children/1/fields/2/maxLength",
                "\"task_guid\",\"single\" | \"\",\"single\" | profile.text-wanted | /families/0/children/0/key"
            })
    void saysWhatIsWrong(String found, String replaced, String id, String pointer) {
        String document = document().replaceFirst(Pattern.quote(found), Matcher.quoteReplacement(replaced));
        assertThat(document).isNotEqualTo(document());
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> Imported.profile(document))
                .satisfies(exception -> assertThat(exception.problems())
                        .as(exception.getMessage())
                        .anySatisfy(problem -> {
                            assertThat(problem.id()).isEqualTo(id);
                            assertThat(problem.pointer().toString()).isEqualTo(pointer);
                        }));
    }

    @Test
    void aSharedFaultIsSaidOnce() {
        String document = document().replace("\"identity.national.implementationCode\"", "\"identity.nothing\"");
        assertThat(document.getBytes(StandardCharsets.UTF_8))
                .isNotEqualTo(document().getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> Imported.profile(document))
                .satisfies(exception -> assertThat(exception.problems()).hasSize(1));
    }
}
