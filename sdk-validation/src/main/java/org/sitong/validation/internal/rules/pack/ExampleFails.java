package org.sitong.validation.internal.rules.pack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.item.ExpectedOutcome;
import org.sitong.item.PackExample;
import org.sitong.item.Regrade;
import org.sitong.item.RulePack;
import org.sitong.json.JsonPointer;
import org.sitong.validation.Finding;
import org.sitong.validation.Input;
import org.sitong.validation.Report;
import org.sitong.validation.RuleBook;
import org.sitong.validation.UnusableDocumentException;
import org.sitong.validation.Validator;
import org.sitong.validation.pack.Pack;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** An example of a pack does not come out as it says. */
final class ExampleFails extends PackRuleCheck {

    ExampleFails() {
        super("pack.example-fails");
    }

    @Override
    void check(RulePack pack, DocumentContext document) {
        RuleBook book;
        try {
            book = document.rules().trying(Pack.of(document.document(), pack));
        } catch (UnusableDocumentException e) {
            document.notChecked("unsound", Map.of());
            return;
        }
        for (int i = 0; i < pack.examples().size(); i++) {
            check(pack, pack.examples().get(i), EXAMPLES.child(i), book, document);
        }
    }

    private static void check(
            RulePack pack, PackExample example, JsonPointer place, RuleBook book, DocumentContext document) {
        String rule = String.valueOf(example.rule());
        Report report = Validator.builder()
                .rules(book)
                .date(day(pack, document))
                .only(rule)
                .build()
                .check(inputs(example));
        Finding found = report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElse(null);
        long notChecked = report.summary().byRule().get(rule).notChecked();
        Observation said = Observation.at(place).naming("rule", rule);
        boolean isRejected = example.expect() == ExpectedOutcome.REJECTED;
        if (found == null && notChecked > 0) {
            document.report(said.variant("not-checked")
                    .with(
                            "reason",
                            report.summary().notChecked().stream()
                                    .filter(each -> each.rule().equals(rule))
                                    .findFirst()
                                    .orElseThrow()
                                    .reason()));
        } else if (found == null && isRejected) {
            document.report(said.variant("accepted"));
        } else if (found != null && !isRejected) {
            document.report(said.variant("rejected")
                    .with("message", found.message())
                    .with("place", found.pointer().toString()));
        } else if (found != null && isLighter(found, pack, rule)) {
            document.report(
                    said.variant("lighter").with("severity", found.severity().token()));
        }
    }

    /** The day that the pack comes into force: its examples are judged as on its first day. */
    private static LocalDate day(RulePack pack, DocumentContext document) {
        LocalDate from = pack.lifecycle() == null ? null : pack.lifecycle().effectiveFrom();
        return from == null ? document.date() : from;
    }

    private static List<Input> inputs(PackExample example) {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < example.documents().size(); i++) {
            String text = DocumentWriter.compactJson().write(example.documents().get(i));
            inputs.add(Input.of("documents/" + i, text.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON));
        }
        return inputs;
    }

    /** Whether what is to be raised was found as light as before. */
    private static boolean isLighter(Finding found, RulePack pack, String rule) {
        @Nullable
        Severity raised = pack.regrades().stream()
                .filter(regrade -> rule.equals(regrade.rule()))
                .map(Regrade::severity)
                .findFirst()
                .orElse(null);
        return raised != null && found.severity().compareTo(raised) > 0;
    }
}
