package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitong.document.DocumentFormat;
import org.sitong.validation.report.JsonRenderer;
import org.sitong.validation.report.RenderOptions;
import org.sitong.validation.report.Rendering;

/** Documents with very much wrong in them: told in part, counted in full, in memory that does not grow with it. */
class HostileDocumentsTest {

    private static final int MANY = 60_000;

    private static final Validator VALIDATOR =
            Validator.builder().date(LocalDate.of(2026, 11, 21)).build();

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("names that nobody knows", members("k%d:1"), "schema.unknown-element", MANY),
                Arguments.of(
                        "extensions without a namespace",
                        "\"extensions\":{" + members("k%d:1") + "}",
                        "schema.pattern",
                        MANY),
                Arguments.of(
                        "the same value again and again",
                        "\"audience\":{\"themes\":[" + repeated("\"甲\"") + "]}",
                        "schema.duplicate-value",
                        MANY - 1),
                Arguments.of(
                        "values that no list has",
                        "\"audience\":{\"kinds\":[" + members("x%d") + "]}",
                        "schema.enum",
                        MANY),
                Arguments.of(
                        "materials that are none",
                        "\"materials\":[" + repeated("{\"name\":\"其他材料\"}") + "]",
                        "material.catch-all",
                        MANY),
                Arguments.of("one name all over", repeated("\"faqs\":1"), "document.duplicate-key", MANY - 1));
    }

    /** {@code %d} stands for a number; quotes are put around what comes before a colon. */
    private static String members(String pattern) {
        int colon = pattern.indexOf(':');
        String name = colon < 0 ? pattern : pattern.substring(0, colon);
        String quoted = "\"" + name + "\"" + pattern.substring(name.length());
        return IntStream.range(0, MANY)
                .mapToObj(i -> quoted.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining(","));
    }

    private static String repeated(String part) {
        return (part + ",").repeat(MANY - 1) + part;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsWrongIsListedInPartAndCountedInFull(String what, String members, String rule, long count) {
        String document = "{\"kind\":\"ServiceItem\",\"standard\":\"1.0\"," + members + "}";
        Report report = VALIDATOR.check(
                Input.of("hostile.json", document.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON));
        Summary summary = report.summary();
        assertThat(summary.byRule().get(rule)).isEqualTo(new RuleCount(count, 1, 0, 0));
        assertThat(summary.toolFaults()).isEmpty();
        assertThat(report.findings()).hasSize(FindingLimits.DEFAULT.perDocument());
        assertThat(summary.truncated()).isTrue();
        assertThat(summary.findings().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(summary.byRule().values().stream()
                        .mapToLong(RuleCount::findings)
                        .sum());
    }

    /** How many findings are listed changes nothing about what is found. */
    @Test
    void countsAndVerdictsDoNotDependOnWhatIsListed() {
        String document = """
                {"kind":"ServiceItem","standard":"1.0","nmae":{"main":"某"},"itemType":7,"legalBases":{},
                 "materials":[{"name":"其他材料","zzz":1},{"name":"其他材料"},{"name":1,"necessity":"x"}],
                 "audience":{"kinds":["x","x","x"]},"x":1,"y":2,"extensions":{"a":1,"b":2}}""";
        Input input = Input.of("hostile.json", document.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON);
        Summary all = VALIDATOR.check(input).summary();
        assertThat(all.truncated()).isFalse();
        for (int most : new int[] {0, 1, 3}) {
            Report report = Validator.builder()
                    .date(LocalDate.of(2026, 11, 21))
                    .limits(new FindingLimits(most, 100))
                    .build()
                    .check(input);
            assertThat(report.findings()).hasSize(most);
            assertThat(report.summary().byRule()).isEqualTo(all.byRule());
            assertThat(report.summary().findings()).isEqualTo(all.findings());
            assertThat(report.summary().verdicts()).isEqualTo(all.verdicts());
            assertThat(report.summary().documentsByGravest()).isEqualTo(all.documentsByGravest());
        }
    }

    /** What every finding repeats is short, however long it is in the document. */
    @Test
    void reportsDoNotGrowWithTheLengthOfNames() {
        String longest = "9".repeat(1 << 20);
        String document =
                "{\"kind\":\"ServiceItem\",\"standard\":\"1.0\",\"itemType\":\"licence\",\"name\":{\"main\":\""
                        + longest
                        + "\"},\"identity\":{\"national\":{\"basicCode\":\"" + longest + "\"}},\"materials\":["
                        + "{\"name\":\"其他材料\"},".repeat(999) + "{\"name\":\"" + longest + "\"},{\"name\":\"" + longest
                        + "\"}]}";
        Report report =
                VALIDATOR.check(Input.of("long.json", document.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON));
        assertThat(report.findings()).hasSize(1_000);
        StringBuilder json = new StringBuilder();
        Rendering rendering = new JsonRenderer().begin(RenderOptions.builder().build(), json);
        report.findings().forEach(rendering::finding);
        rendering.finish(report.summary());
        assertThat(json.length()).isLessThan(3_000_000);
    }

    @Test
    void largeDocumentsAreJudgedOneByOneInTheirOrder() {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String text = "{\"kind\":\"Material\",\"standard\":\"1.0\",\"code\":\"" + i + "\",\"name\":\""
                    + "长".repeat(i % 2 == 0 ? 400_000 : 4) + "\"}";
            inputs.add(Input.of("m" + i, text.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON));
        }
        List<String> order = new ArrayList<>();
        Validator parallel =
                Validator.builder().date(LocalDate.of(2026, 11, 21)).threads(4).build();
        parallel.validate(inputs, new FindingSink() {
            @Override
            public void finding(Finding finding) {
                assertThat(finding.document()).startsWith("m");
            }

            @Override
            public void document(DocumentResult result) {
                order.add(result.document());
            }
        });
        assertThat(order).containsExactly("m0", "m1", "m2", "m3", "m4", "m5");
    }
}
