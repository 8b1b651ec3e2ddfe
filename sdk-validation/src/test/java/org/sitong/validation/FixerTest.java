package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sitong.Severity;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.validation.fix.FixableFindings;
import org.sitong.validation.fix.FixedDocument;
import org.sitong.validation.fix.Fixer;
import org.sitong.validation.fix.SkippedFix;
import org.sitong.validation.fix.SkippedFix.Reason;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;

class FixerTest {

    private static final String ITEM = """
            kind: ServiceItem  # 注释
            standard: "1.0"
            identity:
              national:
                basicCode: "000112345000"
            name:
              main: 某某xx许可
              sub: 'x新办x'   # 子项
            itemType: licence
            """;

    /** Every text of which something is wanted otherwise. */
    private static SampleRule rule(String id, Severity severity, UnaryOperator<String> wanted) {
        return new SampleRule(
                RuleCard.builder().id(id).severity(severity).fixable(true),
                document -> document.texts().forEach(text -> check(document, text, wanted)));
    }

    private static void check(DocumentContext document, PlacedText text, UnaryOperator<String> wanted) {
        String better = wanted.apply(text.text());
        if (!better.equals(text.text())) {
            document.report(Observation.at(text.place())
                    .with("what", "x")
                    .repairedBy(JsonPatch.EMPTY
                            .replace(text.place(), text.text(), better)
                            .toValue()));
        }
    }

    private static Validator validator(SampleRule... rules) {
        String[] ids = List.of(rules).stream().map(rule -> rule.card().id()).toArray(String[]::new);
        return Validator.builder()
                .date(LocalDate.of(2026, 11, 21))
                .rules(RuleBook.standard().with(List.of(rules)))
                .only(ids)
                .build();
    }

    private static ReadResult read(String text) {
        return DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
    }

    private static FixedDocument fix(Validator validator) {
        return Fixer.of(validator).fix("item.yaml", read(ITEM));
    }

    @Test
    void repairsUntilNothingIsLeft() {
        FixedDocument fixed = fix(validator(
                rule("text.no-x", Severity.WARNING, text -> text.replace("x", "")),
                rule("text.new", Severity.INFO, text -> text.replace("新办", "办理"))));
        assertThat(fixed.editor().text()).isEqualTo(ITEM.replace("xx", "").replace("x新办x", "办理"));
        assertThat(fixed.applied()).extracting(Finding::rule).containsExactly("text.no-x", "text.no-x", "text.new");
        assertThat(fixed.skipped()).isEmpty();
        assertThat(fixed.left()).isEmpty();
        assertThat(fixed.edits()).hasSize(2);
        assertThat(new String(fixed.bytes(ITEM.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo(fixed.editor().text());
    }

    @Test
    void aRepairMustRepair() {
        FixedDocument fixed = fix(validator(rule("text.longer", Severity.WARNING, text -> text + "x")));
        assertThat(fixed.isChanged()).isFalse();
        assertThat(fixed.applied()).isEmpty();
        assertThat(fixed.left()).isNotEmpty();
        assertThat(fixed.skipped()).extracting(SkippedFix::reason).containsOnly(Reason.NO_REPAIR);
        assertThat(fixed.skipped().get(0).text(Locale.CHINA)).contains("修正后");
    }

    /** What is as grave must not come; what is less grave may. */
    @Test
    void aRepairBringsNothingAsGrave() {
        SampleRule noX = rule("text.no-x", Severity.WARNING, text -> text.replace("x", "y"));
        SampleRule grave = new SampleRule(
                RuleCard.builder().id("text.no-y").severity(Severity.WARNING),
                document -> document.texts().stream()
                        .filter(text -> text.text().endsWith("y"))
                        .forEach(text ->
                                document.report(Observation.at(text.place()).with("what", "y"))));
        FixedDocument fixed = fix(validator(noX, grave));
        assertThat(fixed.editor().text()).isEqualTo(ITEM.replace("xx", "yy"));
        assertThat(fixed.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.finding().pointer()).hasToString("/name/sub"));

        SampleRule mild = new SampleRule(
                RuleCard.builder().id("text.mild").severity(Severity.INFO),
                document -> document.texts().stream()
                        .filter(text -> text.text().endsWith("y"))
                        .forEach(text ->
                                document.report(Observation.at(text.place()).with("what", "y"))));
        assertThat(fix(validator(noX, mild)).editor().text()).isEqualTo(ITEM.replace("x", "y"));
    }

    @Test
    void fixesThatDoNotFitAreSkipped() {
        SampleRule bad = new SampleRule("text.bad", document -> {
            document.report(Observation.at("")
                    .with("what", "x")
                    .repairedBy(JsonPatch.EMPTY
                            .remove(JsonPointer.parse("/nowhere"))
                            .toValue()));
            document.report(Observation.at("").with("what", "x").repairedBy(org.sitong.json.JsonValue.of("no patch")));
        });
        FixedDocument fixed = fix(validator(bad));
        assertThat(fixed.isChanged()).isFalse();
        assertThat(fixed.skipped()).extracting(SkippedFix::reason).containsExactly(Reason.MISMATCH, Reason.MISMATCH);
    }

    /** A rule over the set cannot speak of a document alone; its findings are given. */
    @Test
    void whatIsKnownOfTheSetIsRepairedToo() {
        FixableFindings fixable = new FixableFindings();
        Finding known = Finding.builder()
                .rule("reference.of-a-set")
                .severity(Severity.ERROR)
                .message(Phrase.of("x", java.util.Map.of(), locale -> "x"))
                .document("item.yaml")
                .fingerprint("f")
                .fix(JsonPatch.EMPTY
                        .replace(JsonPointer.parse("/name/main"), "某某xx许可", "规范名称")
                        .toValue())
                .build();
        fixable.finding(known);
        fixable.finding(known.toBuilder().waiver(new Waiver("w", "r", null)).build());
        assertThat(fixable.documents()).containsExactly("item.yaml");
        FixedDocument fixed = Fixer.of(validator(rule("text.no-x", Severity.INFO, text -> text.replace("x", ""))))
                .fix("item.yaml", read(ITEM), fixable.of("item.yaml"));
        assertThat(fixed.editor().text())
                .isEqualTo(ITEM.replace("某某xx许可", "规范名称").replace("x新办x", "新办"));
        assertThat(fixed.applied()).hasSize(2);
    }
}
