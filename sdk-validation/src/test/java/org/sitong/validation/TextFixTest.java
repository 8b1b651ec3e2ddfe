package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.document.TextEdit;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonValue;
import org.sitong.validation.rule.RuleCard;

class TextFixTest {

    private static Validator validator(String rule, boolean textFixes) {
        return Validator.builder()
                .date(LocalDate.of(2026, 11, 21))
                .only(rule)
                .textFixes(textFixes)
                .build();
    }

    /** Examples that need reference data find nothing here; those of the other rules do. */
    @Test
    void whatAFixDoesToTheTextIsWhatItDoesToTheValue() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (RuleCard card : RuleBook.standard().cards()) {
            List<Input> rejected = !card.fixable()
                    ? List.of()
                    : RuleBook.standard().examples(card.id()).stream()
                            .filter(example -> !example.isAccepted())
                            .flatMap(RuleExample::inputs)
                            .toList();
            for (Input input : rejected) {
                for (Finding finding : validator(card.id(), true).check(input).findings()) {
                    if (finding.fix() != null) {
                        isTold(finding, Objects.requireNonNull(input.read()));
                        shown.add(card.id());
                    }
                }
            }
        }
        assertThat(shown).hasSizeGreaterThan(5);
    }

    private static void isTold(Finding finding, ReadResult read) {
        TextFix fix = finding.textFix();
        assertThat(fix).as(finding.rule()).isNotNull();
        String text = applied(read.text().content(), fix.edits());
        JsonValue value = DocumentReader.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), read.format())
                .value();
        assertThat(value).isEqualTo(JsonPatch.of(finding.fix()).applyTo(read.value()));
        assertThat(fix.changes()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.line())
                    .isBetween(read.text().firstLine(), read.text().lastLine());
            assertThat(change.before()).isNotEqualTo(change.after());
        });
    }

    private static String applied(String text, List<TextEdit> edits) {
        StringBuilder fixed = new StringBuilder();
        int at = 0;
        for (TextEdit edit : edits) {
            fixed.append(text, at, edit.range().offset()).append(edit.replacement());
            at = edit.range().endOffset();
        }
        return fixed.append(text.substring(at)).toString();
    }

    @Test
    void itIsToldOnlyWhereItIsAskedFor() {
        Stream<Input> inputs =
                RuleBook.standard().examples("text.bracket").stream().flatMap(RuleExample::inputs);
        assertThat(validator("text.bracket", false).check(inputs).findings())
                .isNotEmpty()
                .allMatch(finding -> finding.textFix() == null);
    }

    @Test
    void linesAreShownAsTheyAreAndAsTheyBecome() {
        String name = "名".repeat(60) + "(一）" + "称".repeat(60);
        Input input = Input.of(
                "item.yaml",
                ("kind: Material\nstandard: \"1.0\"\ncode: CL1\nname: " + name + "\n").getBytes(StandardCharsets.UTF_8),
                DocumentFormat.YAML);
        assertThat(validator("text.bracket", true).check(input).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.textFix().edits()).hasSize(1);
                    assertThat(finding.textFix().changes())
                            .containsExactly(new TextFix.Change(
                                    4,
                                    "…" + "名".repeat(40) + "(一）" + "称".repeat(38) + "…",
                                    "…" + "名".repeat(40) + "（一）" + "称".repeat(38) + "…"));
                });
    }
}
