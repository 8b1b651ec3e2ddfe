package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.StandardTexts;
import org.sitong.validation.internal.schema.SchemaTexts;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;
import org.sitong.validation.testing.Fixtures;

/** What every rule must have. */
class RuleBookTest {

    private static final Set<String> GROUPS = Set.of(
            "document",
            "exchange",
            "schema",
            "complete",
            "code",
            "authority",
            "audience",
            "lifecycle",
            "basis",
            "condition",
            "situation",
            "material",
            "process",
            "time",
            "fee",
            "channel",
            "result",
            "contact",
            "text",
            "reference",
            "derivation",
            "evolution",
            "combined",
            "proof",
            "pack",
            "waiver");

    private static final List<RuleExample> FIXTURES = Fixtures.in(FixtureFolder.PATH);

    /** Groups whose texts are not among those of the rules. */
    private static final Set<String> OTHER_BUNDLES = Set.of("document", "exchange", "schema");

    private static final Set<String> CONTRACT = Set.of(
            "code.credit-code-check",
            "code.segment-mismatch",
            "time.promise-over-statutory",
            "time.unit-mixed",
            "condition.cut-off",
            "condition.catch-all",
            "material.catch-all",
            "material.missing",
            "material.duplicate",
            "contact.same-phone",
            "channel.visit-reason-missing",
            "text.placeholder",
            "reference.duplicate-identity");

    static List<RuleCard> cards() {
        return RuleBook.standard().cards();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void cardIsComplete(RuleCard card) {
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(card.group()).isIn(GROUPS);
        softly.assertThat(card.basis()).isNotEmpty();
        softly.assertThat(card.since()).matches("\\d+\\.\\d+\\.\\d+");
        softly.assertThat(card.covers()).allMatch(id -> id.matches("[A-P][0-9]{2}"));
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void elementsExist(RuleCard card) {
        List<Kind> kinds = card.kinds().isEmpty() ? List.of(Kind.values()) : List.copyOf(card.kinds());
        assertThat(card.elements())
                .allMatch(element ->
                        kinds.stream().anyMatch(kind -> ElementIndex.standard().find(kind, element) != null));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void textsAreThereInBothLanguages(RuleCard card) {
        RuleTexts texts = RuleBook.standard().texts(card.id());
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Stream<String> parameters =
                    card.parameters().stream().map(parameter -> texts.parameter(parameter.name(), locale));
            assertThat(Stream.concat(
                            Stream.of(texts.summary(locale), texts.why(locale), texts.fix(locale)), parameters))
                    .allMatch(text -> !text.isBlank() && !text.matches(".*\\{[a-z0-9]+}.*"));
        }
        assertThat(texts.summary(Locale.SIMPLIFIED_CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(texts.summary(Locale.ENGLISH)).isNotEqualTo(texts.summary(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void everyRuleHasFixtures() {
        Set<String> ids = cards().stream().map(RuleCard::id).collect(Collectors.toSet());
        assertThat(fixtures(true)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(fixtures(false)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void everyFixtureIsAnExample() {
        assertThat(cards().stream()
                        .flatMap(card -> RuleBook.standard().examples(card.id()).stream())
                        .map(RuleBookTest::content))
                .containsExactlyInAnyOrderElementsOf(
                        FIXTURES.stream().map(RuleBookTest::content).toList());
        assertThatThrownBy(() -> RuleBook.standard().examples("time.none"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void examplesAreWrongOnesThenRightOnes() {
        for (RuleCard card : cards()) {
            assertThat(RuleBook.standard().examples(card.id()))
                    .isSortedAccordingTo(Comparator.comparing(RuleExample::isAccepted));
        }
    }

    private static List<?> content(RuleExample example) {
        return List.of(example.toString(), example.text(), example.expected(), example.endings());
    }

    private static Set<String> fixtures(boolean accepted) {
        return FIXTURES.stream()
                .filter(fixture -> fixture.isAccepted() == accepted)
                .map(RuleExample::rule)
                .collect(Collectors.toSet());
    }

    @Test
    void bundlesHaveTheSameKeysInBothLanguages() {
        assertThat(bundles())
                .allSatisfy(texts ->
                        assertThat(texts.keys(Locale.ENGLISH)).isEqualTo(texts.keys(Locale.SIMPLIFIED_CHINESE)));
    }

    private static Stream<Texts> standardBundles() {
        return cards().stream()
                .map(RuleCard::group)
                .filter(group -> !OTHER_BUNDLES.contains(group))
                .distinct()
                .map(StandardTexts::of);
    }

    private static List<Texts> bundles() {
        return Stream.concat(standardBundles(), Stream.of(SchemaTexts.TEXTS)).toList();
    }

    @Test
    void noTextIsLeftOver() {
        Set<String> ids = cards().stream().map(RuleCard::id).collect(Collectors.toSet());
        assertThat(standardBundles().flatMap(texts -> texts.keys(Locale.ENGLISH).stream()))
                .allMatch(key -> ids.stream().anyMatch(id -> key.startsWith(id + ".")) || key.startsWith("complete."));
        assertThat(SchemaTexts.TEXTS.keys(Locale.ENGLISH))
                .allMatch(key -> ids.stream().anyMatch(id -> key.startsWith(id + ".")) || key.startsWith("type."));
    }

    @Test
    void holdsWhatCallersRelyOn() {
        assertThat(cards()).extracting(RuleCard::id).containsAll(CONTRACT);
    }

    @Test
    void prefixesAreWholeParts() {
        RuleBook book = RuleBook.standard();
        assertThat(Arrays.asList("time", "time.unit-mixed", "schema")).allMatch(book::covers);
        assertThat(Arrays.asList("tim", "time.unit", "", ".")).noneMatch(book::covers);
    }

    @Test
    void refusesTwoRulesWithOneId() {
        RuleBook book = RuleBook.standard();
        assertThatThrownBy(() -> book.with(List.of(new SampleRule("time.unit-mixed", document -> {}))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("time.unit-mixed");
    }
}
