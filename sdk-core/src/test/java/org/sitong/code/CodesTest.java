package org.sitong.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "11420000MB1534231W2420899001W0001, handling-item-code, true",
        "11420000MB1534231W2420899001W00, implementation-code, true",
        "11420000MB1534231W, credit-code, true",
        "11420000mb1534231w, credit-code, false",
        "TE9901000000000001, credit-code, false",
        "1142000MB1534231W, credit-code, false",
        "00016421300301, national-handling-item-code, true",
        "000164213003, basic-code, true",
        "00016421300Y, basic-code, true",
        "006939756, organization-code, true",
        "00693975-6, organization-code, true",
        "006939757, organization-code, false",
        "440106, division-code, true",
        "511602000000, division-code, true",
        "219964005000, basic-code, true",
        "990101001002, basic-code, true",
        "991201001002, division-code, true",
        "434343, division-code, false",
        "511A0000100001-511602000000-000-11420000MB1534231W-1-00, local-code, ",
        "62052400MZ-XK-0001, local-code, ",
        "1111111111111111, unknown, ",
        "0571-12345678, unknown, ",
        "20211105123000123, unknown, ",
        "1234567890123456789, unknown, ",
        "abcdefghijklmnopqrstuvwxyzabcde, unknown, ",
        "responsibilitiesss, unknown, ",
        "null, unknown, ",
        "'', unknown, ",
    })
    void theShapeTellsTheKind(String line, String kind, Boolean valid) {
        CodeExplanation explanation = Codes.explain(line);
        assertThat(explanation.input()).isEqualTo(line);
        assertThat(explanation.kind().token()).isEqualTo(kind);
        assertThat(explanation.valid()).isEqualTo(valid);
    }

    @Test
    void whereSeveralKindsFitTheOrderDecidesAndTheOthersAreNamed() {
        assertThat(Codes.explain("440101007000").kind()).isEqualTo(CodeKind.BASIC_CODE);
        assertThat(Codes.explain("440101007000").candidates()).containsExactly(CodeKind.DIVISION_CODE);
        assertThat(Codes.explain("440106001").kind()).isEqualTo(CodeKind.ORGANIZATION_CODE);
        assertThat(Codes.explain("440106001").candidates()).containsExactly(CodeKind.DIVISION_CODE);
        assertThat(Codes.explain("511602000000").candidates()).containsExactly(CodeKind.BASIC_CODE);
        assertThat(Codes.explain("000101007000").candidates()).isEmpty();
    }

    @Test
    void theOrderIsInTheMessageCatalogue() {
        assertThat(Codes.order(Locale.SIMPLIFIED_CHINESE)).contains("业务办理项编码", "例外");
        assertThat(Codes.order(Locale.ENGLISH)).contains("handling-item code", "One exception");
    }

    @Test
    void aKindThatIsAskedForIsKept() {
        CodeExplanation explanation = Codes.explain("440106001", CodeKind.DIVISION_CODE);
        assertThat(explanation.valid()).isTrue();
        assertThat(explanation.candidates()).containsExactly(CodeKind.ORGANIZATION_CODE);
        assertThat(Codes.explain("440106", CodeKind.CREDIT_CODE).valid()).isFalse();
        assertThat(Codes.explain("440106", CodeKind.UNKNOWN).valid()).isNull();
    }

    @ParameterizedTest
    @EnumSource(CodeKind.class)
    void everyKindReadsEverythingItIsGiven(CodeKind kind) {
        for (String line : List.of("", " ", "🀄🀄🀄", "\uD800", "\u0000", "9".repeat(1_000_000), "政务服务")) {
            assertThat(Codes.explain(line, kind).kind()).isEqualTo(kind);
        }
        assertThat(CodeKind.of(kind.token())).contains(kind);
    }

    @Test
    void noOtherTokenNamesAKind() {
        assertThat(CodeKind.of("BASIC_CODE")).isEqualTo(Optional.empty());
    }

    @Test
    void blanksAroundACodeAreTakenOffAndSaid() {
        CodeExplanation explanation = Codes.explain("\uFEFF\u3000 006939756\t\r\n");
        assertThat(explanation.kind()).isEqualTo(CodeKind.ORGANIZATION_CODE);
        assertThat(explanation.code().text()).isEqualTo("006939756");
        assertThat(explanation.problems()).extracting(CodeProblem::rule).containsExactly("code.surrounding-blank");
        assertThat(explanation.valid()).isTrue();
        assertThat(Codes.explain(" \t").problems())
                .extracting(CodeProblem::messageKey)
                .containsExactly("code.unknown.empty");
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(Codes.explain("𠮷😀").problems())
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .containsExactly("2 characters that have the form of no known code.");
    }

    @Test
    void fullWidthCharactersAreReadAndRefused() {
        CodeExplanation explanation = Codes.explain("１１４２００００ＭＢ１５３４２３１Ｗ");
        assertThat(explanation.kind()).isEqualTo(CodeKind.CREDIT_CODE);
        assertThat(explanation.segments()).containsEntry("organizationCode", "MB1534231");
        assertThat(explanation.problems()).extracting(CodeProblem::rule).containsExactly("code.full-width");
        assertThat(explanation.valid()).isFalse();
    }

    @Test
    void theMachineFormHasTheContractsMembers() {
        JsonValue json = Codes.explain("434343").toJson(Locale.ENGLISH);
        assertThat(json)
                .hasToString("{input=434343, kind=division-code, valid=false, "
                        + "segments={province=43, city=43, county=43}, "
                        + "problems=[{rule=code.placeholder, severity=error, message=434343 is a placeholder, not a code., "
                        + "segment=division}], candidates=[]}");
        assertThat(Codes.explain("?").toJson(Locale.ROOT).at(JsonPointer.parse("/valid")))
                .isEqualTo(JsonValue.NULL);
    }

    @Test
    void halfSurrogatePairsDoNotReachTheMachineForm() {
        assertThat(Codes.explain("a\uD800b").toJson(Locale.ROOT).at(JsonPointer.parse("/input")))
                .isEqualTo(JsonValue.of("a\uFFFDb"));
        assertThat(Codes.explain("\uFEFFa").toJson(Locale.ROOT).at(JsonPointer.parse("/input")))
                .isEqualTo(JsonValue.of("\uFEFFa"));
    }

    @Test
    void messagesDoNotGrowWithTheLine() {
        CodeExplanation explanation = Codes.explain("x".repeat(100_000), CodeKind.LOCAL_CODE);
        assertThat(explanation.problems())
                .allSatisfy(problem -> assertThat(problem.message(Locale.ROOT)).hasSizeLessThan(300));
    }
}
