package org.sitong.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CodePropertiesTest {

    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Position 1 and the check character both weigh 1, so exchanging these two is the one exchange MOD 31 cannot see. */
    private static final int FIRST = 0;

    private static final int CHECK = 17;

    @Property
    void noTextIsRefusedAndEveryCodeGivesItsTextBack(@ForAll("lines") String line, @ForAll CodeKind kind) {
        Code code = Codes.parse(line, kind);
        assertThat(code.text()).isEqualTo(line);
        assertThat(code).hasToString(line).isEqualTo(Codes.parse(code.toString(), kind));
        assertThat(code.kind()).isEqualTo(kind);
        assertThat(code.segments().stream().map(CodeSegment::text).collect(Collectors.joining()))
                .isEqualTo(line);
        int end = 0;
        for (CodeSegment segment : code.segments()) {
            assertThat(segment.start()).isEqualTo(end);
            end += segment.text().length();
        }
        assertThat(code.problems()).allSatisfy(CodePropertiesTest::isSaidInBothLanguages);
    }

    @Property
    void everyLineIsExplained(@ForAll("lines") String line) {
        CodeExplanation explanation = Codes.explain(line);
        assertThat(explanation.input()).isEqualTo(line);
        assertThat(explanation).isEqualTo(Codes.explain(line));
        assertThat(explanation.candidates()).doesNotContain(explanation.kind());
        assertThat(explanation.valid() == null)
                .isEqualTo(explanation.kind() == CodeKind.LOCAL_CODE || explanation.kind() == CodeKind.UNKNOWN);
        assertThat(explanation.toJson(Locale.ROOT)).isEqualTo(explanation.toJson(Locale.SIMPLIFIED_CHINESE));
        for (CodeKind kind : CodeKind.values()) {
            assertThat(Codes.explain(line, kind).kind()).isEqualTo(kind);
        }
    }

    private static void isSaidInBothLanguages(CodeProblem problem) {
        assertThat(problem.message(Locale.ROOT)).isNotBlank().doesNotContainPattern("\\{[0-9]}");
        assertThat(problem.message(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\{[0-9]}");
    }

    @Property
    void composedCreditCodesAreAcceptedAloneAndInsideItemCodes(
            @ForAll("creditCodes") String creditCode, @ForAll("basicCodes") String basicCode) {
        assertThat(Codes.explain(creditCode).kind()).isEqualTo(CodeKind.CREDIT_CODE);
        assertThat(Codes.explain(creditCode).valid()).isTrue();
        CodeExplanation item = Codes.explain(creditCode + "4" + basicCode + "01");
        assertThat(item.kind()).isEqualTo(CodeKind.HANDLING_ITEM_CODE);
        assertThat(item.valid()).isTrue();
        assertThat(item.segments()).containsEntry("creditCode", creditCode).containsEntry("basicCode", basicCode);
    }

    @Property
    void aSubstitutedCharacterIsCaught(
            @ForAll("creditCodes") String code,
            @ForAll @IntRange(max = CHECK) int position,
            @ForAll("creditCharacters") char character) {
        String changed = code.substring(0, position) + character + code.substring(position + 1);
        assertThat(CreditCode.parse(changed).valid()).isEqualTo(changed.equals(code));
    }

    @Property
    void twoExchangedCharactersAreCaught(
            @ForAll("creditCodes") String code,
            @ForAll @IntRange(max = CHECK) int one,
            @ForAll @IntRange(max = CHECK) int other) {
        if (Math.min(one, other) == FIRST && Math.max(one, other) == CHECK) {
            return;
        }
        char[] characters = code.toCharArray();
        characters[one] = code.charAt(other);
        characters[other] = code.charAt(one);
        String changed = new String(characters);
        assertThat(CreditCode.parse(changed).valid()).isEqualTo(changed.equals(code));
    }

    @Property
    void aSubstitutedCharacterOfAnOrganizationCodeIsCaught(
            @ForAll("organizationBodies") String body,
            @ForAll @IntRange(max = 7) int position,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        String code = body + OrganizationCode.checkCharacter(body);
        assertThat(OrganizationCode.parse(code).valid()).isTrue();
        char digit = (char) ('0' + (code.charAt(position) - '0' + step) % 10);
        String changed = code.substring(0, position) + digit + code.substring(position + 1);
        assertThat(OrganizationCode.parse(changed).valid()).isFalse();
    }

    @Property
    void aLostCharacterOfTheOrganizationCodeIsExplained(
            @ForAll("creditCodes") String code, @ForAll @IntRange(min = 8, max = CHECK) int position) {
        String shortened = code.substring(0, position) + code.substring(position + 1);
        CodeExplanation explanation = Codes.explain(shortened, CodeKind.CREDIT_CODE);
        assertThat(explanation.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("code.credit-code-check");
            assertThat(problem.messageKey()).contains("lost-character");
            if (problem.arguments().size() > 1) {
                assertThat(List.of(problem.arguments().get(1).split(", "))).contains(code);
            }
        });
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> nearly = Arbitraries.strings()
                .withChars("0123456789ABCWXYIOabc-_ ＡＢ１２\u3000")
                .ofMaxLength(40);
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(34);
        Arbitrary<String> local = Combinators.combine(nearly, digits)
                .as((organ, item) -> "511A" + item + "-511602000000-000-" + organ + "-null-00");
        Arbitrary<String> items =
                Combinators.combine(creditCodes(), basicCodes()).as((credit, basic) -> credit + "2" + basic);
        return Arbitraries.oneOf(any, nearly, digits, local, items, creditCodes(), basicCodes());
    }

    @Provide
    Arbitrary<String> creditCodes() {
        return Combinators.combine(
                        Arbitraries.of("11", "12", "51", "91", "N1"),
                        Arbitraries.integers().between(990000, 999999),
                        Arbitraries.strings().withChars(CREDIT_ALPHABET).ofLength(8))
                .as((kind, division, body) ->
                        CreditCode.compose(kind, String.valueOf(division), body).text());
    }

    @Provide
    Arbitrary<Character> creditCharacters() {
        return Arbitraries.chars().with(CREDIT_ALPHABET);
    }

    @Provide
    Arbitrary<String> organizationBodies() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(8)
                .filter(body -> !body.matches("([0-9])\\1{6,}.?|.([0-9])\\2*"));
    }

    @Provide
    Arbitrary<String> basicCodes() {
        return Combinators.combine(
                        Arbitraries.of("00", "42", "44", "99"),
                        Arbitraries.of("01", "05", "20"),
                        Arbitraries.strings().numeric().ofLength(5),
                        Arbitraries.of("000", "00Y", "001", "W01"))
                .as((region, type, main, sub) -> region + type + main + sub);
    }
}
