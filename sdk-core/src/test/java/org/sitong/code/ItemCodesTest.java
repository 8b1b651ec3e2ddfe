package org.sitong.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ItemType;

class ItemCodesTest {

    /** A published code; the page prints basic, implementation and handling-item code side by side. */
    private static final String HANDLING_ITEM = "11420000MB1534231W2420899001W0001";

    @Test
    void aHandlingItemCodeOpensDownToTheOrgan() {
        HandlingItemCode code = HandlingItemCode.parse(HANDLING_ITEM);
        assertThat(code.problems()).isEmpty();
        assertThat(code.named())
                .containsExactly(
                        entry("creditCode", "11420000MB1534231W"),
                        entry("organizationCode", "MB1534231"),
                        entry("level", "2"),
                        entry("basicCode", "420899001W00"),
                        entry("region", "42"),
                        entry("type", "08"),
                        entry("main", "99001"),
                        entry("sub", "W00"),
                        entry("handlingItem", "01"));
        ImplementationCode implementation = Objects.requireNonNull(code.implementationCode());
        assertThat(implementation.text()).isEqualTo(HANDLING_ITEM.substring(0, 31));
        assertThat(implementation.exerciseLevel()).isEqualTo(ExerciseLevel.PROVINCIAL);
        assertThat(Objects.requireNonNull(implementation.basicCode()).itemType())
                .isEqualTo(ItemType.REWARD);
        assertThat(code.handlingItem()).isEqualTo("01");
    }

    @ParameterizedTest
    @CsvSource({"00016421300Y", "430131056W00", "44210104C002", "000164213003"})
    void lettersAreAllowedInMainAndSub(String text) {
        assertThat(BasicCode.parse(text).valid()).isTrue();
    }

    /** The same digits mean different things in the nation's and in Guangdong's list; elsewhere nothing is guessed. */
    @ParameterizedTest
    @CsvSource({
        "002014007015, PUBLIC_SERVICE,",
        "001005001000, OTHER_POWER,",
        "442015052008, OTHER_POWER,",
        "442101001000, PUBLIC_SERVICE,",
        "422017227000, PUBLIC_SERVICE,",
        "441005001000, , code.item-type.unlisted",
        "650116013001, , code.item-type.no-list",
    })
    void theTypeIsReadWithTheRegionsList(String text, ItemType type, String key) {
        BasicCode code = BasicCode.parse(text);
        assertThat(code.itemType()).isEqualTo(type);
        assertThat(code.problems().stream()
                        .map(CodeProblem::messageKey)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(key);
        assertThat(code.valid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "00A1642130, code.form.length",
        "00A164213003, code.form.head",
        "00016421300y, code.form.lower-case",
        "0001642130-3, code.form.characters",
        "'', code.form.length",
        "000000000000, code.placeholder.code",
    })
    void aBasicCodeSaysWhatIsWrong(String text, String key) {
        BasicCode code = BasicCode.parse(text);
        assertThat(code.problems()).extracting(CodeProblem::messageKey).containsExactly(key);
        assertThat(code.valid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "11420000MB1534231X2420899001W00, code.credit-code-check.check",
        "11420000MB1534231W8420899001W00, code.level.unknown",
        "11420000MB1534231W2990899001W00, code.region.fictional",
        "11420000MB1534231W2980899001W00, code.region.unknown",
        "11420000MB1534231W24208, code.form.length",
    })
    void anImplementationCodeSaysWhatIsWrongInWhichSegment(String text, String key) {
        assertThat(ImplementationCode.parse(text).problems())
                .extracting(CodeProblem::messageKey)
                .contains(key);
    }

    @Test
    void anotherLevelIsNoError() {
        assertThat(ImplementationCode.parse("11420000MB1534231W8420899001W00").valid())
                .isTrue();
    }

    @Test
    void theShortFormOfAHandlingItemHasNoOrgan() {
        NationalHandlingItemCode code = NationalHandlingItemCode.parse("00016421300301");
        assertThat(code.problems()).isEmpty();
        assertThat(code.named())
                .containsExactly(
                        entry("basicCode", "000164213003"),
                        entry("region", "00"),
                        entry("type", "01"),
                        entry("main", "64213"),
                        entry("sub", "003"),
                        entry("handlingItem", "01"));
        assertThat(NationalHandlingItemCode.parse("0001642130030A").problems())
                .extracting(CodeProblem::messageKey)
                .containsExactly("code.handling-item.characters");
    }

    @Test
    void codesAreEqualByTextAndPrintThemselves() {
        assertThat(HandlingItemCode.parse(HANDLING_ITEM))
                .isEqualTo(HandlingItemCode.parse(HANDLING_ITEM))
                .hasToString(HANDLING_ITEM);
        assertThat((Code) BasicCode.parse("000164213003")).isNotEqualTo(DivisionCode.parse("000164213003"));
    }
}
