package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.explain.Explainer;
import org.sitong.code.Codes;
import org.sitong.standard.CodeLists;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.RuleBook;
import org.sitong.validation.rule.RuleCard;

class ExplainCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyRuleCodeListAndElementIsExplained(String language) {
        OutputStream none = OutputStream.nullOutputStream();
        Console console = new Console(
                List.of("--lang", language), InputStream.nullInputStream(), none, none, Map.of(), Run.CLOCK);
        Explainer explainer = new Explainer(console, RuleBook.installed());
        Stream<String> elements = Arrays.stream(Kind.values())
                .flatMap(kind -> ElementIndex.standard().elements(kind).stream())
                .map(element -> element.path().isEmpty()
                        ? element.kind().token()
                        : element.kind().token() + "." + element.path());
        Stream<String> rules = RuleBook.installed().cards().stream().map(RuleCard::id);
        Stream<String> codes = Codes.problemTexts(Locale.ENGLISH).keySet().stream();
        Stream.of(rules, codes, CodeLists.standard().ids().stream(), elements)
                .flatMap(ids -> ids)
                .forEach(id -> assertThat(explainer.explain(id))
                        .as(id)
                        .hasValueSatisfying(page -> assertThat(page)
                                .startsWith(id)
                                .satisfies(text -> assertThat(text.lines()).hasSizeGreaterThan(2))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code.unknown",
                "code.level",
                "code.placeholder",
                "code.surrounding-blank",
                "code.full-width",
                "code.region"
            })
    void whatIsSaidOfCodesIsExplained(String id) {
        Run run = Run.of("explain", id);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(id, "sitong code");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aRuleIsExplainedByAWrongAndARightExample() {
        assertThat(Run.of("explain", "schema.empty").out())
                .containsSubsequence("错误示例", "9  materials: []\n        ^ ", "正确示例", "- name: ");
        assertThat(Run.of("explain", "schema.empty", "--lang", "en").out())
                .containsSubsequence("Wrong", "materials: []\n        ^ ", "Right");
    }

    @Test
    void everyRuleWithExamplesShowsAWrongOneWithWhatIsWrong() {
        RuleBook book = RuleBook.installed();
        List<String> rules = book.cards().stream()
                .map(RuleCard::id)
                .filter(id -> !book.examples(id).isEmpty())
                .toList();
        assertThat(rules).contains("time.promise-over-statutory", "document.encoding", "reference.duplicate-identity");
        for (String rule : rules) {
            String page = Run.of("explain", rule, "--lang", "en").out();
            assertThat(page).as(rule).containsSubsequence("  Wrong\n", "        ^ ", "  Right\n");
            assertThat(page.substring(page.indexOf("  Right\n"))).as(rule).doesNotContain("        ^ ");
        }
    }

    @Test
    void anElementIsExplainedWithItsPolicyAndExchangeColumns() {
        Run run = Run.of("explain", "timeLimits.promised");
        assertThat(run.out())
                .startsWith("ServiceItem.timeLimits.promised  承诺办结时限")
                .contains("下级派生", "只能更便利申请人", "promise_day", "ImplementationStandard.timeLimits.promised", "unit");
        assertThat(Run.of("explain", "ServiceItem.timeLimits.promised", "--lang", "en")
                        .out())
                .startsWith("ServiceItem.timeLimits.promised  Promised")
                .contains("Deriving", "easier for the applicant");
    }

    @Test
    void aCodeListIsExplainedWithItsVariants() {
        assertThat(Run.of("explain", "item-type").out()).contains("行政许可", "guangdong", "21");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aKindIsExplainedByItsElements(Kind kind) {
        assertThat(Run.of("explain", kind.token()).out()).contains("包含", "standard");
    }

    @ParameterizedTest
    @CsvSource({
        "timeLimit.promised, timeLimits.promised",
        "timeLimits.promise, timeLimits.promised",
        "承诺办结时限, ServiceItem.timeLimits.promised",
        "promise_day, timeLimits.promised",
        "item-tipe, item-type",
        "schema.requird, schema.required"
    })
    void whatIsNotQuiteRightIsAnsweredWithWhatIsNear(String name, String near) {
        Run run = Run.of("explain", name);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("“" + name + "”", near);
    }

    @Test
    void nonsenseIsSaidToBeUnknown() {
        Run run = Run.of("explain", "qqqqqqqqqqqqqqqq", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("no rule, element", "sitong rules").doesNotContain("Did you mean");
        assertThat(Run.of("explain").err()).contains("缺少：ID");
    }

    @Test
    void rulesAreListedForPeopleAndForMachines() {
        Run text = Run.of("rules");
        assertThat(text.exitCode()).isZero();
        assertThat(text.lines()).hasSameSizeAs(RuleBook.installed().cards());
        assertThat(text.out()).contains("schema.required");
        Run json = Run.of("rules", "--format", "json");
        assertThat(json.err()).isEmpty();
        assertThat(json.out())
                .startsWith("[")
                .contains("\"id\": \"schema.required\"", "\"zh-CN\": ", "\"pack\": null", "\"waivable\": ");
        assertThat(Run.of("rules", "--format", "xml").exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void whatWasCollectedIsCoveredOrExplained() {
        Run text = Run.of("rules", "--sources", "--lang", "en");
        assertThat(text.out()).contains("C01", "time.promise-over-statutory", "(shows in cases)", "167 in all");
        Run json = Run.of("rules", "--sources", "--format", "json");
        assertThat(json.out()).contains("\"uncovered\": \"case-time\"");
    }

    @Test
    void examplesThatAreRowsAreShownWithWhatIsSaidOfThem() {
        Run run = Run.of("explain", "exchange.orphan", "--lang", "en");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("[items.csv]", "g9,000112345000", "^ ");
    }
}
