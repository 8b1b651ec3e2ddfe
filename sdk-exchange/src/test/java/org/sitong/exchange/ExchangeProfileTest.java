package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.standard.Kind;

class ExchangeProfileTest {

    private static final String MINIMAL = """
            {"profile": "p", "title": {"zh-CN": "题", "en": "title"}, "kind": "ServiceItem", "required": ["name.main"],
             "fields": [{"source": "n", "to": [{"element": "name.main"}]}]}
            """;

    @Test
    void loadsJsonAndYaml(@TempDir Path folder) throws IOException {
        Path json = Files.writeString(folder.resolve("p.json"), MINIMAL);
        Path yaml = Files.writeString(folder.resolve("p.yaml"), """
                profile: p
                title: {zh-CN: 题, en: title}
                kind: ServiceItem
                required: [name.main]
                fields:
                  - source: n
                    to: [{element: name.main}]
                """);
        for (Path file : new Path[] {json, yaml}) {
            ExchangeProfile profile = ExchangeProfile.load(file);
            assertThat(profile.name()).isEqualTo("p");
            assertThat(profile.title(Locale.CHINESE)).isEqualTo("题");
            assertThat(profile.families())
                    .containsExactly(ProfileFamily.builder()
                            .name("p")
                            .kind(Kind.SERVICE_ITEM)
                            .carried("name.main")
                            .mappedField("n")
                            .build());
            assertThat(profile.assumptions()).isEmpty();
        }
    }

    @Test
    void unknownBuiltIn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeProfile.builtIn("nowhere"))
                .withMessageContaining("gd-portal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name.main\"} | \"name.mian\"} | profile.unknown-element | /fields/0/to/0/element",
                "\"name.main\"} | \"name.main\", \"pars\": 1} | profile.unknown-member | /fields/0/to/0/pars",
                "\"name.main\"} | \"name.main\", \"parse\": {\"as\": \"magic\"}} | profile.unknown-word | /fields/0/to/0/parse/as",
                "\"name.main\"} | \"name.main\", \"parse\": {\"as\": \"code\", \"list\": \"no\"}} | profile.unknown-list | /fields/0/to/0/parse/list",
                "\"name.main\"} | \"name.main\", \"when\": [{\"matches\": \"(\"}]} | profile.bad-pattern | /fields/0/to/0/when/0/matches",
                "\"ServiceItem\" | \"Nonsense\" | profile.unknown-kind | /kind",
                "\"source\": \"n\", | \"\": 1, | profile.missing-member | /fields/0/source",
                "\"n\", | \"n\", \"at\": \"x\", | profile.pointer-wanted | /fields/0/at",
                "\"n\", | \"n\", \"none\": {\"element\": \"x\", \"words\": []}, | profile.unknown-value | /fields/0/none/element",
                "[\"name.main\"] | \"name.main\" | profile.list-wanted | /required",
                "{\"profile\" | [{\"profile\" | profile.unreadable | ''"
            })
    void saysWhatIsWrong(String found, String replaced, String id, String pointer) {
        String document = MINIMAL.replace(found, replaced);
        assertThat(document).isNotEqualTo(MINIMAL);

        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> Imported.profile(document))
                .satisfies(exception -> {
                    assertThat(exception.problems())
                            .anySatisfy(problem -> assertThat(problem.id()).isEqualTo(id));
                    assertThat(exception.problems())
                            .filteredOn(problem -> problem.id().equals(id))
                            .anySatisfy(problem ->
                                    assertThat(problem.pointer().toString()).startsWith(pointer));
                    assertThat(exception.text(Locale.CHINESE)).isNotBlank().isNotEqualTo(exception.getMessage());
                });
    }

    @Test
    void saysAllThatIsWrong() {
        assertThatThrownBy(() -> Imported.profile("{\"x\": 1}"))
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        exception -> assertThat(exception.problems()).hasSizeGreaterThan(3));
        assertThatThrownBy(() -> Imported.profile("[]")).isInstanceOf(ProfileException.class);
    }
}
