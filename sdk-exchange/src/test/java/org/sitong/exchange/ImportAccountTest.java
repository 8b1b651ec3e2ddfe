package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentWriter;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;

/** The account adds up, whatever the rows. */
class ImportAccountTest {

    private static final ExchangeProfile PROFILE = ExchangeProfile.builtIn("gd-portal");

    private static void assertAddsUp(ImportReport report) {
        assertThat(report.read()).isEqualTo(report.written() + report.rejectedCount());
        assertThat(report.fields()).allSatisfy(field -> {
            assertThat(field.mapped() + field.empty() + field.unparsed())
                    .as(field.source())
                    .isEqualTo(report.read());
            assertThat(field.narrowed()).isBetween(0L, field.mapped());
            assertThat(field.declaredNone()).isBetween(0L, field.mapped());
            assertThat(field.examples()).hasSizeLessThanOrEqualTo(5);
        });
    }

    @Test
    void faultyLinesDoNotStopTheOthers() {
        Imported imported = Imported.of(
                PROFILE,
                PortalRow.row().line(),
                "{\"TASK_CODE\": ",
                "",
                "[1]",
                PortalRow.row().without("parentCatalogName").without("CATANAME").line(),
                PortalRow.row()
                        .with("TASK_TYPE", "77")
                        .with("TASK_TYPE_TEXT", "无")
                        .with("matter_type", "未知")
                        .line(),
                "{\"a\": 1, \"a\": 2}",
                PortalRow.row().line());

        ImportReport report = imported.report();
        assertAddsUp(report);
        assertThat(report.read()).isEqualTo(7);
        assertThat(report.written()).isEqualTo(2);
        assertThat(report.rejected()).extracting(RejectedRow::line).containsExactly(2, 4, 5, 6, 7);
        assertThat(report.rejected()).allSatisfy(row -> {
            assertThat(row.source()).isEqualTo("rows.ndjson");
            assertThat(row.reason().zh()).isNotBlank().isNotEqualTo(row.reason().en());
        });
        assertThat(report.rejected().get(2).reason().zh()).contains("主项名称");
        assertThat(report.rejected().get(3).reason().en()).contains("Item type");
        assertThat(imported.item(1).provenance().row()).isEqualTo(8);
    }

    @Test
    void nothingToRead() {
        ImportReport report = Imported.of(PROFILE, "").report();
        assertAddsUp(report);
        assertThat(report.read()).isZero();
    }

