package org.sitong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sitong.item.ItemType;

/**
 * Codes as portals really give them. The rows are no part of the project: they are read from the folder that the system
 * property {@code sitong.samples} names, and the tests are skipped where there is none.
 */
class CodeSamplesTest {

    private static final String PROPERTY = "sitong.samples";

    private static Path file(String name) {
        String folder = System.getProperty(PROPERTY, "");
        assumeTrue(!folder.isEmpty(), "skipped: the system property " + PROPERTY + " names no folder of samples");
        Path file = Path.of(folder).resolve(name).normalize();
        assumeTrue(Files.isRegularFile(file), () -> "skipped: there is no " + file);
        return file;
    }

    /** The rows of a CSV file with a header; quoted cells may hold commas. */
    private static List<Map<String, String>> rows(String name) throws IOException {
        List<List<String>> lines = Files.readAllLines(file(name)).stream()
                .map(CodeSamplesTest::cells)
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(lines.get(0).get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").matcher(line);
        while (matcher.find()) {
            cells.add(Objects.requireNonNullElseGet(matcher.group(1), () -> matcher.group(2)));
        }
        return cells;
    }

    private static List<String> values(String member) throws IOException {
        Pattern pattern = Pattern.compile("\"" + member + "\":\"([^\"]*)\"");
        return Files.readAllLines(file("gd-portal/items.ndjson")).stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .toList();
    }

    @Test
    void creditCodesAreJudgedAsTheFileDoes() throws IOException {
        List<Map<String, String>> rows = rows("credit-codes.csv");
        assertThat(rows).hasSize(50).allSatisfy(row -> {
            CodeExplanation explanation = Codes.explain(row.get("uscc"));
            assertThat(explanation.kind()).isEqualTo(CodeKind.CREDIT_CODE);
            assertThat(explanation.valid()).isEqualTo("ok".equals(row.get("mod31")));
        });
    }

    @Test
    void codesOfManyProvincesOpenIntoTheSegmentsTheFileGives() throws IOException {
        List<Map<String, String>> rows = rows("../domain/code-examples.csv");
        assertThat(rows).hasSize(81).allSatisfy(row -> {
            CodeExplanation explanation = Codes.explain(row.get("code"));
            assertThat(explanation.kind().length()).isEqualTo(Integer.parseInt(row.get("length")));
            assertThat(explanation.valid()).isEqualTo("ok".equals(row.get("uscc_check")));
            assertThat(explanation.segments())
                    .containsEntry("creditCode", row.get("uscc"))
                    .containsEntry("level", row.get("level"))
                    .containsEntry("basicCode", row.get("basic_code"))
                    .containsEntry("region", row.get("region"))
                    .containsEntry("type", row.get("item_type"))
                    .containsEntry("main", row.get("dept_2") + row.get("serial_3"))
                    .containsEntry("sub", row.get("sub_item_3"));
            assertThat(explanation.segments().getOrDefault("handlingItem", "")).isEqualTo(row.get("handling_item_2"));
        });
    }

    @Test
    void exactlyOneOrganOfTheGuangdongRowsHasABadCreditCode() throws IOException {
        List<String> codes = new ArrayList<>(values("TASK_CODE"));
        assertThat(codes).hasSize(377);
        codes.addAll(
                values("matter_code").stream().filter(code -> !code.equals("无")).toList());
        assertThat(codes).hasSize(377 + 59);
        List<CodeExplanation> explanations = codes.stream().map(Codes::explain).toList();
        assertThat(explanations)
                .extracting(CodeExplanation::kind)
                .containsOnly(CodeKind.IMPLEMENTATION_CODE, CodeKind.HANDLING_ITEM_CODE);
        assertThat(explanations)
                .filteredOn(explanation -> !explanation.problems().isEmpty())
                .singleElement()
                .satisfies(explanation -> assertThat(explanation.problems())
                        .extracting(CodeProblem::messageKey)
                        .containsExactly("code.credit-code-check.check-and-organization"));
    }

    @Test
    void theOtherCodesOfTheGuangdongRowsAreWhatTheirFieldsSay() throws IOException {
        assertThat(values("ORGCODE").stream().map(Codes::explain)).hasSize(377).satisfies(codes -> {
            assertThat(codes).extracting(CodeExplanation::kind).containsOnly(CodeKind.ORGANIZATION_CODE);
            assertThat(codes)
                    .filteredOn(code -> !Boolean.TRUE.equals(code.valid()))
                    .hasSize(1);
        });
        for (String member : List.of("CATAID", "parentCatalogId")) {
            assertThat(values(member).stream().map(Codes::explain)).hasSize(377).allSatisfy(code -> {
                assertThat(code.kind()).isEqualTo(CodeKind.BASIC_CODE);
                assertThat(code.problems()).isEmpty();
            });
        }
        assertThat(values("AREACODE").stream().map(Codes::explain)).hasSize(377).allSatisfy(code -> {
            assertThat(code.kind()).isEqualTo(CodeKind.DIVISION_CODE);
            assertThat(code.problems()).isEmpty();
        });
    }

    @Test
    void theTypeSegmentOfGuangdongIsTheRowsOwnType() throws IOException {
        Map<String, ItemType> types = Map.of(
                "行政许可", ItemType.LICENCE,
                "行政给付", ItemType.PAYMENT,
                "行政确认", ItemType.CONFIRMATION,
                "行政奖励", ItemType.REWARD,
                "行政裁决", ItemType.ADJUDICATION,
                "其他行政权力", ItemType.OTHER_POWER,
                "公共服务", ItemType.PUBLIC_SERVICE);
        List<String> codes = values("CATAID");
        List<String> names = values("TASK_TYPE_TEXT");
        assertThat(names).hasSameSizeAs(codes);
        for (int i = 0; i < codes.size(); i++) {
            assertThat(BasicCode.parse(codes.get(i)).itemType()).isEqualTo(types.get(names.get(i)));
        }
    }

    @Test
    void theTypeSegmentOfLiaoningIsTheRowsOwnTypeWhereItIsReadAtAll() throws IOException {
        List<Map<String, String>> rows = rows("liaoning-basic-catalog-30.csv");
        assertThat(rows).hasSize(30).allSatisfy(row -> {
            BasicCode code = BasicCode.parse(row.get("职权编码"));
            assertThat(code.valid()).isTrue();
            assertThat(code.type()).isEqualTo(row.get("事项类型"));
        });
        assertThat(rows)
                .filteredOn(row -> BasicCode.parse(row.get("职权编码")).itemType() == null)
                .extracting(row -> row.get("事项类型"))
                .containsExactly("99");
    }

    @Test
    void everyCodeOfTheSichuanRowsIsALocalOne() throws IOException {
        List<Map<String, String>> rows = rows("sc-portal/items.csv");
        List<CodeExplanation> codes =
                rows.stream().map(row -> Codes.explain(row.get("itemCode"))).toList();
        assertThat(codes).hasSize(190).allSatisfy(code -> {
            assertThat(code.kind()).isEqualTo(CodeKind.LOCAL_CODE);
            assertThat(code.segments()).isNotEmpty();
        });
        List<String> organs = codes.stream()
                .flatMap(code -> code.problems().stream())
                .filter(problem -> problem.rule().equals("code.credit-code-check"))
                .map(CodeProblem::messageKey)
                .toList();
        assertThat(organs).filteredOn(key -> key.endsWith("no-credit-code")).hasSize(1);
        assertThat(organs)
                .filteredOn(key -> key.endsWith("lost-character-restored"))
                .hasSize(18);
        assertThat(organs).hasSize(19);
    }
}
