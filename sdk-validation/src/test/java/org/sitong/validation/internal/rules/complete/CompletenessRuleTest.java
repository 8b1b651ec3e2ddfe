package org.sitong.validation.internal.rules.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.item.ItemType;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Completeness;
import org.sitong.standard.CompletenessRow;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.Finding;
import org.sitong.validation.Input;
import org.sitong.validation.Report;
import org.sitong.validation.Validator;

/** Every row of the completeness table: a document made for it lacks the element, is given it, or declares none. */
class CompletenessRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TestFactory
    Stream<DynamicTest> everyRowDemandsItsElement() {
        List<DynamicTest> tests = new ArrayList<>();
        for (CompletenessRow row : Completeness.standard().rows()) {
            for (Kind kind : row.kinds()) {
                ItemType type = row.types().isEmpty()
                        ? ItemType.LICENCE
                        : row.types().iterator().next();
                String name = row.rule() + " " + kind.token() + " " + type.token();
                tests.add(DynamicTest.dynamicTest(name, () -> check(row, kind, type)));
            }
        }
        return tests.stream();
    }

    private static final String ITEM = """
            kind: ServiceItem
            standard: "1.0"
            itemType: licence
            """;

    @Test
    void partsOfMaterialsAreMaterials() {
        assertThat(judged("complete.materials.name", ITEM + """
                materials:
                  - name: 承租方材料
                    parts:
                      - necessity: required
                      - name: 身份证
                        parts: [{note: 正反面}]
                """).findings())
                .extracting(finding -> finding.pointer().toString())
                .containsExactly("/materials/0/parts/0", "/materials/0/parts/1/parts/0");
    }

    @Test
    void aPartMayHaveFromItsMaterialWhatIsInherited() {
        assertThat(judged("complete.materials.necessity", ITEM + """
                materials:
                  - name: 承租方材料
                    necessity: required
                    parts: [{name: 身份证, parts: [{name: 正面}]}]
                  - name: 出租方材料
                    parts: [{name: 身份证, necessity: required, parts: [{name: 正面}]}]
                """).findings())
                .extracting(finding -> finding.pointer().toString())
                .containsExactly("/materials/1");
        assertThat(judged("complete.materials.blank-form", ITEM + """
                materials:
                  - name: 全部表格
                    notDemanded: {reason: shared}
                    parts: [{name: 申请表, materialKind: form}]
                """).findings())
                .isEmpty();
    }

    @Test
    void whatDependsOnAnAbsenceIsNotCheckedWhereTheSourceCannotCarryIt() {
        String imported = ITEM + """
                materials: [{name: 身份证明, source: government}]
                provenance: {carries: [materials.name, materials.source, materials.issuer%s]}
                """;
        Report unknown = judged("complete.materials.issuer", imported.formatted(", materials.sourceNote"));
        assertThat(unknown.findings()).isEmpty();
        assertThat(unknown.summary().notChecked()).hasSize(1);
        Report known = judged(
                "complete.materials.issuer", imported.formatted(", materials.sourceNote, materials.notDemanded"));
        assertThat(known.findings()).hasSize(1);
        assertThat(known.summary().notChecked()).isEmpty();
    }

    private static Report judged(String rule, String yaml) {
        return Validator.builder()
                .date(DAY)
                .only(rule)
                .build()
                .check(Input.of("made.yaml", yaml.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML));
    }

    private static void check(CompletenessRow row, Kind kind, ItemType type) {
        JsonObject lacking = lacking(row, kind, type);
        assertThat(findings(row, lacking)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(row.severity());
            assertThat(finding.basis()).hasSameSizeAs(row.basis());
        });
        assertThat(findings(row, with(lacking, kind, row.element(), sample(kind, row.element()))))
                .isEmpty();
        for (String alternative : row.alternatives()) {
            assertThat(findings(row, with(lacking, kind, alternative, sample(kind, alternative))))
                    .isEmpty();
        }
        if (row.none() != null) {
            JsonValue none = new JsonArray(List.of(JsonValue.of(row.none().token())));
            assertThat(findings(row, member(lacking, "none", none))).isEmpty();
        }
    }

    private static List<Finding> findings(CompletenessRow row, JsonObject document) {
        byte[] bytes = DocumentWriter.compactJson().write(document).getBytes(StandardCharsets.UTF_8);
        Report report = Validator.builder()
                .date(DAY)
                .only(row.rule())
                .build()
                .check(Input.of("made.json", bytes, DocumentFormat.JSON));
        assertThat(report.summary().toolFaults()).isEmpty();
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(row.rule()))
                .toList();
    }

    /** A document that the row concerns, with all that its condition asks for and whatever holds the element, but not the element. */
    private static JsonObject lacking(CompletenessRow row, Kind kind, ItemType type) {
        JsonObject document =
                new JsonObject(Map.of("kind", JsonValue.of(kind.token()), "standard", JsonValue.of("1.0")));
        document = member(document, "itemType", JsonValue.of(type.token()));
        String holder = row.element().contains(".") ? StringUtils.substringBeforeLast(row.element(), ".") : "";
        if (!holder.isEmpty()) {
            document = with(document, kind, holder, new JsonObject(Map.of()));
        }
        for (Map.Entry<String, List<String>> equal : row.when().equalTo().entrySet()) {
            document = with(
                    document, kind, equal.getKey(), literal(equal.getValue().get(0)));
        }
        for (String present : row.when().present()) {
            document = with(document, kind, present, sample(kind, present));
        }
        return document;
    }

    private static JsonValue literal(String token) {
        return token.equals("true") || token.equals("false")
                ? JsonValue.of(Boolean.parseBoolean(token))
                : JsonValue.of(token);
    }

    private static JsonValue sample(Kind kind, String path) {
        Element element = ElementIndex.standard().find(kind, path);
        assertThat(element).as(path).isNotNull();
        return switch (element.type()) {
            case "object" -> new JsonObject(Map.of());
            case "integer" -> JsonValue.of(1);
            case "boolean" -> JsonValue.of(true);
            default -> JsonValue.of("x");
        };
    }

    private static JsonObject with(JsonObject document, Kind kind, String path, JsonValue value) {
        return (JsonObject) put(document, kind, "", StringUtils.split(path, '.'), 0, value);
    }

    private static JsonValue put(JsonObject object, Kind kind, String at, String[] path, int from, JsonValue value) {
        String name = path[from];
        String here = at.isEmpty() ? name : at + "." + name;
        boolean isList = ElementIndex.standard().find(kind, here).list();
        JsonValue old = object.get(name);
        if (from == path.length - 1) {
            boolean isFilled = old != null && value.equals(new JsonObject(Map.of()));
            JsonValue placed = isList ? new JsonArray(List.of(value)) : value;
            return isFilled ? object : member(object, name, placed);
        }
        JsonValue inner = old instanceof JsonArray array ? array.values().get(0) : old;
        JsonObject holder = inner instanceof JsonObject known ? known : new JsonObject(Map.of());
        JsonValue filled = put(holder, kind, here, path, from + 1, value);
        return member(object, name, isList ? new JsonArray(List.of(filled)) : filled);
    }

    private static JsonObject member(JsonObject object, String name, JsonValue value) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.put(name, value);
        return new JsonObject(members);
    }
}
