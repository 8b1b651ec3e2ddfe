package org.sitong.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.Finding;
import org.sitong.validation.Origin;
import org.sitong.validation.Report;
import org.sitong.validation.Summary;
import org.sitong.validation.internal.text.DeflatedText;
import org.sitong.validation.internal.text.Harmless;

class JsonRendererTest {

    private static final RenderOptions CHINESE = RenderOptions.builder().build();

    private static String render(Report report, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        new JsonRenderer().render(report, options, out);
        return out.toString();
    }

    private static JsonObject parse(String json) {
        return (JsonObject) DocumentReader.standard()
                .read(json.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
    }

    private static JsonValue at(JsonValue value, String pointer) {
        return value.at(JsonPointer.parse(pointer));
    }

    private static List<String> keys(JsonValue value, String pointer) {
        return List.copyOf(((JsonObject) at(value, pointer)).members().keySet());
    }

    private static Report healthy() {
        Report report = SampleReport.full();
        return report.toBuilder()
                .summary(report.summary().toBuilder().clearToolFaults().build())
                .build();
    }

    @Test
    void writesTheWholeReport() throws IOException {
        assertThat(render(SampleReport.full(), CHINESE)).isEqualTo(Golden.text("report.zh.json"));
    }

    @Test
    void hasTheMembersThatCallersRelyOn() {
        JsonObject report = parse(render(healthy(), CHINESE));
        assertThat(keys(report, ""))
                .containsExactly("tool", "standard", "date", "pins", "summary", "byRule", "findings", "notChecked");
        assertThat(keys(report, "/tool")).containsExactly("name", "version");
        assertThat(keys(report, "/pins/0")).containsExactly("what", "name", "version", "digest");
        assertThat(keys(report, "/summary"))
                .containsExactly(
                        "documents",
                        "documentsFailed",
                        "errors",
                        "warnings",
                        "infos",
                        "waived",
                        "findingsKept",
                        "truncated",
                        "verdicts");
        assertThat(keys(report, "/summary/verdicts"))
                .containsExactly("passed", "failed", "not-checked", "not-applicable");
        assertThat(keys(report, "/byRule/time.promise-over-statutory"))
                .containsExactly("findings", "documents", "notChecked");
        assertThat(keys(report, "/notChecked/0")).containsExactly("rule", "reason", "documents");
        for (int i = 0; i < 4; i++) {
            assertThat(keys(report, "/findings/" + i))
                    .containsExactly(
                            "rule",
                            "severity",
                            "message",
                            "document",
                            "subject",
                            "pointer",
                            "line",
                            "column",
                            "endLine",
                            "endColumn",
                            "origin",
                            "fingerprint",
                            "basis",
                            "related",
                            "fix",
                            "waiver");
        }
        assertThat(keys(report, "/findings/0/origin")).containsExactly("source", "table", "row", "column", "key");
        assertThat(keys(report, "/findings/0/basis/0")).containsExactly("source", "clause");
        assertThat(keys(report, "/findings/1/waiver")).containsExactly("id", "reason", "until");
    }

    @Test
    void whatDoesNotApplyIsNull() {
        JsonObject finding = (JsonObject) at(parse(render(healthy(), CHINESE)), "/findings/3");
        assertThat(finding.members()).containsEntry("origin", JsonValue.NULL).containsEntry("line", JsonValue.NULL);
        assertThat(finding.members()).containsEntry("fix", JsonValue.NULL).containsEntry("waiver", JsonValue.NULL);
        assertThat(finding.members()).containsEntry("related", new JsonArray(List.of()));
        assertThat(finding.members()).containsEntry("pointer", JsonValue.of(""));
    }

    @Test
    void speaksTheLanguageAskedFor() {
        JsonObject report = parse(
                render(healthy(), CHINESE.toBuilder().locale(Locale.ENGLISH).build()));
        assertThat(at(report, "/findings/3/message")).isEqualTo(JsonValue.of("No application material is listed"));
        assertThat(at(report, "/notChecked/0/reason")).isEqualTo(JsonValue.of("the source does not carry \"fees\""));
    }

    @Test
    void countsFailedDocumentsFromTheSeverityOn() {
        JsonObject never =
                parse(render(healthy(), CHINESE.toBuilder().failOn(null).build()));
        assertThat(at(never, "/summary/documentsFailed")).isEqualTo(JsonValue.of(0));
        assertThat(at(parse(render(healthy(), CHINESE)), "/summary/documentsFailed"))
                .isEqualTo(JsonValue.of(2));
    }

    @Test
    void aReportWithoutFindingsIsWholeToo() {
        Summary none = SampleReport.summary().clearPins().build();
        JsonObject report = parse(render(Report.builder().summary(none).build(), CHINESE));
        assertThat(at(report, "/findings")).isEqualTo(new JsonArray(List.of()));
        assertThat(at(report, "/tool/version")).isEqualTo(JsonValue.NULL);
    }

    @Property
    void anyTextComesThrough(@ForAll @StringLength(max = 60) String text) {
        Finding finding = SampleReport.finding()
                .message(SampleReport.phrase(text, text))
                .document(text)
                .subject(text)
                .origin(new Origin(text, null, null, text, null))
                .fix(new JsonArray(List.of(JsonValue.of(text))))
                .build();
        String json = render(
                Report.builder()
                        .summary(SampleReport.summary().build())
                        .finding(finding)
                        .build(),
                CHINESE);
        JsonValue expected = JsonValue.of(Harmless.unicode(text));
        JsonObject report = parse(json);
        assertThat(at(report, "/findings/0/message")).isEqualTo(expected);
        assertThat(at(report, "/findings/0/origin/source")).isEqualTo(expected);
        assertThat(at(report, "/findings/0/fix/0")).isEqualTo(expected);
        assertThat(json.replace("\n", "")).doesNotContainPattern("\\p{Cc}");
    }

    @Property
    void compressedTextComesBack(@ForAll List<@StringLength(max = 5_000) String> pieces) throws IOException {
        DeflatedText text = new DeflatedText();
        pieces.forEach(piece -> text.add(Harmless.unicode(piece)));
        StringBuilder back = new StringBuilder();
        text.copyTo(back);
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(Harmless.unicode(piece)));
        assertThat(back.toString()).isEqualTo(all.toString());
    }

    @Test
    void manyFindingsTakeLittleMemory() throws Exception {
        ManyFindings.renderedInLittleMemory(JsonRenderer.class, 40_000_000);
    }
}