    @Test
    void anotherEncodingIsRejectedWithItsReason() throws IOException {
        ImportReport report =
                Imported.of(PROFILE, PortalRow.row().line().getBytes("GB18030")).report();
        assertAddsUp(report);
        assertThat(report.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.reason().zh()).contains("GB18030"));
    }

    @Test
    void severalSourcesHaveOneAccount() throws IOException {
        byte[] row = PortalRow.row().line().getBytes(StandardCharsets.UTF_8);
        List<Definition> definitions = new ArrayList<>();
        ImportReport report = Importer.of(PROFILE)
                .importRows(
                        List.of(
                                RowSource.of("a.ndjson", () -> new ByteArrayInputStream(row)),
                                RowSource.of("b.ndjson", () -> new ByteArrayInputStream(row))),
                        ImportSink.definitions(definitions::add));
        assertAddsUp(report);
        assertThat(definitions)
                .extracting(definition -> definition.provenance().source())
                .containsExactly("a.ndjson", "b.ndjson");
    }

    @Test
    void aSinkThatFailsEndsTheImport() {
        byte[] row = PortalRow.row().line().getBytes(StandardCharsets.UTF_8);
        assertThatIOException()
                .isThrownBy(() -> Importer.of(PROFILE)
                        .importRows(
                                RowSource.of("a", () -> new ByteArrayInputStream(row)),
                                ImportSink.definitions(definition -> {
                                    throw new IOException("full");
                                })))
                .withMessage("full");
    }

    @Test
    void theReportNamesEveryFieldOfTheRowOnce() {
        ImportReport report = Imported.of(PROFILE, PortalRow.row().line()).report();
        List<String> named = new ArrayList<>();
        report.fields().forEach(field -> named.add(field.source()));
        report.unmapped().forEach(field -> named.add(field.source()));
        assertThat(named)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(PortalRow.row().fields());
    }

    @Test
    void theReportAsJson() {
        JsonValue.JsonObject json =
                Imported.of(PROFILE, PortalRow.row().line(), "{").report().toJson(Locale.CHINESE);
        assertThat(json.members().keySet())
                .containsExactly(
                        "profile",
                        "read",
                        "written",
                        "removed",
                        "rejectedCount",
                        "rejected",
                        "fields",
                        "unmapped",
                        "invented",
                        "problems");
        JsonValue.JsonObject field = first(json, "fields");
        assertThat(field.members().keySet())
                .contains("source", "target", "mapped", "empty", "unparsed", "narrowed", "examples");
        assertThat(field.get("target")).isEqualTo(JsonValue.of("/provenance/key"));
        assertThat(first(json, "unmapped").members().keySet()).contains("source", "reason");
        assertThat(first(json, "invented").members().keySet()).containsExactly("target", "reason");
        assertThat(first(json, "rejected").members().keySet()).containsExactly("source", "line", "reason");
    }

    private static JsonValue.JsonObject first(JsonValue.JsonObject json, String member) {
        return (JsonValue.JsonObject)
                ((JsonValue.JsonArray) json.get(member)).values().get(0);
    }

    @Property(tries = 300)
    void theAccountAddsUpForAnyRows(@ForAll("lines") List<String> lines) {
        Imported imported = Imported.of(PROFILE, lines.toArray(new String[0]));

        assertAddsUp(imported.report());
        assertThat(imported.definitions())
                .hasSize((int) imported.report().written())
                .allSatisfy(
                        definition -> assertThat(DocumentWriter.compactJson().write(Definitions.write(definition)))
                                .isNotBlank());
        Set<String> named = new TreeSet<>();
        imported.report().fields().forEach(field -> named.add(field.source()));
        imported.report().unmapped().forEach(field -> named.add(field.source()));
        assertThat(named).containsAll(PortalRow.row().fields());
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> mutated = Arbitraries.of(PortalRow.row().fields())
                .flatMap(field ->
                        values().map(value -> PortalRow.row().with(field, value).line()))
                .injectDuplicates(0.1);
        Arbitrary<String> twice = Arbitraries.of(PortalRow.row().fields())
                .tuple2()
                .flatMap(fields -> values().list()
                        .ofSize(2)
                        .map(values -> PortalRow.row()
                                .with(fields.get1(), values.get(0))
                                .with(fields.get2(), values.get(1))
                                .line()));
        Arbitrary<String> cut = Arbitraries.integers()
                .between(0, 900)
                .map(length -> StandardCharsets.UTF_8
                        .decode(StandardCharsets.UTF_8.encode(
                                PortalRow.row().line().substring(0, length)))
                        .toString());
        Arbitrary<String> unknown =
                values().map(value -> "{\"x\":" + DocumentWriter.compactJson().write(value) + "}");
        return Arbitraries.oneOf(mutated, twice, cut, unknown).list().ofMaxSize(6);
    }

    /** Any text that a file can hold, characters beyond the basic plane among them. */
    private static Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(1, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString)
                .list()
                .ofMaxSize(36)
                .map(characters -> String.join("", characters));
    }

    private static Arbitrary<JsonValue> values() {
        Arbitrary<JsonValue> text = Arbitraries.oneOf(
                        texts(),
                        Arbitraries.of(
                                "无",
                                "",
                                " ",
                                "20(工作日)",
                                "3日",
                                "省级",
                                "01",
                                "21",
                                "是",
                                "[\"自然人\"]",
                                "无条件受理",
                                "办理地点：",
                                "办理地点：无",
                                "44019900100Y",
                                "440199001000",
                                "云朵采集许可",
                                "甲、乙；丙",
                                "省级云务（受理"))
                .map(JsonValue::of);
        Arbitrary<JsonValue> scalar = Arbitraries.oneOf(
                text,
                Arbitraries.integers().map(JsonValue::of),
                Arbitraries.of(JsonValue.NULL, JsonValue.of(true), JsonValue.of(false)));
        Arbitrary<JsonValue> list = scalar.list().ofMaxSize(3).map(JsonValue.JsonArray::new);
        return Arbitraries.oneOf(scalar, list, scalar.map(v -> new JsonValue.JsonObject(Map.of("$oid", v))));
    }
}
