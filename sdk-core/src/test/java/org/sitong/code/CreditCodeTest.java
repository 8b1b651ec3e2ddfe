package org.sitong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.Severity;

class CreditCodeTest {

    /** Codes of well-known organs, published on their own pages and in the national register. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11440000006939756B",
                "11100000725469674L",
                "91440000723838552J",
                "51440000C036357467",
                "11440000MB2D023437"
            })
    void publishedCodesAreRight(String text) {
        CreditCode code = CreditCode.parse(text);
        assertThat(code.problems()).isEmpty();
        assertThat(code.valid()).isTrue();
        assertThat(code.organizationCode())
                .isNotNull()
                .extracting(OrganizationCode::problems, InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @Test
    void everySegmentIsThere() {
        CreditCode code = CreditCode.parse("11440000006939756B");
        assertThat(code.segments())
                .containsExactly(
                        new CodeSegment("registeringAuthority", "1", 0),
                        new CodeSegment("organKind", "1", 1),
                        new CodeSegment("registrationDivision", "440000", 2),
                        new CodeSegment("organizationCode", "006939756", 8),
                        new CodeSegment("checkCharacter", "B", 17));
        assertThat(code.named())
                .containsExactly(entry("creditCode", "11440000006939756B"), entry("organizationCode", "006939756"));
        assertThat(code.registrationDivision()).isEqualTo("440000");
    }

    @Test
    void composedCodesAreRightAndSaidToBeFictional() {
        CreditCode code = CreditCode.compose("11", "990100", "00000001");
        assertThat(code.text()).hasSize(18).startsWith("1199010000000001");
        assertThat(code.valid()).isTrue();
        assertThat(code.problems())
                .extracting(CodeProblem::messageKey, CodeProblem::severity)
                .containsExactly(tuple("code.region.fictional", Severity.INFO));
    }

    @Test
    void organsRegisteredWithANationalAuthorityHaveNoProvince() {
        assertThat(CreditCode.compose("12", "100000", "01104383").problems()).isEmpty();
    }

    /** One cause, one problem; each with its own message. The codes are made up, but for TE…, which is a form of its own. */
    @ParameterizedTest
    @CsvSource({
        "11440000006939756C, code.credit-code-check.check",
        "11440000006939759B, code.credit-code-check.check-and-organization",
        "11440000006939756b, code.credit-code-check.lower-case",
        "11440000006939756c, code.credit-code-check.lower-case-and-check",
        "1144O000006939756B, code.credit-code-check.letters",
        "1144A000006939756B, code.credit-code-check.division",
        "1144000000693975_B, code.credit-code-check.characters",
        "TE9901000000000001, code.credit-code-check.no-credit-code",
        "1144000006939756B, code.credit-code-check.lost-character-restored",
        "1144000000693975, code.credit-code-check.length",
        "'', code.credit-code-check.length",
        "111111111111111111, code.placeholder.code",
        "4444444444, code.placeholder.code",
    })
    void whatIsWrongIsSaidOnce(String text, String key) {
        CreditCode code = CreditCode.parse(text);
        assertThat(code.problems()).extracting(CodeProblem::messageKey).containsExactly(key);
        assertThat(code.problems()).extracting(CodeProblem::severity).containsExactly(Severity.ERROR);
        assertThat(code.valid()).isFalse();
        assertThat(code.problems().get(0).segment()).isEqualTo("creditCode");
    }

    @Test
    void theExpectedCheckCharacterIsNamed() {
        CodeProblem problem = CreditCode.parse("11440000006939756C").problems().get(0);
        assertThat(problem.rule()).isEqualTo("code.credit-code-check");
        assertThat(problem.message(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("统一社会信用代码 11440000006939756C 的校验码不对：应为 B，实为 C。" + "其中的组织机构代码 006939756 校验相符，差错多半在前8位或最后一位。");
        assertThat(problem.message(Locale.ENGLISH)).contains("B expected, C found");
    }

    @Test
    void aWrongOrganizationCodeUnderARightCheckCharacterIsItsOwnProblem() {
        String first17 = "11440000" + "006939757";
        CreditCode code = CreditCode.parse(first17 + CreditCode.checkCharacter(first17));
        assertThat(code.problems()).extracting(CodeProblem::rule).containsExactly("code.organization-code-check");
        assertThat(code.valid()).isFalse();
    }

    @Test
    void aLostCharacterIsFoundWhereTheCheckCharactersLeaveFewChoices() {
        CodeProblem problem = CreditCode.parse("1144000006939756B").problems().get(0);
        assertThat(problem.arguments()).hasSize(2);
        assertThat(problem.arguments().get(1).split(", ")).contains("11440000006939756B");
    }

    @Test
    void checkCharactersAreComputedFromTheStandardsAlphabetOnly() {
        assertThat(CreditCode.checkCharacter("11440000006939756")).isEqualTo('B');
        assertThatThrownBy(() -> CreditCode.checkCharacter("1144000000693975"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CreditCode.checkCharacter("1144000000693975I"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
