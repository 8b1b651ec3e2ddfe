package org.sitong.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.validation.Finding;
import org.sitong.validation.Report;
import org.sitong.validation.Validator;
import org.sitong.validation.internal.text.Harmless;

class SarifRendererTest {

    private static final RenderOptions CHINESE =
            RenderOptions.builder().rules(SampleRules.BOOK).build();
    private static final RenderOptions ENGLISH =
            CHINESE.toBuilder().locale(Locale.ENGLISH).build();
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        String name = "/schema/sarif-schema-2.1.0.json";
        try (InputStream in = Objects.requireNonNull(SarifRendererTest.class.getResourceAsStream(name), name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String render(Report report, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        new SarifRenderer().render(report, options, out);
        return out.toString();
    }

    private static void fitsTheSchema(String sarif) {
        assertThat(SCHEMA.validate(
                        sarif,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    private static JsonValue at(String sarif, String pointer) {
        return DocumentReader.standard()
                .read(sarif.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value()
                .at(JsonPointer.parse(pointer));
    }

    @Test
    void saysItInChinese() throws IOException {
        String sarif = render(SampleRules.report(), CHINESE);
        fitsTheSchema(sarif);
        Golden.check("report.zh.sarif", sarif);
    }

    @Test
    void saysItInEnglish() throws IOException {
        String sarif = render(SampleRules.report(), ENGLISH);
        fitsTheSchema(sarif);
        Golden.check("report.en.sarif", sarif);
    }

    @Test
    void theSchemaTellsRightFromWrong() {
        String sarif = render(SampleRules.report(), CHINESE);
        assertThat(SCHEMA.validate(sarif.replace("\"level\":\"error\"", "\"level\":\"grave\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyRuleOfTheSdkIsDescribed() {
        Report report = SampleReport.full();
        Report.ReportBuilder all = report.toBuilder().clearFindings();
        Validator.builder()
                .date(report.summary().date())
                .build()
                .rules()
                .cards()
                .forEach(card -> all.finding(
                        report.findings().get(0).toBuilder().rule(card.id()).build()));
        for (RenderOptions options : List.of(CHINESE, ENGLISH)) {
            String sarif = render(all.build(), options);
            fitsTheSchema(sarif);
            assertThat(at(sarif, "/runs/0/tool/driver/rules/0/help/markdown")).isNotNull();
        }
    }

    @Test
    void everyNumberIsThatOfItsRule() {
        String sarif = render(SampleRules.report(), CHINESE);
        JsonArray results = (JsonArray) at(sarif, "/runs/0/results");
        JsonArray notes = (JsonArray) at(sarif, "/runs/0/invocations/0/toolExecutionNotifications");
        IntStream.range(0, results.values().size())
                .forEach(i -> assertThat(at(
                                sarif,
                                "/runs/0/tool/driver/rules/" + at(sarif, "/runs/0/results/" + i + "/ruleIndex")
                                        + "/id"))
                        .isEqualTo(at(sarif, "/runs/0/results/" + i + "/ruleId")));
        assertThat(notes.values()).isNotEmpty().allSatisfy(note -> {
            JsonValue rule = note.at(JsonPointer.parse("/associatedRule"));
            if (rule != null) {
                assertThat(at(sarif, "/runs/0/tool/driver/rules/" + rule.at(JsonPointer.parse("/index")) + "/id"))
                        .isEqualTo(rule.at(JsonPointer.parse("/id")));
            }
        });
    }

    @Test
    void aReportWithoutFindingsIsWholeToo() {
        Report report = Report.builder()
                .summary(SampleReport.summary().clearToolFaults().build())
                .build();
        String sarif = render(report, CHINESE);
        fitsTheSchema(sarif);
        assertThat(at(sarif, "/runs/0/results")).isEqualTo(new JsonArray(List.of()));
        assertThat(at(sarif, "/runs/0/invocations/0/executionSuccessful")).isEqualTo(JsonValue.of(true));
    }

    @Property(tries = 50)
    void anyTextComesThrough(@ForAll @StringLength(max = 40) String any) {
        Report report = HostileReport.of(any);
        String sarif = render(report, CHINESE);
        fitsTheSchema(sarif);
        Finding finding = report.findings().get(0);
        assertThat(at(sarif, "/runs/0/results/0/message/text"))
                .isEqualTo(JsonValue.of(Harmless.unicode(finding.message(Locale.CHINESE))));
    }

    @Test
    void manyFindingsTakeLittleMemory() throws Exception {
        ManyFindings.renderedInLittleMemory(SarifRenderer.class, 50_000_000);
    }
}
