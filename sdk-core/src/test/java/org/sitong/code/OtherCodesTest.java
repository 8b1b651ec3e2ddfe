package org.sitong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.Severity;
import org.sitong.item.DivisionClass;

class OtherCodesTest {

    @ParameterizedTest
    @CsvSource({"006939756", "00693975-6", "00693981X", "MB2D02343", "C03635746"})
    void organizationCodesWithAndWithoutHyphenAreRight(String text) {
        OrganizationCode code = OrganizationCode.parse(text);
        assertThat(code.problems()).isEmpty();
        assertThat(code.named()).containsExactly(entry("organizationCode", text.replace("-", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "006939757, code.organization-code-check.check",
        "00693975-7, code.organization-code-check.check",
        "00693981x, code.organization-code-check.lower-case",
        "00693982x, code.organization-code-check.lower-case-and-check",
        "0069397-56, code.form.length",
        "00693-756, code.form.characters",
        "111111111, code.placeholder.code",
    })
    void anOrganizationCodeSaysWhatIsWrong(String text, String key) {
        assertThat(OrganizationCode.parse(text).problems())
                .extracting(CodeProblem::messageKey)
                .containsExactly(key);
    }

    @Test
    void organizationCheckCharactersNeedEightCharacters() {
        assertThat(OrganizationCode.checkCharacter("00693981")).isEqualTo('X');
        assertThatThrownBy(() -> OrganizationCode.checkCharacter("0069398"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OrganizationCode.checkCharacter("mb2d0234"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "440000, PROVINCE",
        "440100, CITY",
        "440106, COUNTY",
        "440106001, TOWNSHIP",
        "440106000, COUNTY",
        "440106001002, VILLAGE",
        "440000000000, PROVINCE",
        "990101, COUNTY",
    })
    void theZerosTellTheLevelOfADivision(String text, DivisionClass level) {
        DivisionCode code = DivisionCode.parse(text);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.valid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "990101, code.region.fictional, INFO",
        "980101, code.region.unknown, INFO",
        "434343, code.placeholder.code, ERROR",
        "444444, code.placeholder.code, ERROR",
        "44010, code.form.division-length, ERROR",
        "44010A, code.form.digits, ERROR",
    })
    void aDivisionCodeSaysWhatItsDigitsAre(String text, String key, Severity severity) {
        assertThat(DivisionCode.parse(text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.messageKey()).isEqualTo(key);
            assertThat(problem.severity()).isEqualTo(severity);
        });
    }

    @Test
    void theCodeOfAFormerCountyIsNoPlaceholder() {
        assertThat(DivisionCode.parse("222222").problems()).isEmpty();
    }

    @Test
    void thirtyFourProvincesAreBuiltIn() {
        assertThat(Province.all()).hasSize(34).doesNotHaveDuplicates();
        assertThat(DivisionCode.parse("420100").province().map(province -> province.name(Locale.ROOT)))
                .contains("湖北省");
        assertThat(Province.of("71").map(province -> province.name(Locale.ENGLISH)))
                .contains("Taiwan");
        assertThat(Province.of("1")).isEmpty();
        assertThat(Province.of("99")).isEmpty();
    }

    /** Forms as found; the item numbers are made up. */
    @ParameterizedTest
    @CsvSource({
        "511A0000100001-511602000000-000-11440000006939756B-1-00, sichuan-power, ",
        "511A0000100001-511602000000-000-11440000006939756C-1-00, sichuan-power, code.credit-code-check.check",
        "511A0000100001-511602000000-000-11440000006939756b-1-00, sichuan-power, code.credit-code-check.lower-case",
        "511A0000100001-511602000000-000-1144000006939756B-1-00, sichuan-power, code.credit-code-check.lost-character-restored",
        "511A0000100001-511602000000-000-TE9901000000000001-1-00, sichuan-power, code.credit-code-check.no-credit-code",
        "512B0000100001-511602000000-000-006939756-1-00, sichuan-service, ",
        "512B0000100001-511602000000-000-00693975-6-1-00, sichuan-service, ",
        "512B0000100001-511602000000-000-00693975-7-1-00, sichuan-service, code.organization-code-check.check",
        "512B0000100001-511602000000-000-2222222222222-1-00, sichuan-service, code.placeholder.code",
        "512B0000100001-511602000000-000-1234567890123456789-1-00, sichuan-service, code.local-organ.unread",
        "511A0000100001-511602000000-000-11440000006939756B-null-00, sichuan-power, code.placeholder.null",
        "Z-000001-001-511602000000-000-11440000006939756B-1-00, sichuan-letter, ",
        "1J-5100-00001-511602000000-000-11440000006939756B-1-00, sichuan-letter, ",
        "E-000001-001-1111111111111111, sichuan-short, code.placeholder.code",
        "62052400MZ-XK-0001, gansu-letters, ",
    })
    void localStylesAreKnownAndTheOrganInThemIsChecked(String text, String style, String key) {
        CodeExplanation explanation = Codes.explain(text);
        assertThat(explanation.kind()).isEqualTo(CodeKind.LOCAL_CODE);
        assertThat(explanation.valid()).isNull();
        assertThat(LocalCode.parse(text).style()).isEqualTo(style);
        assertThat(explanation.problems().stream()
                        .map(CodeProblem::messageKey)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(key);
        assertThat(explanation.problems()).hasSizeLessThan(2);
    }

    @Test
    void theOrganOfALocalCodeStandsUnderItsOwnName() {
        assertThat(LocalCode.parse("511A0000100001-511602000000-000-11440000006939756B-1-00")
                        .named())
                .containsExactly(
                        entry("type", "A"),
                        entry("item", "0000100001"),
                        entry("division", "511602000000"),
                        entry("reserved", "000"),
                        entry("creditCode", "11440000006939756B"),
                        entry("organizationCode", "006939756"),
                        entry("version", "1"),
                        entry("suffix", "00"));
        assertThat(LocalCode.parse("E-000001-001-4444444444").named())
                .containsExactly(entry("item", "E-000001-001"), entry("organ", "4444444444"));
    }

    @Test
    void anUnknownStyleIsSaidToBeOne() {
        LocalCode code = LocalCode.parse("XK-2020-7");
        assertThat(code.style()).isNull();
        assertThat(code.named()).isEmpty();
        assertThat(code.problems()).extracting(CodeProblem::messageKey).containsExactly("code.local-style.unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "00123456000, code.length.short-of-basic-code",
        "1144000000693975B2440101007000, code.length.short-of-implementation-code",
        "11440000006939756BB, code.length.longer-than-credit-code",
        "1111111111111111, code.placeholder.code",
        "'', code.unknown.empty",
        "无, code.unknown.form",
        "12345, code.unknown.form",
    })
    void whatFitsNothingIsToldWhyAsFarAsCanBeSaid(String text, String key) {
        assertThat(UnknownCode.parse(text).problems())
                .extracting(CodeProblem::messageKey)
                .containsExactly(key);
    }
}
